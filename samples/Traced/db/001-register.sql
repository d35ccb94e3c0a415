-- The register: a dossier for each document that the plan wants drafted, and what happened to it.

CREATE TABLE dossier
(
    id         INTEGER PRIMARY KEY,
    task       TEXT NOT NULL,
    instrument TEXT UNIQUE, -- what the plan calls by its title; its name in the library
    title      TEXT,        -- what the plan only describes
    CHECK ((instrument IS NULL) <> (title IS NULL))
) STRICT;

CREATE TABLE event
(
    dossier INTEGER NOT NULL REFERENCES dossier (id),
    stage   INTEGER NOT NULL,
    day     TEXT NOT NULL CHECK (day = date(day)),
    PRIMARY KEY (dossier, stage)
) STRICT, WITHOUT ROWID;

-- Each line opens a dossier for the task that asks for it.
INSERT INTO dossier (task, instrument, title) VALUES
    ('T001', 'TrademarkLaw', NULL),                             -- Plan2025:T001
    ('T001', 'LayoutDesignProtectionRegulations', NULL),        -- Plan2025:T001
    ('T002', 'CopyrightLawImplementingRegulations', NULL),      -- Plan2025:T002
    ('T002', 'CopyrightCollectiveAdministrationRegulations', NULL),
    ('T002', 'VoluntaryWorksRegistrationMeasures', NULL),
    ('T002', 'FolkWorksCopyrightRegulations', NULL),
    ('T003', 'PlantVarietyProtectionRegulations', NULL),        -- Plan2025:T003
    ('T004', 'GeneticResourceAccessAdministrationRegulations', NULL),         -- Plan2025:T004
    ('T005', 'CustomsProtectionRegulations', NULL),             -- Plan2025:T005
    ('T006', 'ChineseMedicineKnowledgeRegulations', NULL),      -- Plan2025:T006
    ('T007', 'NationalDefensePatentRegulations', NULL),         -- Plan2025:T007
    ('T008', 'TradeSecretProtectionProvisions', NULL),          -- Plan2025:T008
    ('T009', NULL, '商标法、著作权法相关司法解释'),             -- Plan2025:T009
    ('T011', NULL, '“十五五”知识产权规划'),                     -- Plan2025:T011
    ('T014', 'CopyrightDevelopmentOpinions', NULL),             -- Plan2025:T014
    ('T015', 'StandardRelatedPatentGuidelines', NULL),          -- Plan2025:T015
    ('T016', NULL, '高质量推进知识产权快速协同保护政策文件'),   -- Plan2025:T016
    ('T016', NULL, '加强知识产权纠纷仲裁工作的指导意见'),
    ('T016', NULL, '专利纠纷行政裁决和调解办案指南'),
    ('T017', NULL, '关于加强商业秘密保护的意见'),               -- Plan2025:T017
    ('T018', 'PublicSecurityProtectionOpinions', NULL),         -- Plan2025:T018
    ('T019', 'GeneratedAndSyntheticContentLabelingMeasures', NULL),         -- Plan2025:T019
    ('T020', 'BiodiversityConservationPlan', NULL),             -- Plan2025:T020
    ('T035', 'ProcuratorialTechnicalInvestigationOfficerMeasures', NULL), -- Plan2025:T035
    ('T084', 'InformationAnalysisGuidelines', NULL);            -- Plan2025:T084
