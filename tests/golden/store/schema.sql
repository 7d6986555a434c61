CREATE TRIGGER job_added AFTER INSERT ON jobs
BEGIN INSERT OR REPLACE INTO changes VALUES (NEW.id, (SELECT COALESCE(MAX(revision), 0) + 1 FROM changes)); END;
CREATE TRIGGER job_changed AFTER UPDATE ON jobs
BEGIN INSERT OR REPLACE INTO changes VALUES (NEW.id, (SELECT COALESCE(MAX(revision), 0) + 1 FROM changes)); END;
CREATE TRIGGER job_removed AFTER DELETE ON jobs
BEGIN INSERT OR REPLACE INTO changes VALUES (OLD.id, (SELECT COALESCE(MAX(revision), 0) + 1 FROM changes)); END;
CREATE TRIGGER jobs_count_moved AFTER UPDATE OF state, dialect ON jobs
WHEN new.state <> old.state OR new.dialect <> old.dialect BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE dialect = old.dialect AND state = old.state;
    INSERT INTO job_counts (dialect, state, jobs) VALUES (new.dialect, new.state, 1)
        ON CONFLICT (dialect, state) DO UPDATE SET jobs = jobs + 1;
END;
CREATE TRIGGER jobs_count_new AFTER INSERT ON jobs BEGIN
    INSERT INTO job_counts (dialect, state, jobs) VALUES (new.dialect, new.state, 1)
        ON CONFLICT (dialect, state) DO UPDATE SET jobs = jobs + 1;
END;
CREATE TRIGGER jobs_count_removed AFTER DELETE ON jobs BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE dialect = old.dialect AND state = old.state;
END;
CREATE TRIGGER order_tells_dialect AFTER INSERT ON orders
WHEN CASE WHEN json_valid(new.origin) THEN json_extract(new.origin, '$.dialect') ELSE '' END <> ''
BEGIN UPDATE jobs SET dialect = json_extract(new.origin, '$.dialect') WHERE id = new.job; END;
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    ending TEXT NOT NULL,
    error TEXT,
    plan TEXT NOT NULL DEFAULT '{}',
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    media_speed REAL NOT NULL DEFAULT 0,
    UNIQUE (job, number)
) STRICT;
CREATE TABLE changes (
    job INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL
) STRICT;
CREATE TABLE job_counts (
    dialect TEXT NOT NULL,
    state TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    PRIMARY KEY (dialect, state)
) STRICT, WITHOUT ROWID;
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never used again
    state TEXT NOT NULL,
    wish TEXT NOT NULL DEFAULT 'none',
    priority INTEGER NOT NULL,
    position INTEGER NOT NULL, -- among equals of priority, with gaps for those that are put between
    source TEXT NOT NULL,
    destination TEXT NOT NULL,
    collision TEXT NOT NULL,
    start_after INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    deaths INTEGER NOT NULL DEFAULT 0,
    staging TEXT NOT NULL DEFAULT '',
    hold TEXT, -- an error as JSON
    error TEXT, -- likewise
    fraction REAL NOT NULL DEFAULT 0,
    submitted_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
, dialect TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE log (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    level TEXT NOT NULL,
    category TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (job, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE notices (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    record TEXT NOT NULL, -- JSON
    PRIMARY KEY (job, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE orders (
    job INTEGER PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE,
    spec TEXT NOT NULL, -- JSON, as is `origin`
    origin TEXT NOT NULL
) STRICT;
CREATE TABLE outputs (
    job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    record TEXT NOT NULL, -- JSON
    PRIMARY KEY (job, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE presets (
    name TEXT PRIMARY KEY,
    preset TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sqlite_sequence(name,seq);
CREATE INDEX attempts_with_speed ON attempts (id) WHERE ending = 'succeeded' AND media_speed > 0;
CREATE INDEX changes_by_revision ON changes (revision, job);
CREATE INDEX jobs_by_age ON jobs (dialect, id, state);
CREATE INDEX jobs_by_dialect ON jobs (dialect, finished_at IS NOT NULL, finished_at DESC, id DESC, state);
CREATE INDEX jobs_by_end ON jobs (finished_at IS NOT NULL, finished_at DESC, id DESC, state);
CREATE INDEX jobs_by_place ON jobs (finished_at IS NOT NULL, priority DESC, position, id, state);
CREATE INDEX jobs_by_priority ON jobs (priority, position);
CREATE INDEX jobs_by_state ON jobs (state, priority DESC, position, id);
CREATE INDEX jobs_with_staging ON jobs (id) WHERE staging <> '';
CREATE INDEX jobs_with_wish ON jobs (id) WHERE wish <> 'none';
PRAGMA user_version = 3;
