-- SPDX-License-Identifier: GPL-3.0-or-later
-- Through which door a job came: its origin's `dialect`, beside the job, so that lists find the jobs of one without
-- reading a single origin. Empty where the origin names none or cannot be read.

ALTER TABLE jobs ADD COLUMN dialect TEXT NOT NULL DEFAULT '';

UPDATE jobs SET dialect = COALESCE((SELECT CASE WHEN json_valid(origin) THEN
    json_extract(origin, '$.dialect') END FROM orders WHERE orders.job = jobs.id), '');

CREATE INDEX jobs_by_dialect ON jobs (dialect, finished_at IS NOT NULL, finished_at DESC, id DESC, state);

CREATE TRIGGER order_tells_dialect AFTER INSERT ON orders
WHEN CASE WHEN json_valid(new.origin) THEN json_extract(new.origin, '$.dialect') ELSE '' END <> ''
BEGIN UPDATE jobs SET dialect = json_extract(new.origin, '$.dialect') WHERE id = new.job; END;
