-- Catalogue, version 1. A released migration is never edited: changes go into the next number.
-- Times are milliseconds since 1970-01-01 UTC; digests are SHA-256 in lower-case hexadecimal.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- The oldest schema version whose program still reads this file correctly.
INSERT INTO meta (key, value) VALUES ('smallest_reader_version', '1');

CREATE TABLE settings (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE artists (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE works (
    id    INTEGER PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;

-- Rights holders. A fictional one (of the demo) is never the same as a real one of that name.
CREATE TABLE parties (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    fictional INTEGER NOT NULL DEFAULT 0 CHECK (fictional IN (0, 1)),
    UNIQUE (name, fictional)
) STRICT;

-- AUTOINCREMENT: a report's track id never comes to mean another track.
CREATE TABLE tracks (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    work_id          INTEGER NOT NULL REFERENCES works (id),
    artist_id        INTEGER REFERENCES artists (id),
    title            TEXT NOT NULL,
    isrc             TEXT NOT NULL DEFAULT ''
                     CHECK (isrc = '' OR (length(isrc) = 12 AND
                            isrc GLOB '[A-Z][A-Z][A-Z0-9][A-Z0-9][A-Z0-9][0-9]*')),
    release_date     TEXT NOT NULL DEFAULT '',
    genre            TEXT NOT NULL DEFAULT '',
    extras           TEXT NOT NULL DEFAULT '{}', -- a JSON object of texts
    file_path        TEXT NOT NULL,
    audio_sha256     TEXT NOT NULL UNIQUE CHECK (length(audio_sha256) = 64),
    duration_s       REAL NOT NULL CHECK (duration_s >= 0),
    sample_rate      INTEGER NOT NULL,
    channels         INTEGER NOT NULL,
    added_at_ms      INTEGER NOT NULL
) STRICT;
CREATE INDEX tracks_by_isrc ON tracks (isrc) WHERE isrc <> '';
CREATE INDEX tracks_by_work ON tracks (work_id);
CREATE INDEX tracks_by_artist ON tracks (artist_id);

-- Codes other than the ISRC (ISWC, IPI, ISNI, GRid …), each of exactly one thing.
CREATE TABLE identifiers (
    id        INTEGER PRIMARY KEY,
    scheme    TEXT NOT NULL CHECK (scheme <> ''),
    value     TEXT NOT NULL CHECK (value <> ''),
    track_id  INTEGER REFERENCES tracks (id) ON DELETE CASCADE,
    work_id   INTEGER REFERENCES works (id) ON DELETE CASCADE,
    artist_id INTEGER REFERENCES artists (id) ON DELETE CASCADE,
    party_id  INTEGER REFERENCES parties (id) ON DELETE CASCADE,
    CHECK ((track_id IS NOT NULL) + (work_id IS NOT NULL) +
           (artist_id IS NOT NULL) + (party_id IS NOT NULL) = 1),
    UNIQUE (scheme, value, track_id, work_id, artist_id, party_id)
) STRICT;
CREATE INDEX identifiers_by_track ON identifiers (track_id) WHERE track_id IS NOT NULL;
CREATE INDEX identifiers_by_work ON identifiers (work_id) WHERE work_id IS NOT NULL;
CREATE INDEX identifiers_by_artist ON identifiers (artist_id) WHERE artist_id IS NOT NULL;

-- Who holds what: the recording belongs to a track, the composition to a work. A split is never
-- changed; a later one with a higher version takes its place.
CREATE TABLE splits (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    side           TEXT NOT NULL CHECK (side IN ('master', 'composition')),
    track_id       INTEGER REFERENCES tracks (id) ON DELETE CASCADE,
    work_id        INTEGER REFERENCES works (id) ON DELETE CASCADE,
    version        INTEGER NOT NULL CHECK (version >= 1),
    valid_from     TEXT NOT NULL DEFAULT '',
    valid_to       TEXT NOT NULL DEFAULT '',
    recorded_at_ms INTEGER NOT NULL,
    CHECK ((side = 'master' AND track_id IS NOT NULL AND work_id IS NULL) OR
           (side = 'composition' AND work_id IS NOT NULL AND track_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX splits_of_track ON splits (track_id, version) WHERE track_id IS NOT NULL;
CREATE UNIQUE INDEX splits_of_work ON splits (work_id, version) WHERE work_id IS NOT NULL;

CREATE TABLE split_parts (
    split_id          INTEGER NOT NULL REFERENCES splits (id) ON DELETE CASCADE,
    party_id          INTEGER NOT NULL REFERENCES parties (id),
    parts_per_million INTEGER NOT NULL CHECK (parts_per_million BETWEEN 0 AND 1000000),
    PRIMARY KEY (split_id, party_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX split_parts_by_party ON split_parts (party_id);

CREATE TRIGGER splits_never_change BEFORE UPDATE ON splits
BEGIN SELECT RAISE(ABORT, 'a split is never changed: add a new version'); END;
CREATE TRIGGER split_parts_never_change BEFORE UPDATE ON split_parts
BEGIN SELECT RAISE(ABORT, 'a split is never changed: add a new version'); END;

-- What the engine computed. Small columns come before the bytes, so that reading them is cheap.
CREATE TABLE sketches (
    track_id INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    sha256   TEXT NOT NULL,
    bytes    BLOB NOT NULL
) STRICT;

CREATE TABLE embeddings (
    track_id  INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    facet     TEXT NOT NULL CHECK (facet <> ''),
    version   INTEGER NOT NULL,
    window_s  REAL NOT NULL,
    hop_s     REAL NOT NULL,
    dimension INTEGER NOT NULL CHECK (dimension >= 0),
    windows   INTEGER NOT NULL CHECK (windows >= 0),
    sha256    TEXT NOT NULL,
    bytes     BLOB NOT NULL, -- float32, little-endian, window after window
    PRIMARY KEY (track_id, facet)
) STRICT;
CREATE INDEX embeddings_by_facet ON embeddings (facet, track_id);

CREATE TABLE track_blobs (
    track_id INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    name     TEXT NOT NULL CHECK (name <> ''),
    version  INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (track_id, name)
) STRICT;

-- Files that were imported, so that importing again need not decode them.
CREATE TABLE import_journal (
    path        TEXT PRIMARY KEY NOT NULL,
    size_bytes  INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    track_id    INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX import_journal_by_track ON import_journal (track_id);

CREATE TABLE imports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    source      TEXT NOT NULL,
    summary     TEXT NOT NULL, -- JSON
    finished_ms INTEGER NOT NULL
) STRICT;

-- Indexes built for a state of the catalogue; their files can be rebuilt and lie elsewhere.
CREATE TABLE index_snapshots (
    sha256      TEXT PRIMARY KEY NOT NULL,
    info        TEXT NOT NULL,
    built_at_ms INTEGER NOT NULL
) STRICT;
