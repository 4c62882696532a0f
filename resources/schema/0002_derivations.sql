-- Catalogue, version 2: which works derive from which, and which resemble everything.
-- A program of version 1 would still read such a file correctly: nothing that it knows is changed.

-- Derived from: a later work's debts to earlier ones, found by the engine. One row a facet.
CREATE TABLE derivations (
    id             INTEGER PRIMARY KEY,
    derived_id     INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    source_id      INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    facet          TEXT NOT NULL CHECK (facet IN ('recording', 'structure')),
    share          REAL NOT NULL CHECK (share > 0 AND share <= 1), -- of the derived work
    probability    REAL NOT NULL CHECK (probability >= 0 AND probability <= 1),
    recorded_at_ms INTEGER NOT NULL,
    CHECK (derived_id <> source_id),
    UNIQUE (derived_id, source_id, facet)
) STRICT;
CREATE INDEX derivations_by_source ON derivations (source_id);

-- The passages on both sides that a derivation rests on.
CREATE TABLE derivation_passages (
    derivation_id   INTEGER NOT NULL REFERENCES derivations (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL, -- in the order of the derived work
    derived_begin_s REAL NOT NULL,
    derived_end_s   REAL NOT NULL,
    source_begin_s  REAL NOT NULL,
    source_end_s    REAL NOT NULL,
    semitones       REAL NOT NULL, -- above 0: the derived work plays it higher
    speed           REAL NOT NULL CHECK (speed > 0),
    probability     REAL NOT NULL,
    PRIMARY KEY (derivation_id, position)
) STRICT, WITHOUT ROWID;

-- How far a track has been compared. A row: it was screened against every other track that has a
-- row of the same method, as the one of that date. `aligned` names the candidates that its
-- derivations were made from; empty until then.
CREATE TABLE derivation_state (
    track_id   INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    method     TEXT NOT NULL,
    ordered_at TEXT NOT NULL, -- the date by which it was taken as earlier or later
    aligned    TEXT NOT NULL DEFAULT ''
) STRICT;

-- Pairs that screening left over, by stretch of the later work.
CREATE TABLE derivation_candidates (
    derived_id INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    source_id  INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    stretch    INTEGER NOT NULL,
    score      REAL NOT NULL,
    PRIMARY KEY (derived_id, source_id, stretch)
) STRICT, WITHOUT ROWID;
CREATE INDEX derivation_candidates_by_source ON derivation_candidates (source_id);

-- Works that resemble everything.
CREATE TABLE hubs (
    track_id       INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    hubness        REAL NOT NULL CHECK (hubness > 1), -- times the expectation
    reason         TEXT NOT NULL CHECK (reason IN ('occurrence', 'monotony')),
    recorded_at_ms INTEGER NOT NULL
) STRICT;
