-- The plan as a database. docs/tool.md has three queries to begin with.
-- Texts are in tables of their own, a row for each language (language.tag: zh-Hans, zh-Hant, en).

CREATE TABLE language (
  tag TEXT PRIMARY KEY,                  -- BCP 47
  basis TEXT NOT NULL,                   -- the source of the texts in this language
  is_authoritative INTEGER NOT NULL,     -- 1 if this is the official text: none is
  is_complete INTEGER NOT NULL           -- 1 if every text exists in this language
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  issued_on TEXT NOT NULL,               -- ISO 8601
  published_on TEXT NOT NULL,            -- ISO 8601
  data_version TEXT NOT NULL,            -- rises with every correction
  issuer_id INTEGER NOT NULL REFERENCES agency (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_text (
  language TEXT PRIMARY KEY REFERENCES language (tag),
  title TEXT NOT NULL,
  preamble TEXT NOT NULL,
  lead_rule TEXT NOT NULL,               -- the sentence that makes the first agency the lead
  notice_title TEXT NOT NULL,
  notice_addressees TEXT NOT NULL,
  notice_body TEXT NOT NULL,
  notice_signature TEXT NOT NULL,
  notice_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE agency_kind_text (
  agency_kind_id INTEGER NOT NULL REFERENCES agency_kind (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,
  PRIMARY KEY (agency_kind_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,                -- the library's number; never changes
  name TEXT NOT NULL UNIQUE,             -- the library's name: MinistryOfJustice
  abbreviation TEXT UNIQUE,              -- CNIPA
  agency_kind_id INTEGER NOT NULL REFERENCES agency_kind (id)
) STRICT;

CREATE TABLE agency_text (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,                   -- as the plan prints it
  full_name TEXT NOT NULL,
  PRIMARY KEY (agency_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE chapter (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE chapter_text (
  chapter_id INTEGER NOT NULL REFERENCES chapter (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,
  PRIMARY KEY (chapter_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id INTEGER PRIMARY KEY,                -- runs through the plan
  name TEXT NOT NULL UNIQUE,
  chapter_id INTEGER NOT NULL REFERENCES chapter (id),
  ordinal INTEGER NOT NULL               -- as printed: starts at 1 in each chapter
) STRICT;

CREATE TABLE section_text (
  section_id INTEGER NOT NULL REFERENCES section (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,
  PRIMARY KEY (section_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE instrument_kind_text (
  instrument_kind_id INTEGER NOT NULL REFERENCES instrument_kind (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,
  PRIMARY KEY (instrument_kind_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  instrument_kind_id INTEGER NOT NULL REFERENCES instrument_kind (id)
) STRICT;

CREATE TABLE instrument_text (
  instrument_id INTEGER NOT NULL REFERENCES instrument (id),
  language TEXT NOT NULL REFERENCES language (tag),
  title TEXT NOT NULL,
  PRIMARY KEY (instrument_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,                -- the plan's own number
  code TEXT NOT NULL UNIQUE,             -- T045
  name TEXT NOT NULL UNIQUE,             -- the library's name for its meaning
  chapter_id INTEGER NOT NULL REFERENCES chapter (id),
  section_id INTEGER REFERENCES section (id),          -- null where the chapter has no sections
  mode TEXT NOT NULL CHECK (mode IN ('Plain', 'ByDuty')),  -- ByDuty: each agency within its own duties
  is_open_ended INTEGER NOT NULL CHECK (is_open_ended IN (0, 1))  -- 1 if other agencies take part, too
) STRICT;

CREATE TABLE task_text (
  task_id INTEGER NOT NULL REFERENCES task (id),
  language TEXT NOT NULL REFERENCES language (tag),
  text TEXT NOT NULL,
  responsibility_clause TEXT NOT NULL,
  PRIMARY KEY (task_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_agency (
  task_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,             -- printed order, from 1; the first leads
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'participant')),
  PRIMARY KEY (task_id, position),
  UNIQUE (task_id, agency_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_agency_by_agency ON task_agency (agency_id, role);

CREATE TABLE task_instrument (
  task_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,             -- the order in which the text names them, from 1
  instrument_id INTEGER NOT NULL REFERENCES instrument (id),
  PRIMARY KEY (task_id, position),
  UNIQUE (task_id, instrument_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_instrument_by_instrument ON task_instrument (instrument_id);

CREATE TABLE task_gap (
  task_id INTEGER NOT NULL REFERENCES task (id),
  position INTEGER NOT NULL,             -- UTF-16 code units from the start of the text
  language TEXT NOT NULL REFERENCES language (tag),    -- the text in which words are missing
  kind TEXT NOT NULL,
  resolution TEXT,                       -- the missing words, or null where they are not known
  evidence TEXT NOT NULL,                -- in English
  PRIMARY KEY (task_id, language, position)
) STRICT, WITHOUT ROWID;

-- Full-text search; rowid is task.id. Words of all languages: MATCH '数据', MATCH '專利', MATCH '"trade secrets"'.
-- Chinese words of up to eight characters are found as they are.
CREATE VIRTUAL TABLE task_search USING fts5 (words, content = '');

-- A row for each task and language, ready to read.
CREATE VIEW task_overview AS
SELECT t.code, x.language, x.text, c.title AS chapter, s.title AS section, l.title AS lead,
  (SELECT group_concat(title, '; ') FROM (
     SELECT p.title FROM task_agency a
     JOIN agency_text p ON p.agency_id = a.agency_id AND p.language = x.language
     WHERE a.task_id = t.id AND a.role = 'participant' ORDER BY a.position)) AS participants
FROM task t
JOIN task_text x ON x.task_id = t.id
JOIN chapter_text c ON c.chapter_id = t.chapter_id AND c.language = x.language
JOIN task_agency k ON k.task_id = t.id AND k.role = 'lead'
JOIN agency_text l ON l.agency_id = k.agency_id AND l.language = x.language
LEFT JOIN section_text s ON s.section_id = t.section_id AND s.language = x.language;

-- How many tasks each agency leads and takes part in.
CREATE VIEW agency_workload AS
SELECT g.id AS agency_id, g.name, x.language, x.title,
  count(*) FILTER (WHERE a.role = 'lead') AS leads,
  count(*) FILTER (WHERE a.role = 'participant') AS takes_part
FROM agency g
JOIN agency_text x ON x.agency_id = g.id
LEFT JOIN task_agency a ON a.agency_id = g.id
GROUP BY g.id, x.language;

-- Words that the source lost and nobody knows yet.
CREATE VIEW unresolved_gap AS
SELECT t.code, g.language, g.position, g.evidence
FROM task_gap g JOIN task t ON t.id = g.task_id
WHERE g.resolution IS NULL;
