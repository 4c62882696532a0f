-- Catalogue, version 4: a report that was a recording's claim before can become it again.
CREATE TABLE claims_4 (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    recording      INTEGER NOT NULL CHECK (recording <> 0),
    report_sha256  TEXT NOT NULL CHECK (length(report_sha256) = 64),
    report         TEXT NOT NULL,
    accepted_at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO claims_4 SELECT id, recording, report_sha256, report, accepted_at_ms FROM claims;
DROP TABLE claims;
ALTER TABLE claims_4 RENAME TO claims;
CREATE INDEX claims_by_recording ON claims (recording, id);
