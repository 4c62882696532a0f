-- Catalogue, version 3: rights, licences, provenance by declaration, usage, payouts.
-- A recording, in a column of that name, is a track where it is above 0 and a release where it is
-- below. Money is in millionths of the currency's minor unit; shares of derivations are in parts
-- per billion. What records money refers to recordings and people by their numbers without a
-- foreign key: it outlives them.

-- What became a release by accepting its report, without being in the catalogue that is compared
-- with. AUTOINCREMENT here and below: a number in the ledger never comes to mean something else.
CREATE TABLE releases (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    work_id        INTEGER NOT NULL REFERENCES works (id),
    isrc           TEXT NOT NULL UNIQUE CHECK (length(isrc) = 12),
    title          TEXT NOT NULL,
    artist         TEXT NOT NULL,
    audio_sha256   TEXT NOT NULL CHECK (length(audio_sha256) = 64),
    accepted_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX releases_by_work ON releases (work_id);

-- Accepted reports. The newest of a recording is its claim.
CREATE TABLE claims (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    recording      INTEGER NOT NULL CHECK (recording <> 0),
    report_sha256  TEXT NOT NULL CHECK (length(report_sha256) = 64),
    report         TEXT NOT NULL,
    accepted_at_ms INTEGER NOT NULL,
    UNIQUE (recording, report_sha256)
) STRICT;

CREATE TABLE party_details (
    party_id    INTEGER PRIMARY KEY REFERENCES parties (id) ON DELETE CASCADE,
    suspense    INTEGER NOT NULL DEFAULT 0 CHECK (suspense IN (0, 1)), -- stands for somebody unknown
    hold_reason TEXT NOT NULL DEFAULT '',                              -- not empty: nothing is paid
    ipi         TEXT NOT NULL DEFAULT '',
    isni        TEXT NOT NULL DEFAULT '',
    iban        TEXT NOT NULL DEFAULT '',
    bic         TEXT NOT NULL DEFAULT '',
    paypal      TEXT NOT NULL DEFAULT '',
    wallet      TEXT NOT NULL DEFAULT ''
) STRICT;

-- Splits, as in version 1, and now of releases too, with territories, and with a role to each part.
DROP TRIGGER splits_never_change;
DROP TRIGGER split_parts_never_change;
DROP INDEX splits_of_track;
DROP INDEX splits_of_work;
DROP INDEX split_parts_by_party;
CREATE TABLE splits_3 (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    side           TEXT NOT NULL CHECK (side IN ('master', 'composition')),
    track_id       INTEGER REFERENCES tracks (id) ON DELETE CASCADE,
    release_id     INTEGER REFERENCES releases (id) ON DELETE CASCADE,
    work_id        INTEGER REFERENCES works (id) ON DELETE CASCADE,
    version        INTEGER NOT NULL CHECK (version >= 1),
    valid_from     TEXT NOT NULL DEFAULT '', -- ISO dates; the day of valid_to is no more included
    valid_to       TEXT NOT NULL DEFAULT '',
    territories    TEXT NOT NULL DEFAULT '', -- "AT CH DE", sorted; empty: everywhere
    recorded_at_ms INTEGER NOT NULL,
    CHECK ((side = 'master' AND (track_id IS NOT NULL) + (release_id IS NOT NULL) = 1 AND
            work_id IS NULL) OR
           (side = 'composition' AND work_id IS NOT NULL AND track_id IS NULL AND
            release_id IS NULL))
) STRICT;
INSERT INTO splits_3 (id, side, track_id, work_id, version, valid_from, valid_to, recorded_at_ms)
    SELECT id, side, track_id, work_id, version, valid_from, valid_to, recorded_at_ms FROM splits;
CREATE TABLE split_parts_3 (
    split_id          INTEGER NOT NULL REFERENCES splits (id) ON DELETE CASCADE,
    party_id          INTEGER NOT NULL REFERENCES parties (id),
    role              TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'writer', 'publisher')),
    parts_per_million INTEGER NOT NULL CHECK (parts_per_million BETWEEN 0 AND 1000000),
    PRIMARY KEY (split_id, party_id, role)
) STRICT, WITHOUT ROWID;
INSERT INTO split_parts_3 (split_id, party_id, parts_per_million)
    SELECT split_id, party_id, parts_per_million FROM split_parts;
DROP TABLE split_parts;
DROP TABLE splits;
ALTER TABLE splits_3 RENAME TO splits;
ALTER TABLE split_parts_3 RENAME TO split_parts;
CREATE UNIQUE INDEX splits_of_track ON splits (track_id, version) WHERE track_id IS NOT NULL;
CREATE UNIQUE INDEX splits_of_release ON splits (release_id, version) WHERE release_id IS NOT NULL;
CREATE UNIQUE INDEX splits_of_work ON splits (work_id, version) WHERE work_id IS NOT NULL;
CREATE INDEX split_parts_by_party ON split_parts (party_id);
CREATE TRIGGER splits_never_change BEFORE UPDATE ON splits
BEGIN SELECT RAISE(ABORT, 'a split is never changed: add a new version'); END;
CREATE TRIGGER split_parts_never_change BEFORE UPDATE ON split_parts
BEGIN SELECT RAISE(ABORT, 'a split is never changed: add a new version'); END;

-- How far the parties to a split have got. The newest row counts; none: signed. A row with a party
-- is about that party's part alone, and says "disputed", or "signed" again.
CREATE TABLE split_statuses (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    split_id       INTEGER NOT NULL REFERENCES splits (id) ON DELETE CASCADE,
    party_id       INTEGER REFERENCES parties (id),
    status         TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'signed', 'disputed')),
    reason         TEXT NOT NULL DEFAULT '',
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX split_statuses_by_split ON split_statuses (split_id);

-- Derived from: what somebody declares, beside what was detected (table derivations).
CREATE TABLE declared_derivations (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    derived         INTEGER NOT NULL CHECK (derived <> 0),
    source          INTEGER NOT NULL CHECK (source <> 0 AND source <> derived),
    basis           TEXT NOT NULL CHECK (basis IN ('remix', 'sample', 'cover', 'training', 'other')),
    master_ppb      INTEGER NOT NULL CHECK (master_ppb BETWEEN 0 AND 1000000000),
    composition_ppb INTEGER NOT NULL CHECK (composition_ppb BETWEEN 0 AND 1000000000),
    evidence        TEXT NOT NULL DEFAULT '', -- a contract, an address, a note
    recorded_at_ms  INTEGER NOT NULL,
    withdrawn_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX declared_derivations_once ON declared_derivations (derived, source)
    WHERE withdrawn_at_ms IS NULL;

CREATE TABLE licences (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    recording      INTEGER NOT NULL CHECK (recording <> 0), -- what is licensed
    licensee       INTEGER NOT NULL DEFAULT 0,              -- to which recording; 0: to everybody
    uses           TEXT NOT NULL,                           -- "remix sampling", sorted
    share_ppm      INTEGER NOT NULL CHECK (share_ppm BETWEEN 0 AND 1000000), -- asked in return
    territories    TEXT NOT NULL DEFAULT '',
    valid_from     TEXT NOT NULL DEFAULT '',
    valid_to       TEXT NOT NULL DEFAULT '',
    reference      TEXT NOT NULL DEFAULT '', -- number of the contract
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX licences_by_recording ON licences (recording);

-- Whether a recording may be used to train on. The newest row counts; none: nothing was said.
CREATE TABLE training_consents (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    recording      INTEGER NOT NULL CHECK (recording <> 0),
    consent        TEXT NOT NULL CHECK (consent IN ('allowed', 'notAllowed', 'constrained')),
    constraints    TEXT NOT NULL DEFAULT '',
    recorded_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX training_consents_by_recording ON training_consents (recording);

CREATE TABLE usage_imports (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    source         TEXT NOT NULL,
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64), -- of the lines it added, in their order
    lines          INTEGER NOT NULL,
    finished_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE usage_lines (
    line_id    TEXT PRIMARY KEY NOT NULL CHECK (line_id <> ''),
    import_id  INTEGER NOT NULL REFERENCES usage_imports (id),
    period     TEXT NOT NULL CHECK (length(period) = 7), -- "2026-10"
    track      TEXT NOT NULL,                            -- canonical ISRC, or the number of a track
    service    TEXT NOT NULL,
    territory  TEXT NOT NULL,
    usage_type TEXT NOT NULL,
    units      INTEGER NOT NULL,
    revenue    INTEGER NOT NULL,
    currency   TEXT NOT NULL CHECK (length(currency) = 3)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER usage_lines_never_change BEFORE UPDATE ON usage_lines
BEGIN SELECT RAISE(ABORT, 'a usage line is never changed: import a correcting one'); END;

-- Approved payout runs. A run is never changed, only reversed.
CREATE TABLE payout_runs (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    name           TEXT NOT NULL UNIQUE, -- "2026-10-1"
    period         TEXT NOT NULL,
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    policy_sha256  TEXT NOT NULL,
    policy         TEXT NOT NULL,
    usage_pool     INTEGER NOT NULL, -- what usage brought in since the last run
    brought        INTEGER NOT NULL, -- carried and held before
    approved_at_ms INTEGER NOT NULL,
    reversed_at_ms INTEGER,
    reversed_why   TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a run added to what is due, for whom, from which use of whose music.
CREATE TABLE accruals (
    run_id    INTEGER NOT NULL REFERENCES payout_runs (id),
    release   INTEGER NOT NULL, -- the recording that was used; 0: unknown
    track     TEXT NOT NULL,    -- as the usage names it
    source    INTEGER NOT NULL, -- the recording that is paid for; 0: none
    via       INTEGER NOT NULL, -- the source that it was passed on from; 0: none
    side      INTEGER NOT NULL, -- 0 master, 1 composition, 2 neither
    party_id  INTEGER NOT NULL, -- 0: nobody, held
    reason    INTEGER NOT NULL, -- why it is held; 0: it is not
    units     INTEGER NOT NULL,
    amount    INTEGER NOT NULL
) STRICT;
CREATE INDEX accruals_by_run ON accruals (run_id);

-- What a run does with what is due.
CREATE TABLE payout_items (
    run_id       INTEGER NOT NULL REFERENCES payout_runs (id),
    kind         TEXT NOT NULL CHECK (kind IN ('paid', 'recouped', 'held', 'carried')),
    party_id     INTEGER NOT NULL, -- 0: nobody
    reason       TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    status       TEXT NOT NULL DEFAULT 'due' CHECK (status IN ('due', 'paid', 'failed')),
    marked_at_ms INTEGER,
    PRIMARY KEY (run_id, kind, party_id, reason)
) STRICT, WITHOUT ROWID;

-- What has still to be entered in the ledger, or has been: written in the transaction of what it is
-- about, so that neither is ever there without the other.
CREATE TABLE ledger_outbox (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL,
    ref            TEXT NOT NULL UNIQUE,
    payload        TEXT NOT NULL, -- a JSON object
    recorded_at_ms INTEGER NOT NULL,
    entry          INTEGER -- its index in the ledger once it is there
) STRICT;
CREATE INDEX ledger_outbox_open ON ledger_outbox (id) WHERE entry IS NULL;
