-- Version 1. Words in braces (identity, bytes, append_only) are written by the class of each database.
-- Times are UTC text of ISO 8601, days yyyy-MM-dd, numbers of evidence decimal text; a list of spans is JSON [[start,end],…] in code points.

CREATE TABLE schema_version (
    version INTEGER NOT NULL PRIMARY KEY,
    applied TEXT NOT NULL,
    program TEXT NOT NULL
);

CREATE TABLE documents (
    seq {identity},
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    publisher TEXT NOT NULL,
    issued TEXT,
    illustrative INTEGER NOT NULL,
    page_breaks TEXT NOT NULL,
    added TEXT NOT NULL,
    added_by TEXT NOT NULL,
    program TEXT NOT NULL,
    digest TEXT NOT NULL
);

-- The untouched bytes and the text of a document, as stored and by digest of both forms. A text whose UTF-8 is the bytes is not stored again.
CREATE TABLE contents (
    document BIGINT NOT NULL REFERENCES documents (seq),
    part TEXT NOT NULL CHECK (part IN ('bytes', 'text')),
    length BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    coding TEXT NOT NULL CHECK (coding IN ('plain', 'brotli', 'same')),
    stored_sha256 TEXT NOT NULL,
    stored {bytes} NOT NULL,
    PRIMARY KEY (document, part)
);

CREATE TABLE articles (
    document BIGINT NOT NULL REFERENCES documents (seq),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    headline TEXT NOT NULL,
    day TEXT,
    day_basis TEXT NOT NULL,
    publisher TEXT NOT NULL,
    layout TEXT NOT NULL,
    PRIMARY KEY (document, position)
);

CREATE TABLE dropped (
    document BIGINT NOT NULL REFERENCES documents (seq),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first_start INTEGER NOT NULL,
    first_end INTEGER NOT NULL,
    repeats TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (document, position)
);

CREATE TABLE issues (
    document BIGINT NOT NULL REFERENCES documents (seq),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (document, position)
);

-- A fact read from a page has no supersedes; a correction names the fact it stands for.
CREATE TABLE facts (
    seq {identity},
    document BIGINT NOT NULL REFERENCES documents (seq),
    supersedes BIGINT REFERENCES facts (seq),
    recorded TEXT NOT NULL,
    digest TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    subject_id TEXT NOT NULL,
    subject_name TEXT NOT NULL,
    subject_type TEXT NOT NULL,
    indicator TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_canonical TEXT NOT NULL,
    unit_dimension TEXT NOT NULL,
    unit_scale TEXT NOT NULL,
    bound TEXT NOT NULL,
    base TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT,
    period_basis TEXT NOT NULL,
    scope TEXT NOT NULL,
    status TEXT NOT NULL,
    domain TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    also TEXT NOT NULL,
    illustrative INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    period_words_start INTEGER,
    period_words_end INTEGER,
    quotation TEXT NOT NULL,
    article TEXT NOT NULL,
    page INTEGER,
    cell TEXT NOT NULL
);
CREATE UNIQUE INDEX facts_by_superseded ON facts (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX facts_by_place ON facts (document, span_start);
CREATE INDEX facts_by_subject ON facts (subject_id, indicator);
CREATE INDEX facts_by_indicator ON facts (indicator);

-- What people decided about facts; each row carries the digest of the one before it.
CREATE TABLE decisions (
    seq {identity},
    fact BIGINT NOT NULL REFERENCES facts (seq),
    verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct')),
    replacement BIGINT REFERENCES facts (seq),
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    decided TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    CHECK ((verdict = 'correct') = (replacement IS NOT NULL))
);
CREATE INDEX decisions_by_fact ON decisions (fact, seq);

CREATE TABLE results (
    seq {identity},
    measure TEXT NOT NULL,
    recipe TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    version TEXT NOT NULL,
    seed TEXT NOT NULL,
    estimates TEXT NOT NULL,
    saved TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE
);
CREATE INDEX results_by_measure ON results (measure, seq);

-- What was done to the workspace; chained like the decisions.
CREATE TABLE audit (
    seq {identity},
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
);

-- Work to do: a row here before it is a message anywhere. The only table whose rows change.
CREATE TABLE jobs (
    id {identity},
    kind TEXT NOT NULL,
    name TEXT UNIQUE,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'done', 'failed')),
    attempts INTEGER NOT NULL,
    due TEXT NOT NULL,
    created TEXT NOT NULL,
    taken_by TEXT,
    lease_until TEXT,
    finished TEXT,
    error TEXT
);
CREATE INDEX jobs_by_due ON jobs (state, due);

{append_only:schema_version}
{append_only:documents}
{append_only:contents}
{append_only:articles}
{append_only:dropped}
{append_only:issues}
{append_only:facts}
{append_only:decisions}
{append_only:results}
{append_only:audit}
