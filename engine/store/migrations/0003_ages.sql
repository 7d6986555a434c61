-- SPDX-License-Identifier: GPL-3.0-or-later
-- The jobs of one door in the order in which they were made, and how many of each state it has: clients of the port ask
-- for such pages, and counting what they leave out would take longer than reading them.

CREATE INDEX jobs_by_age ON jobs (dialect, id, state);

DROP TRIGGER jobs_count_new;
DROP TRIGGER jobs_count_moved;
DROP TRIGGER jobs_count_removed;
DROP TABLE job_counts;

CREATE TABLE job_counts (
    dialect TEXT NOT NULL,
    state TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    PRIMARY KEY (dialect, state)
) STRICT, WITHOUT ROWID;

INSERT INTO job_counts (dialect, state, jobs) SELECT dialect, state, count(*) FROM jobs GROUP BY dialect, state;

CREATE TRIGGER jobs_count_new AFTER INSERT ON jobs BEGIN
    INSERT INTO job_counts (dialect, state, jobs) VALUES (new.dialect, new.state, 1)
        ON CONFLICT (dialect, state) DO UPDATE SET jobs = jobs + 1;
END;

CREATE TRIGGER jobs_count_moved AFTER UPDATE OF state, dialect ON jobs
WHEN new.state <> old.state OR new.dialect <> old.dialect BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE dialect = old.dialect AND state = old.state;
    INSERT INTO job_counts (dialect, state, jobs) VALUES (new.dialect, new.state, 1)
        ON CONFLICT (dialect, state) DO UPDATE SET jobs = jobs + 1;
END;

CREATE TRIGGER jobs_count_removed AFTER DELETE ON jobs BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE dialect = old.dialect AND state = old.state;
END;
