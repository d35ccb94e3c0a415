using System;
using System.Linq;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>Edits of the small plan that each break one rule, with marks around what must be reported, and nothing else may be.</summary>
internal static class BrokenPlans
{
    /// <summary>The rules, and pieces of the plan, each followed by what replaces them.</summary>
    public static TheoryData<string, string[]> All => new()
    {
        { "PLAN0004", ["\"year\": 1998,", "\"year\": 1998⟦⟧"] },
        { "PLAN0004", ["\"year\": 1998", "\"year\": ⟦01998⟧"] },
        { "PLAN0004", ["\"Hafenplan\"", "⟦“⟧Hafenplan”"] },
        { "PLAN0004", ["\"year\": 1998,", "\"year\"⟦：⟧1998,"] },
        { "PLAN0004", ["\"year\": 1998,", "⟦1998⟧: 1998,"] },
        { "PLAN0004", ["\"issuer\": \"council\"", "\"issuer\": \"⟦\\⟧council \""] },
        { "PLAN0004", ["\"issuer\": \"council\"", "\"issuer\": \"⟦\\u⟧ncil\""] },

        { "PLAN0004", ["\"year\": 1998", "⟦year⟧: \"x\""] },

        { "PLAN0010", ["\"year\": 1998", "⟦\"yare\"⟧: 1998, \"year\": 1998"] },
        { "PLAN0010", ["\"sources\": []", "\"sources\": [], ⟦\"知识\"⟧: 1"] },
        { "PLAN0010", ["\"cultures\": [\"fr\"]", "⟦\"note\"⟧: {}, \"cultures\": [\"fr\"]"] },
        { "PLAN0010", ["\"start\": 4", "\"start\": 4, ⟦\"Start\"⟧: 4"] },
        { "PLAN0010", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", ⟦\"page\"⟧: 1 }]"] },
        { "PLAN0010", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": \"plan\", \"reason\": \"none\", ⟦\"by\"⟧: 1 }]"] },
        { "PLAN0012,PLAN0010", ["\n  ],\n  \"errata\"", ",\n{ \"number\": 3, \"name\": \"Air\", \"title\": { \"de\": \"Luft\" }, \"sections\": [⟦{⟧ \"number\": 1, \"name\": \"Sky\", \"title\": { \"de\": \"Himmel\" }, ⟦\"taks\"⟧: [] }] }\n  ],\n  \"errata\""] },
        { "PLAN0011", ["\"year\": 1998", "\"year\": 1998, ⟦\"year\"⟧: 1999"] },
        { "PLAN0011", ["\"fr\": \"Plan du port\"", "\"fr\": \"Plan du port\", ⟦\"fr\"⟧: \"Plan\""] },
        { "PLAN0011", ["\"at\": 3", "\"at\": 3, ⟦\"a\\u0074\"⟧: 3"] },

        { "PLAN0012", ["\"plan\": {\n    \"id\": \"harbour-plan\",\n    \"year\": 1998,", "\"plan\": ⟦{⟧\n    \"id\": \"harbour-plan\","] },
        { "PLAN0012", ["{\n      \"id\": \"council\",\n      \"number\": 1,", "⟦{⟧\n      \"id\": \"council\","] },
        { "PLAN0012", ["{ \"instrument\": \"mooring-order\", ", "⟦{⟧ "] },
        { "PLAN0012", ["{ \"agencies\": [\"harbour-master\"], \"byDuty\": false,", "⟦{⟧ \"agencies\": [\"harbour-master\"],"] },
        { "PLAN0012,PLAN0010", ["{\n      \"number\": 2,\n      \"name\": \"Land\",\n      \"title\": { \"de\": \"Land\", \"fr\": \"Terre\" },\n      \"tasks\"", "⟦{⟧\n      \"number\": 2,\n      \"name\": \"Land\",\n      \"title\": { \"de\": \"Land\", \"fr\": \"Terre\" },\n      ⟦\"tsaks\"⟧"] },
        { "PLAN0012", ["{\n      \"id\": \"council\"", "⟦{⟧\n      \"id\": \"council\"", "\"abbreviation\": null,\n      \"printed\": { \"de\": \"Rat\" }", "\"printed\": { \"de\": \"Rat\" }"] },

        { "PLAN0013", ["\"year\": 1998", "\"year\": ⟦\"1998\"⟧"] },
        { "PLAN0013", ["\"year\": 1998", "\"year\": ⟦null⟧"] },
        { "PLAN0013", ["\"byDuty\": true", "\"byDuty\": ⟦\"true\"⟧"] },
        { "PLAN0013", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦0.3⟧"] },
        { "PLAN0013", ["\"sources\": []", "\"sources\": ⟦{⟧}"] },
        { "PLAN0013", ["\"abbreviation\": \"HM\"", "\"abbreviation\": ⟦[⟧\"HM\"]"] },
        { "PLAN0013", ["{ \"de\": \"Rat\" }", "⟦\"Rat\"⟧"] },
        { "PLAN0013", ["\"Draguer le bassin.\"", "⟦null⟧"] },
        { "PLAN0013", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦true⟧]"] },
        { "PLAN0013", ["\"aliases\": [\"AnkO\"]", "\"aliases\": [\"AnkO\", ⟦7⟧]"] },

        { "PLAN0013", ["\"printed\": {},\n      \"fullName\": { \"de\": \"Lotsen\" }", "\"printed\": ⟦null⟧,\n      \"fullName\": {}"] },

        { "PLAN0014", ["\"year\": 1998", "\"year\": ⟦19.5⟧"] },
        { "PLAN0014", ["\"year\": 1998", "\"year\": ⟦0⟧"] },
        { "PLAN0014", ["\"year\": 1998", "\"year\": ⟦99999999999⟧"] },
        { "PLAN0014", ["\"1998-02-28\"", "⟦\"1998-02-30\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"Harbour_Plan\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"0.03.1\"⟧"] },
        { "PLAN0014", ["\"coverage\": \"partial\"", "\"coverage\": ⟦\"some\"⟧"] },
        { "PLAN0014", ["\"{agencies} sont responsables\"", "⟦\"{agences} sont responsables\"⟧"] },
        { "PLAN0014", ["\"{agencies} sont responsables\"", "⟦\"{agencies} et {agencies}\"⟧"] },
        { "PLAN0014", ["\"kind\": \"illegible\"", "\"kind\": ⟦\"unreadable\"⟧"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"fr_FR\"⟧]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": ⟦0⟧, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": ⟦\"0123\"⟧ }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"planLines\": ⟦[⟧1] }]"] },
        { "PLAN0014", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": ⟦\"today\"⟧, \"path\": \"plan\", \"reason\": \"none\" }]"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"-harbour\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"harbour-\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"a--b\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"Harbour\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"häfen\"⟧"] },
        { "PLAN0014", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"a b\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"1.0\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"1.0.0.0\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"1..0\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"100000.0.0\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"0.3.01\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"1.0.a\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"+1.0.0\"⟧"] },
        { "PLAN0014", ["\"dataVersion\": \"0.3.1\"", "\"dataVersion\": ⟦\"1.0.0-beta\"⟧"] },
        { "PLAN0014", ["\"1998-02-28\"", "⟦\"1998-2-28\"⟧"] },
        { "PLAN0014", ["\"1998-02-28\"", "⟦\"1998-02-29\"⟧"] },
        { "PLAN0014", ["\"1998-02-28\"", "⟦\"28.02.1998\"⟧"] },
        { "PLAN0014", ["\"1998-02-28\"", "⟦\"1998-02-28T00:00\"⟧"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"123456789\"⟧]"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"a--b\"⟧]"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"-a\"⟧]"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"a-\"⟧]"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"fé\"⟧]"] },
        { "PLAN0014", ["\"cultures\": [\"fr\"]", "\"cultures\": [⟦\"aa-bb-cc-dd-ee-ff-ggg\"⟧]"] },
        { "PLAN0014", ["\"year\": 1998", "\"year\": ⟦10000⟧"] },
        { "PLAN0014", ["\"year\": 1998", "\"year\": ⟦-1⟧"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": ⟦\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde\"⟧ }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": ⟦\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0\"⟧ }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": ⟦\"0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF\"⟧ }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": ⟦\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg\"⟧ }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"planSha256\": ⟦\"x\"⟧, \"planLines\": [⟦0⟧, 1] }]"] },
        { "PLAN0014", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"planLines\": ⟦[⟧1, 2, 3] }]"] },
        { "PLAN0032", ["\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"title\": ⟦\"\"⟧, \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"note\": ⟦\"\"⟧ }]"] },
        { "PLAN0043", ["\"at\": 3", "\"at\": ⟦66⟧"] },
        { "PLAN0042", ["\"start\": 4, \"length\": 4", "\"start\": ⟦13⟧, \"length\": 4"] },
        { "PLAN0015", ["\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": ⟦\"2.0.0\"⟧, \"andMore\": 1"] },
        { "PLAN0015", ["\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": ⟦\"1.2.0\"⟧"] },

        { "PLAN0020", ["\"sources\": []", "\"sources\": [{ \"id\": ⟦\"harbour-plan\"⟧, \"kind\": \"print\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\" }]"] },
        { "PLAN0020", ["\"id\": \"order\"", "\"id\": ⟦\"person\"⟧", "\"kind\": \"order\"", "\"kind\": \"person\""] },
        { "PLAN0020", ["\"id\": \"pilots\"", "\"id\": ⟦\"council\"⟧", "[\"council\", \"harbour-master\", \"pilots\"]", "[\"council\", \"harbour-master\"]", "[\"pilots\", \"council\"]", "[\"council\"]"] },
        { "PLAN0020", ["\"id\": \"mooring-order\"", "\"id\": ⟦\"pilots\"⟧", "\"instrument\": \"mooring-order\"", "\"instrument\": \"pilots\""] },
        { "PLAN0021", ["\"issuer\": \"council\"", "\"issuer\": ⟦\"counsil\"⟧"] },
        { "PLAN0021", ["\"kind\": \"person\"", "\"kind\": ⟦\"persona\"⟧"] },
        { "PLAN0021", ["\"kind\": \"order\"", "\"kind\": ⟦\"body\"⟧"] },
        { "PLAN0021", ["\"instrument\": \"mooring-order\"", "\"instrument\": ⟦\"council\"⟧"] },
        { "PLAN0021", ["[\"pilots\", \"council\"]", "[\"pilots\", ⟦\"知识𠮷\"⟧]"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"Rat der Insel\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"class\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"GetHashCode\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"ToString\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"Gettype\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"1st\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"Rät\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"A2345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901\"⟧"] },
        { "PLAN0022", ["\"name\": \"DredgeBasin\"", "\"name\": ⟦\"KnownTasks\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"Equals\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"Finalize\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"GetType\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"MemberwiseClone\"⟧"] },
        { "PLAN0022", ["\"name\": \"Council\"", "\"name\": ⟦\"ReferenceEquals\"⟧"] },
        { "PLAN0024", ["\"number\": 2,\n      \"name\": \"HarbourMaster", "\"number\": ⟦3⟧,\n      \"name\": \"HarbourMaster", "\"number\": 3,\n      \"name\": \"Pilots", "\"number\": 4,\n      \"name\": \"Pilots"] },
        { "PLAN0023", ["\"name\": \"Pilots\"", "\"name\": ⟦\"COUNCIL\"⟧"] },
        { "PLAN0023", ["\"name\": \"Land\"", "\"name\": ⟦\"WATER\"⟧"] },
        { "PLAN0023", ["\"name\": \"Person\"", "\"name\": ⟦\"Body\"⟧"] },
        { "PLAN0023", ["\"name\": \"PaintLighthouse\"", "\"name\": ⟦\"DredgeBasin\"⟧"] },
        { "PLAN0024", ["\"number\": 3,\n          \"name\": \"Paint", "\"number\": ⟦4⟧,\n          \"name\": \"Paint"] },
        { "PLAN0024", ["\"number\": 3,\n          \"name\": \"Paint", "\"number\": ⟦2⟧,\n          \"name\": \"Paint"] },
        { "PLAN0024", ["\"number\": 3,\n      \"name\": \"Pilots", "\"number\": ⟦0⟧,\n      \"name\": \"Pilots"] },
        { "PLAN0024", ["\"number\": 3,\n      \"name\": \"Pilots", "\"number\": ⟦-3⟧,\n      \"name\": \"Pilots"] },
        { "PLAN0024", ["\"number\": 1,\n      \"name\": \"Council", "\"number\": ⟦2147483647⟧,\n      \"name\": \"Council"] },
        { "PLAN0024", ["\"number\": 2,\n      \"name\": \"HarbourMaster", "\"number\": ⟦3⟧,\n      \"name\": \"HarbourMaster", "\"number\": 3,\n      \"name\": \"Pilots", "\"number\": ⟦2⟧,\n      \"name\": \"Pilots"] },
        { "PLAN0024", ["\"number\": 2,\n      \"name\": \"Land", "\"number\": ⟦3⟧,\n      \"name\": \"Land"] },
        { "PLAN0024", ["\"number\": 2,\n      \"name\": \"French", "\"number\": ⟦1⟧,\n      \"name\": \"French"] },
        { "PLAN0024", ["\"id\": \"order\", \"number\": 1", "\"id\": \"order\", \"number\": ⟦2⟧"] },
        { "PLAN0024", ["\"id\": \"mooring-order\", \"number\": 1", "\"id\": \"mooring-order\", \"number\": ⟦2⟧"] },
        { "PLAN0024", ["\n  ],\n  \"errata\"", ",\n{ \"number\": 3, \"name\": \"Air\", \"title\": { \"de\": \"Luft\" }, \"sections\": [{ \"number\": ⟦2⟧, \"name\": \"Sky\", \"title\": { \"de\": \"Himmel\" }, \"tasks\": [] }] }\n  ],\n  \"errata\""] },
        { "PLAN0025", ["\"der Alte\"", "⟦\"Rat der Insel\"⟧"] },
        { "PLAN0025", ["\"cultures\": [\"fr\"]", "\"cultures\": [\"fr\", ⟦\"DE\"⟧]"] },
        { "PLAN0025", ["\"id\": \"pilots\",\n      \"number\": 3,\n      \"name\": \"Pilots\",\n      \"kind\": \"body\",\n      \"abbreviation\": null", "\"id\": \"pilots\",\n      \"number\": 3,\n      \"name\": \"Pilots\",\n      \"kind\": \"body\",\n      \"abbreviation\": ⟦\"HM\"⟧"] },
        { "PLAN0025", ["\"abbreviation\": \"HM\"", "\"abbreviation\": ⟦\"Council\"⟧"] },
        { "PLAN0025", ["\"fr\": \"Capitaine\"", "\"fr\": ⟦\"Rat\"⟧"] },
        { "PLAN0025", ["{ \"de\": \"Lotsen\" }", "{ \"de\": ⟦\"Hafenmeister\"⟧ }"] },
        { "PLAN0025", ["\"aliases\": [\"AnkO\"] }", "\"aliases\": [\"AnkO\"] },\n{ \"id\": \"b\", \"number\": 2, \"name\": \"B\", \"kind\": \"order\", \"title\": { \"de\": ⟦\"Ankerordnung\"⟧ }, \"aliases\": [⟦\"AnkO\"⟧, ⟦\"MooringOrder\"⟧] }", "\"length\": 4 }", "\"length\": 4 }, { \"instrument\": \"b\", \"language\": \"de\", \"start\": 4, \"length\": 4 }"] },
        { "PLAN0026", ["\"aliases\": []\n    }\n  ],", "\"aliases\": []\n    },\n    { \"id\": ⟦\"idle\"⟧, \"number\": 4, \"name\": \"Idle\", \"kind\": \"body\", \"abbreviation\": null, \"printed\": {}, \"fullName\": { \"de\": \"Amt\" }, \"aliases\": [] }\n  ],"] },
        { "PLAN0024", ["\"fr\": \"personne\" } }", "\"fr\": \"personne\" } },\n{ \"id\": \"guild\", \"number\": ⟦4⟧, \"name\": \"Guild\", \"title\": { \"de\": \"Zunft\", \"fr\": \"guilde\" } }"] },
        { "PLAN0026", ["\"fr\": \"personne\" } }", "\"fr\": \"personne\" } },\n{ \"id\": ⟦\"guild\"⟧, \"number\": 3, \"name\": \"Guild\", \"title\": { \"de\": \"Zunft\", \"fr\": \"guilde\" } }"] },
        { "PLAN0026", ["{ \"id\": \"order\", \"number\": 1, \"name\": \"Order\", ", "{ \"id\": \"order\", \"number\": 1, \"name\": \"Order\", \"title\": { \"de\": \"Ordnung\" } },\n{ \"id\": ⟦\"law\"⟧, \"number\": 2, \"name\": \"Law\", "] },
        { "PLAN0026", ["\"id\": \"mooring-order\"", "\"id\": ⟦\"mooring-order\"⟧", "[{ \"instrument\": \"mooring-order\", \"language\": \"de\", \"start\": 4, \"length\": 4 }]", "[]"] },

        { "PLAN0030", ["\"text\": { \"de\": \"Das Becken ausbaggern.\", ", "\"text\": ⟦{⟧ "] },
        { "PLAN0030", ["\n  ],\n  \"errata\"", ",\n{ \"number\": 3, \"name\": \"Air\", \"title\": { \"de\": \"Luft\" }, \"sections\": [{ \"number\": 1, \"name\": \"Sky\", \"title\": ⟦{⟧ }, \"tasks\": [] }] }\n  ],\n  \"errata\""] },
        { "PLAN0030", ["\"fullName\": { \"de\": \"Lotsen\" }", "\"fullName\": ⟦{⟧ }"] },
        { "PLAN0030", ["\"openEnded\": { \"de\": \" und andere\", \"fr\": \" et autres\" }", "\"openEnded\": ⟦{⟧ \"de\": \" und andere\" }"] },
        { "PLAN0030", [", \"fr\": \"Réviser le règlement.\"", "", "\"language\": \"de\", \"start\"", "\"language\": ⟦\"fr\"⟧, \"start\""] },
        { "PLAN0030", ["\"coverage\": \"complete\"", "\"coverage\": \"partial\"", "\"text\": { \"de\": \"Das Becken ausbaggern.\", ", "\"text\": ⟦{⟧ "] },
        { "PLAN0030", ["\"coverage\": \"partial\"", "\"coverage\": \"complete\"", ", \"fr\": \"Plan du port\"", "", "\"title\": { \"de\": \"Hafenplan\"", "\"title\": ⟦{⟧ \"de\": \"Hafenplan\"", "{ \"de\": \"Lotsen\" }", "{ \"de\": \"Lotsen\", \"fr\": \"pilotes\" }", "{ \"de\": \"Ankerordnung\" }", "{ \"de\": \"Ankerordnung\", \"fr\": \"mouillage\" }", "𠮷\" }", "𠮷\", \"fr\": \"a\" }"] },
        { "PLAN0031", ["\"fr\": \"Draguer le bassin.\"", "\"fr\": \"Draguer le bassin.\", ⟦\"it\"⟧: \"?\""] },
        { "PLAN0031", ["\"openEnded\": { ", "\"openEnded\": { ⟦\"it\"⟧: \"?\", "] },
        { "PLAN0031", ["\"language\": \"de\", \"start\"", "\"language\": ⟦\"ed\"⟧, \"start\""] },
        { "PLAN0031", ["\"language\": \"de\", \"at\"", "\"language\": ⟦\"de-AT\"⟧, \"at\""] },
        { "PLAN0032", ["\"Die AnkO ändern.\"", "⟦\"\"⟧"] },
        { "PLAN0032", ["\"Das Becken ausbaggern.\"", "⟦\"\"⟧"] },
        { "PLAN0032", ["\"separator\": \", \", \"lastSeparator\": \" und \"", "\"separator\": ⟦\"\"⟧, \"lastSeparator\": \" und \""] },
        { "PLAN0032", ["\"resolution\": \"alten \"", "\"resolution\": ⟦\"\"⟧"] },
        { "PLAN0032", ["\"abbreviation\": \"HM\"", "\"abbreviation\": ⟦\"\"⟧"] },
        { "PLAN0032", ["\"id\": \"harbour-plan\"", "\"id\": ⟦\"\"⟧"] },
        { "PLAN0033", ["Das Becken", "Das ⟦\\ud842⟧Becken"] },
        { "PLAN0033", ["Das Becken", "Das ⟦\\ud842⟧\\ndfb7Becken"] },
        { "PLAN0033", ["Das Becken", "Das ⟦\\ud842⟧xudfb7Becken"] },
        { "PLAN0033", ["Das Becken", "Das \\ud842\\udfb7⟦\\udfb7⟧Becken"] },
        { "PLAN0033", ["Das Becken", "Das 𠮷⟦\ud842⟧Becken"] },
        { "PLAN0033", ["\"der Alte\"", "\"⟦\\uDFB7⟧\""] },

        { "PLAN0040", ["[\"harbour-master\"], \"byDuty\"", "⟦[⟧], \"byDuty\""] },
        { "PLAN0041", ["\"harbour-master\", \"pilots\"", "\"harbour-master\", ⟦\"council\"⟧, \"pilots\""] },
        { "PLAN0042", ["\"start\": 4", "\"start\": ⟦5⟧"] },
        { "PLAN0042", ["\"start\": 4", "\"start\": ⟦-1⟧"] },
        { "PLAN0042", ["\"start\": 4, \"length\": 4", "\"start\": ⟦4⟧, \"length\": 5"] },
        { "PLAN0042", ["\"start\": 4, \"length\": 4", "\"start\": ⟦4⟧, \"length\": 2147483647"] },
        { "PLAN0042", ["\"start\": 4, \"length\": 4", "\"start\": ⟦4⟧, \"length\": 0"] },
        { "PLAN0042", ["Die AnkO ändern.", "Die 《AnkO ändern.", "\"start\": 4, \"length\": 4", "\"start\": ⟦4⟧, \"length\": 5"] },
        { "PLAN0043", ["\"at\": 3", "\"at\": ⟦300⟧"] },
        { "PLAN0043", ["\"at\": 3", "\"at\": ⟦-1⟧"] },
        { "PLAN0043", ["Den Leuchtturm", "De𠮷 Leuchtturm", "\"at\": 3", "\"at\": ⟦3⟧"] },
        { "PLAN0044", ["{\n      \"number\": 1,\n      \"name\": \"Water\",", "⟦{⟧\n      \"number\": 1,\n      \"name\": \"Water\", \"sections\": [],"] },
        { "PLAN0044", ["{\n      \"number\": 2,\n      \"name\": \"Land\",", "⟦{⟧\n      \"sections\": [{ \"number\": 1, \"name\": \"Coast\", \"title\": { \"de\": \"Küste\" }, \"tasks\": [] }],\n      \"number\": 2,\n      \"name\": \"Land\","] },
        { "PLAN0045", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": \"tasks/1/text/de\", \"before\": \"a\", \"after\": ⟦\"b\"⟧, \"reason\": \"none\" }]"] },
        { "PLAN0045", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": \"tasks/1/text/de\", \"before\": \"a\", \"after\": ⟦\"b\"⟧, \"reason\": \"none\" }, { \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": \"tasks/1/text/de\", \"before\": \"c\", \"after\": \"Das Becken ausbaggern.\", \"reason\": \"none\" }]"] },
        { "PLAN0045", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": ⟦\"tasks/1/text/de\"⟧, \"before\": \"a\", \"reason\": \"none\" }]"] },
        { "PLAN0045", ["\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": ⟦\"tasks/1/text/de\"⟧, \"after\": \"Das Becken ausbaggern.\", \"reason\": \"none\" }]"] },

        { "PLAN0031,PLAN0014", ["\"fr\": \"Plan du port\"", "⟦\"fr\"⟧: \"Plan du port\"", "\"language\": \"fr\"", "\"language\": ⟦\"f_r\"⟧"] },

        // What has nothing to do with each other is reported together.
        { "PLAN0021,PLAN0042,PLAN0043", ["\"kind\": \"body\"", "\"kind\": ⟦\"boddy\"⟧", "\"start\": 4", "\"start\": ⟦40⟧", "\"at\": 3", "\"at\": ⟦-1⟧"] },

        { "PLAN0050", ["Das Becken", "Das ⟦\u200B⟧Becken"] },
        { "PLAN0050", ["Das Becken", "Das \\\"\\u00e9⟦\\u202E⟧Becken"] },
        { "PLAN0050", ["Das Becken", "Das \\n⟦\\t⟧Becken"] },
        { "PLAN0050", ["Das Becken", "Das 𠮷⟦\U000E0101⟧Becken"] },
        { "PLAN0050", ["\"A coffee stain.\"", "\"A coffee stain.⟦\\u0000⟧\""] },
        { "PLAN0050", ["\"separator\": \", \"", "\"separator\": \"⟦\\t⟧\""] },
        { "PLAN0050", ["\"separator\": \", \"", "\"separator\": \"⟦\\uFFFB⟧\""] },
        { "PLAN0051", ["Das Becken", "Das ⟦\U0002F800⟧Becken"] },
        { "PLAN0051", ["Das Becken", "Das ⟦\U0001D15E⟧Becken"] },
        { "PLAN0051", ["Das Becken", "Das 𠮷 B⟦e⟧\u0301cken"] },
        { "PLAN0051", ["Das Becken", "Das B⟦\\u0065⟧\\u0301cken"] },
    };

    /// <summary>The small plan with pieces replaced, each where it is first.</summary>
    public static string Edited(params string[] edits) => EditedText(TestPlans.Harbour, edits);

    /// <summary>A document with pieces replaced, each where it is first.</summary>
    public static string EditedText(string json, string[] edits)
    {
        json = json.ReplaceLineEndings("\n");
        foreach (var pair in edits.Chunk(2))
        {
            var at = json.IndexOf(pair[0], StringComparison.Ordinal);
            Assert.True(at >= 0, pair[0]);
            json = json[..at] + pair[1] + json[(at + pair[0].Length)..];
        }

        return json;
    }

    /// <summary>The same with Chinese, tabs, a surrogate pair and a CRLF before it, all but the CRLF on its own line.</summary>
    public static string OnOneLine(string[] edits) =>
        "{\r\n\t\"$schema\": \"知识产权𠮷\"," + Edited(edits).Replace('\n', '\t')[1..];

    /// <summary>The problems, less what the small plan has on purpose: a text full of traps.</summary>
    public static Problem[] Unintended(ReadResult result) =>
        [.. result.Problems.Where(p => p.Message != "The text contains the invisible character U+2028")];
}
