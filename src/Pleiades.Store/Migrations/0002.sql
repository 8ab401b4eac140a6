-- Version 2. A document says which catalogue it was read with; a decision can be taken back (reopen).
ALTER TABLE documents ADD COLUMN catalogue TEXT NOT NULL DEFAULT '';

CREATE TABLE decisions_of_version_2 (
    seq {identity},
    fact BIGINT NOT NULL REFERENCES facts (seq),
    verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct', 'reopen')),
    replacement BIGINT REFERENCES facts (seq),
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    decided TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    CHECK ((verdict = 'correct') = (replacement IS NOT NULL))
);
INSERT INTO decisions_of_version_2 (seq, fact, verdict, replacement, who, why, decided, previous, digest)
SELECT seq, fact, verdict, replacement, who, why, decided, previous, digest FROM decisions ORDER BY seq;
DROP TABLE decisions;
ALTER TABLE decisions_of_version_2 RENAME TO decisions;
CREATE INDEX decisions_by_fact ON decisions (fact, seq);

{append_only:decisions}
