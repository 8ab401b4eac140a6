PRAGMA application_id=1347175753;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (
    version INTEGER NOT NULL PRIMARY KEY,
    applied TEXT NOT NULL,
    program TEXT NOT NULL
);
INSERT INTO schema_version VALUES(1,'2026-03-05T08:30:00.000Z','0.1.0');
CREATE TABLE documents (
    seq INTEGER PRIMARY KEY,
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
INSERT INTO documents VALUES(1,'61b6f1f9502cb2764d90fa6f9e9341e57e05dbed2019eb792a6cf0bd9001303a','page-0001.md','/pages/1','markdown','utf-8','吉林报','2024-11-05',1,'[3]','2026-03-05T08:30:00.000Z','tester','0.1.0','b864f9de617735d816866e0ebe3c4084afb68d548009439e7c3ec7f518ddaccf');
CREATE TABLE contents (
    document BIGINT NOT NULL REFERENCES documents (seq),
    part TEXT NOT NULL CHECK (part IN ('bytes', 'text')),
    length BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    coding TEXT NOT NULL CHECK (coding IN ('plain', 'brotli', 'same')),
    stored_sha256 TEXT NOT NULL,
    stored BLOB NOT NULL,
    PRIMARY KEY (document, part)
);
INSERT INTO contents VALUES(1,'bytes',293,'61b6f1f9502cb2764d90fa6f9e9341e57e05dbed2019eb792a6cf0bd9001303a','brotli','85cd05c9229543f4987cb7f7b7f5be0d626e0d19cf029659d1491e4a754751c2',X'a12009002043e7f2090de82adc3e032bd2e096b4071d1ce0f1a81d61200107688106146c8c9d25b8ac63f4fafdfbdb9bd7ad798589edafd7d8addeac77d9c356c6ff8e8359c2ddf52c3cdb6bb83dae5ff771769e3337f6e60431409de7cf4d27a377c9f994dd43da4dcffd76dccd97dd5ccdc4128a204220d59802125418c48c72202b33e60855180305');
INSERT INTO contents VALUES(1,'text',290,'66d3a781d8bf2b8314d8a9a29ead3e7dcafdd574a103ed6d540daa558a2c4f85','brotli','af11e5a353a4486e69458f382727a8762d33b6b3779b27e87c7ca35fb9ceafb4',X'a10809002043d7f4171ad055b82d032bd2e0ee8b36d0c1011e8fda1106127080166840c1c6d85982cbbafc7b9babd7a97af971c45fadb05bb93ad7b287cdb4ff1905d3b8bbed3a7836976a7b59bfeefd641f5337fae2043140ede3eba612bf57d1be4bee3ee5a6667e2be6e64a6eb66aa271451021906a4c01092a0c62463990951973842a8c8102');
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
INSERT INTO articles VALUES(1,0,'a1','article','产业集群观察','2024-11-05','the page''s head','吉林报','{"title":[0,5],"subheads":[[5,8]],"body":[[15,131]],"captions":[],"joins":[{"before":[0,2],"after":[3,4],"kind":"word_split"}]}');
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
INSERT INTO dropped VALUES(1,0,'generation_loop',0,2,'[[2,4],[4,6]]','The same words follow themselves.');
CREATE TABLE issues (
    document BIGINT NOT NULL REFERENCES documents (seq),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (document, position)
);
INSERT INTO issues VALUES(1,0,'period','No day of issue was found.','line 1');
CREATE TABLE facts (
    seq INTEGER PRIMARY KEY,
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
INSERT INTO facts VALUES(1,1,NULL,'2026-03-05T08:30:00.000Z','f01c0f4add09821f8da48b436552e6865005378ff91170db4c1168c4af82b9b1','F-ca73c2f60685','enterprise:1','第1家企业','enterprise','output_value','flow','5204.3','亿元','CNY','money','100000000','>','','2022-01-01','2022-12-31','as_of_article','工程机械','actual','output',0.3000000000000000444,'[[1,2]]',1,27,35,15,43,20,25,'第1家企业2022年产值5204.3亿元，位居全省前列。','a1',2,'');
INSERT INTO facts VALUES(2,1,NULL,'2026-03-05T08:30:00.000Z','32c9918978969aec99e20485f956fae1689bc21ec48d390290c9751595edbf58','F-7d8def0172f5','enterprise:2','第2家企业','enterprise','output_value','flow','3913.2','亿元','CNY','money','100000000','>','yoy','2020-01-01','2020-12-31','as_of_article','工程机械','estimate','output',0.3000000000000000444,'[[1,2]]',1,56,64,44,72,49,54,'第2家企业2020年产值3913.2亿元，位居全省前列。','a1',2,'');
INSERT INTO facts VALUES(3,1,NULL,'2026-03-05T08:30:00.000Z','e5b29c2c74bfe37d8dccf5bbf546bec6c6b85170a397fa0470d7f3f8a25dd199','F-400bb3c0ef6e','enterprise:3','第3家企业','enterprise','output_value','flow','1435.7','亿元','CNY','money','100000000','>','','2021-01-01','2021-12-31','as_of_article','工程机械','planned','output',0.3000000000000000444,'[[1,2]]',1,85,93,73,101,78,83,'第3家企业2021年产值1435.7亿元，位居全省前列。','a1',2,'');
INSERT INTO facts VALUES(4,1,NULL,'2026-03-05T08:30:00.000Z','3e166d17e44c7a971905229501af1f5865c151ef071bfb7f7ef9c978599e63dc','F-11421687516a','enterprise:4','第4家企业','enterprise','output_value','flow','3811.8','亿元','CNY','money','100000000','>','yoy','2015-01-01','2015-12-31','as_of_article','工程机械','target','output',0.3000000000000000444,'[[1,2]]',1,114,122,102,130,107,112,'第4家企业2015年产值3811.8亿元，位居全省前列。','a1',2,'');
INSERT INTO facts VALUES(5,1,3,'2026-03-05T08:30:00.000Z','bb8d21b31d09e2be1ee6ca959ffca11f059a484dfd1f7276880edbf90c6d0ece','F-ccd4179b58af','enterprise:3','第3家企业','enterprise','output_value','flow','1435.7','亿元','CNY','money','100000000','>','','2021-01-01','2021-12-31','as_of_article','工程机械','target','output',0.3000000000000000444,'[[1,2]]',1,85,93,73,101,78,83,'第3家企业2021年产值1435.7亿元，位居全省前列。','a1',2,'');
CREATE TABLE decisions (
    seq INTEGER PRIMARY KEY,
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
INSERT INTO decisions VALUES(1,1,'accept',NULL,'reviewer','','2026-03-05T08:30:00.000Z','','54599bb2bfb13967f2fac5d17ebf6ab4300ac95e239db0865d0a0f94a4de07b7');
INSERT INTO decisions VALUES(2,2,'reject',NULL,'reviewer','an advertisement','2026-03-05T08:30:00.000Z','54599bb2bfb13967f2fac5d17ebf6ab4300ac95e239db0865d0a0f94a4de07b7','83cc4b4ad532df9e0d35283f524543f9a25535e180730710a990bd82d8c96a2c');
INSERT INTO decisions VALUES(3,3,'correct',5,'reviewer','an aim','2026-03-05T08:30:00.000Z','83cc4b4ad532df9e0d35283f524543f9a25535e180730710a990bd82d8c96a2c','988be2e7b90b6c68c95ea7c96a52184e5e3dd6aff26aa8857b4c30db0327820f');
CREATE TABLE results (
    seq INTEGER PRIMARY KEY,
    measure TEXT NOT NULL,
    recipe TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    version TEXT NOT NULL,
    seed TEXT NOT NULL,
    estimates TEXT NOT NULL,
    saved TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE
);
INSERT INTO results VALUES(1,'score.boards','{"minCoverage":0.65}','abc','0.1.0','18446744073709551615','[{"subject":"cluster:a","item":"index","value":0.30000000000000004,"low":-1.5E-300,"high":7,"facts":["F-1","F-2"]},{"subject":"cluster:b","item":"index","reason":"coverage 0.40 \u003C 0.65","facts":[]}]','2026-03-05T08:30:00.000Z','b09c8d1c94e2e480752635686185f106accb001489455529ae484f0f843a2247');
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
);
INSERT INTO audit VALUES(1,'2026-03-05T08:30:00.000Z','pleiades','create','','schema 1, program 0.1.0','','c7aa874a1c5627bfc659a42ce9080d8c00b04780525744f0058d9d6c203bb142');
INSERT INTO audit VALUES(2,'2026-03-05T08:30:00.000Z','tester','import','61b6f1f9502cb2764d90fa6f9e9341e57e05dbed2019eb792a6cf0bd9001303a','page-0001.md: 1 articles, 4 facts','c7aa874a1c5627bfc659a42ce9080d8c00b04780525744f0058d9d6c203bb142','134a4edb40f35e212c6916d92a20379afb6d704d5d275fb51a649005e1bbb999');
INSERT INTO audit VALUES(3,'2026-03-05T08:30:00.000Z','reviewer','accept','F-ca73c2f60685','','134a4edb40f35e212c6916d92a20379afb6d704d5d275fb51a649005e1bbb999','6bae655a571fb0b0b35ef51d5f2541ba6172fd998797ed26e21a2d9e8fb823be');
INSERT INTO audit VALUES(4,'2026-03-05T08:30:00.000Z','reviewer','reject','F-7d8def0172f5','an advertisement','6bae655a571fb0b0b35ef51d5f2541ba6172fd998797ed26e21a2d9e8fb823be','1433f40a34f6b8553ebaa4c1ac42efe9087054f575667e8301999db096a528dc');
INSERT INTO audit VALUES(5,'2026-03-05T08:30:00.000Z','reviewer','correct','F-400bb3c0ef6e','F-ccd4179b58af: an aim','1433f40a34f6b8553ebaa4c1ac42efe9087054f575667e8301999db096a528dc','2f1d3f7ac2a7b7ef786d6ba03b01d6d50949b97e44e177501b64d5f7ccdfc4c3');
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
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
INSERT INTO jobs VALUES(1,'report.build','dossier','{}','done',1,'2026-03-05T08:30:00.000Z','2026-03-05T08:30:00.000Z','worker',NULL,'2026-03-05T08:30:00.000Z','');
CREATE UNIQUE INDEX facts_by_superseded ON facts (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX facts_by_place ON facts (document, span_start);
CREATE INDEX facts_by_subject ON facts (subject_id, indicator);
CREATE INDEX facts_by_indicator ON facts (indicator);
CREATE INDEX decisions_by_fact ON decisions (fact, seq);
CREATE INDEX results_by_measure ON results (measure, seq);
CREATE INDEX jobs_by_due ON jobs (state, due);
CREATE TRIGGER schema_version_is_not_updated BEFORE UPDATE ON schema_version BEGIN SELECT RAISE(ABORT, 'schema_version is append-only'); END;
CREATE TRIGGER schema_version_is_not_deleted BEFORE DELETE ON schema_version BEGIN SELECT RAISE(ABORT, 'schema_version is append-only'); END;
CREATE TRIGGER documents_is_not_updated BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'documents is append-only'); END;
CREATE TRIGGER documents_is_not_deleted BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents is append-only'); END;
CREATE TRIGGER contents_is_not_updated BEFORE UPDATE ON contents BEGIN SELECT RAISE(ABORT, 'contents is append-only'); END;
CREATE TRIGGER contents_is_not_deleted BEFORE DELETE ON contents BEGIN SELECT RAISE(ABORT, 'contents is append-only'); END;
CREATE TRIGGER articles_is_not_updated BEFORE UPDATE ON articles BEGIN SELECT RAISE(ABORT, 'articles is append-only'); END;
CREATE TRIGGER articles_is_not_deleted BEFORE DELETE ON articles BEGIN SELECT RAISE(ABORT, 'articles is append-only'); END;
CREATE TRIGGER dropped_is_not_updated BEFORE UPDATE ON dropped BEGIN SELECT RAISE(ABORT, 'dropped is append-only'); END;
CREATE TRIGGER dropped_is_not_deleted BEFORE DELETE ON dropped BEGIN SELECT RAISE(ABORT, 'dropped is append-only'); END;
CREATE TRIGGER issues_is_not_updated BEFORE UPDATE ON issues BEGIN SELECT RAISE(ABORT, 'issues is append-only'); END;
CREATE TRIGGER issues_is_not_deleted BEFORE DELETE ON issues BEGIN SELECT RAISE(ABORT, 'issues is append-only'); END;
CREATE TRIGGER facts_is_not_updated BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'facts is append-only'); END;
CREATE TRIGGER facts_is_not_deleted BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'facts is append-only'); END;
CREATE TRIGGER decisions_is_not_updated BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
CREATE TRIGGER decisions_is_not_deleted BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
CREATE TRIGGER results_is_not_updated BEFORE UPDATE ON results BEGIN SELECT RAISE(ABORT, 'results is append-only'); END;
CREATE TRIGGER results_is_not_deleted BEFORE DELETE ON results BEGIN SELECT RAISE(ABORT, 'results is append-only'); END;
CREATE TRIGGER audit_is_not_updated BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
COMMIT;
