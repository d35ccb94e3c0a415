using System;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Slips that people made in real documents: one problem each, where the slip is, in words that say what to do.</summary>
public class SlipTests
{
    private const string Pilots =
        ",\n    {\n      \"id\": \"pilots\",\n      \"number\": 3,\n      \"name\": \"Pilots\",\n      \"kind\": \"body\",\n      \"abbreviation\": null,\n"
        + "      \"printed\": {},\n      \"fullName\": { \"de\": \"Lotsen\" },\n      \"aliases\": []\n    }";

    private const string First = "\"schemaVersion\": \"1.0.0\"";
    private const string Second = "\"schemaVersion\": \"1.1.0\"";

    private const string AfterPilots = "\"aliases\": []\n    }\n  ],";

    /// <summary>A message, and pieces of the small plan, each followed by its replacement, with marks around what is reported.</summary>
    public static TheoryData<string, string[]> InSmallPlan => new()
    {
        // Quotes inside a text.
        { "Malformed JSON: this quote ends the text; a quote inside a text is written \\\" or “ ”", ["Das Becken", "Das ⟦\"⟧Becken\""] },
        { "Malformed JSON: this quote ends the text; a quote inside a text is written \\\" or “ ”", ["Das Becken ausbaggern.", "⟦\"⟧Becken\" ausbaggern."] },
        { "Malformed JSON: this quote ends the text; a quote inside a text is written \\\" or “ ”", ["Das Becken ausbaggern.", "Das „Becken⟦\"⟧ ausbaggern."] },
        { "Malformed JSON: '“' begins no text; JSON takes straight double quotes (\")", ["\"Das Becken ausbaggern.\"", "⟦“⟧Das Becken ausbaggern.”"] },
        { "Malformed JSON: ''' begins no text; JSON takes straight double quotes (\")", ["\"Das Becken ausbaggern.\"", "⟦'⟧Das Becken ausbaggern.'"] },
        { "Malformed JSON: the text that begins here is not closed on its line; '”' closes none", ["\"Das Becken ausbaggern.\", \"fr\": \"Draguer le bassin.\" }", "⟦\"⟧Das Becken ausbaggern.” }"] },

        // Version control.
        { "Malformed JSON: a conflict marker of version control; keep one version, and delete the other and the markers", ["    \"year\": 1998,\n", "⟦<<<<<<<⟧ HEAD\n    \"year\": 1998,\n=======\n    \"year\": 1999,\n>>>>>>> theirs\n"] },

        // A lost bracket or comma, said once.
        { "Malformed JSON: a key is expected here; is a '}' missing for the '{' in line 86, column 5?", ["\"aliases\": [\"AnkO\"] }", "\"aliases\": [\"AnkO\"] ⟦{⟧ \"id\": \"b\" }"] },

        // An entry that was removed while it is used.
        { "'pilots' is not the id of an agency; expected council or harbour-master; also used by task 3", [Pilots, "", "[\"council\", \"harbour-master\", \"pilots\"]", "[\"council\", \"harbour-master\", ⟦\"pilots\"⟧]"] },
        { "'person' is not the id of an agency kind; expected body", [",\n    { \"id\": \"person\", \"number\": 2, \"name\": \"Person\", \"title\": { \"de\": \"Person\", \"fr\": \"personne\" } }", "", "\"kind\": \"person\"", "\"kind\": ⟦\"person\"⟧"] },
        { "'body' is not the id of an agency kind; expected person; also used by Pilots", ["{ \"id\": \"body\", \"number\": 1, \"name\": \"Body\", \"title\": { \"de\": \"Körperschaft\", \"fr\": \"organisme\" } },\n", "", "\"number\": 2, \"name\": \"Person\"", "\"number\": 1, \"name\": \"Person\"", "\"kind\": \"body\"", "\"kind\": ⟦\"body\"⟧"] },
        { "'mooring-order' is not the id of an instrument", ["{ \"id\": \"mooring-order\", \"number\": 1, \"name\": \"MooringOrder\", \"kind\": \"order\", \"title\": { \"de\": \"Ankerordnung\" }, \"aliases\": [\"AnkO\"] }", "", "\"instrument\": \"mooring-order\"", "\"instrument\": ⟦\"mooring-order\"⟧"] },

        // A name in place of an id.
        { "'Rat der Insel' is not the id of an agency; did you mean 'council'?", ["\"issuer\": \"council\"", "\"issuer\": ⟦\"Rat der Insel\"⟧"] },
        { "'HM' is not the id of an agency; did you mean 'harbour-master'?", ["[\"harbour-master\"]", "[⟦\"HM\"⟧]"] },
        { "'der Alte' is not the id of an agency; did you mean 'harbour-master'?", ["[\"harbour-master\"]", "[⟦\"der Alte\"⟧]"] },
        { "'AnkO' is not the id of an instrument; did you mean 'mooring-order'?", ["\"instrument\": \"mooring-order\"", "\"instrument\": ⟦\"AnkO\"⟧"] },
        { "'Körperschaft' is not the id of an agency kind; did you mean 'body'?", ["\"kind\": \"body\"", "\"kind\": ⟦\"Körperschaft\"⟧"] },
        { "'Order' is not the id of an instrument kind; did you mean 'order'?", ["\"kind\": \"order\"", "\"kind\": ⟦\"Order\"⟧"] },

        // An entry that is there twice.
        { "The id 'council' is already used; the same agency is in the list already", [AfterPilots, "\"aliases\": []\n    },\n    { \"id\": ⟦\"council\"⟧, \"number\": 4, \"name\": \"Council\", \"kind\": \"body\", \"abbreviation\": null, \"printed\": { \"de\": \"Rat\" }, \"fullName\": { \"de\": \"Rat der Insel\", \"fr\": \"Conseil de l'île\" }, \"aliases\": [] }\n  ],"] },
        { "The id 'pilots' is already used; the same agency is in the list already", [AfterPilots, "\"aliases\": []\n    }" + Pilots.Replace("\"pilots\"", "⟦\"pilots\"⟧", StringComparison.Ordinal) + "\n  ],"] },
        { "The id 'person' is already used; the same agency kind is in the list already", ["{ \"id\": \"person\", \"number\": 2", "{ \"id\": \"person\", \"number\": 2, \"name\": \"Person\", \"title\": { \"de\": \"Person\", \"fr\": \"personne\" } },\n{ \"id\": ⟦\"person\"⟧, \"number\": 2"] },
        { "The id 'order' is already used; the same instrument kind is in the list already", ["{ \"id\": \"order\", \"number\": 1", "{ \"id\": \"order\", \"number\": 1, \"name\": \"Order\", \"title\": { \"de\": \"Ordnung\" } },\n{ \"id\": ⟦\"order\"⟧, \"number\": 1"] },
        { "The id 'mooring-order' is already used; the same instrument is in the list already", ["\"aliases\": [\"AnkO\"] }", "\"aliases\": [\"AnkO\"] },\n{ \"id\": ⟦\"mooring-order\"⟧, \"number\": 1, \"name\": \"MooringOrder\", \"kind\": \"order\", \"title\": { \"de\": \"Ankerordnung\" }, \"aliases\": [\"AnkO\"] }"] },
        { "The name 'DredgeBasin' is already taken by a task; names differ by more than case", ["        {\n          \"number\": 2,\n", "        { \"number\": 1, \"name\": ⟦\"DredgeBasin\"⟧, \"text\": { \"de\": \"Das Becken ausbaggern.\" }, \"responsibility\": { \"agencies\": [\"pilots\"], \"byDuty\": false, \"openEnded\": null }, \"mentions\": [], \"lacunae\": [] },\n        {\n          \"number\": 2,\n"] },
        { "The name 'Land' is already taken by a chapter; names differ by more than case", ["\n  ],\n  \"errata\"", ",\n{ \"number\": 2, \"name\": ⟦\"Land\"⟧, \"title\": { \"de\": \"Land\", \"fr\": \"Terre\" }, \"tasks\": [] }\n  ],\n  \"errata\""] },

        // A language that is misspelt in many texts.
        { "'frr' is not the language of an expression; expected de or fr; used 3 times", ["\"fr\": \"Plan du port\"", "⟦\"frr\"⟧: \"Plan du port\"", "\"fr\": \"Avis\"", "\"frr\": \"Avis\"", "\"fr\": \"À tous\"", "\"frr\": \"À tous\""] },

        // Dates in the wrong order.
        { "The plan is published on 1998-02-27, before it is issued on 1998-02-28", ["\"publishedOn\": \"1998-03-01\"", "\"publishedOn\": ⟦\"1998-02-27\"⟧"] },

        // A number or a position that can't be.
        { "Number 7 of an agency leaves a gap; expected 3", ["\"number\": 3,\n      \"name\": \"Pilots", "\"number\": ⟦7⟧,\n      \"name\": \"Pilots"] },
        { "Number 2 of an agency is already taken; expected 3", ["\"number\": 3,\n      \"name\": \"Pilots", "\"number\": ⟦2⟧,\n      \"name\": \"Pilots"] },
        { "The mention of 'mooring-order' covers nothing: it is outside the text; 'AnkO' is at 4, length 4", ["\"start\": 4", "\"start\": ⟦50⟧"] },
        { "The lacuna at 300 is outside the text, which has 65 characters", ["\"at\": 3", "\"at\": ⟦300⟧"] },

        // A key or a name that can't be.
        { "Unknown key 'zebra' in the document; known keys: $schema, schemaVersion, dataVersion, plan, expressions, sources, agencyKinds, agencies, instrumentKinds, instruments, chapters, errata", ["\"sources\": []", "\"sources\": [], ⟦\"zebra\"⟧: 1"] },
        { "'Rat\\u000A' can't be a member name: expected PascalCase: a capital ASCII letter, then ASCII letters and digits", ["\"name\": \"Council\"", "\"name\": ⟦\"Rat\\n\"⟧"] },

        // What the library renders.
        { "'[Lotsen]' looks like the responsibility clause, which the library renders", ["Das Becken ausbaggern.", "Das Becken ausbaggern. ⟦[Lotsen]⟧"] },
        { "'3.' looks like a printed number, which the library renders", ["Das Becken", "⟦3.⟧ Das Becken"] },

        // What schema 1.1 adds, and what a document of 1.0 does not know.
        { "To be reviewed: line 3", [First, Second, "\"text\": { \"de\": \"Das Becken", "\"review\": ⟦\"line 3\"⟧, \"text\": { \"de\": \"Das Becken"] },
        { "The text of task 1 in 'de' does not begin with this title", [First, Second, "\"text\": { \"de\": \"Das Becken", "\"title\": { \"de\": ⟦\"Becken\"⟧ }, \"text\": { \"de\": \"Das Becken"] },
        { "'leads' must be at most the number of agencies, not '7'", [First, Second, "\"agencies\": [\"harbour-master\"]", "\"leads\": ⟦7⟧, \"agencies\": [\"harbour-master\"]"] },
        { "Unknown key 'label' in a task; known keys: number, name, text, responsibility, mentions, lacunae", ["\"text\": { \"de\": \"Das Becken", "⟦\"label\"⟧: \"7.\", \"text\": { \"de\": \"Das Becken"] },
    };

    /// <summary>The same in the real plan.</summary>
    public static TheoryData<string, string[]> InRealPlan => new()
    {
        { "Malformed JSON: this quote ends the text; a quote inside a text is written \\\" or “ ”", ["（以下简称《纲要》）", "（以下简称⟦\"⟧纲要\"）"] },
        { "Malformed JSON: '，' is a full-width character; JSON takes ','", ["\"year\": 2025,", "\"year\": 2025⟦，⟧"] },
        { "'农业农村部' is not the id of an agency; did you mean 'mara'?", ["                  \"cnipa\",\n", "                  \"cnipa\", ⟦\"农业农村部\"⟧,\n"] },
        { "'國家知識產權局' is not the id of an agency; did you mean 'cnipa'?", ["                  \"cnipa\",\n", "                  ⟦\"國家知識產權局\"⟧,\n"] },
        { "'moi' is not the id of an agency", ["                  \"moj\"\n", "                  ⟦\"moi\"⟧\n"] },
        { "The plan is published on 2025-04-07, before it is issued on 2025-04-29", ["\"publishedOn\": \"2025-05-07\"", "\"publishedOn\": ⟦\"2025-04-07\"⟧"] },

        // Simplified text where Traditional text must be; single characters are in texts that were converted.
        { "The text in 'zh-Hant' is in Simplified characters, such as '识'", ["2025年知識產權強國建設推進計劃", "2025年知⟦识⟧产权强国建设推进计划"] },
        { "The text in 'zh-Hant' is in Simplified characters, such as '导'", ["\"lastSeparator\": \"、\"\n      }\n    },\n    {\n      \"language\": \"en\"", "\"lastSeparator\": \"⟦导⟧产\"\n      }\n    },\n    {\n      \"language\": \"en\""] },
        { "'識' is a Traditional character in a text in 'zh-Hans'", ["2025年知识产权强国建设推进计划", "2025年知⟦識⟧产权强国建设推进计划"] },

        // Numbers and clauses that the library renders.
        { "'一、' looks like a printed number, which the library renders", ["\"完善知识产权制度\"", "\"⟦一、⟧完善知识产权制度\""] },
        { "'第一章' looks like a printed number, which the library renders", ["\"完善知识产权制度\"", "\"⟦第一章⟧　完善知识产权制度\""] },
        { "'（一）' looks like a printed number, which the library renders", ["\"完善知识产权制度\"", "\"⟦（一）⟧完善知识产权制度\""] },
        { "'1.' looks like a printed number, which the library renders", ["\"加快推进《中华人民共和国商标法》", "\"⟦1.⟧加快推进《中华人民共和国商标法》", "\"start\": 4", "\"start\": 6", "\"start\": 16", "\"start\": 18"] },
        { "'（国家知识产权局、司法部负责）' looks like the responsibility clause, which the library renders", ["条例》修改。\"", "条例》修改。⟦（国家知识产权局、司法部负责）⟧\""] },
        { "'(国家知识产权局、司法部按职责分工负责)。' looks like the responsibility clause, which the library renders", ["条例》修改。\"", "条例》修改⟦(国家知识产权局、司法部按职责分工负责)。⟧\""] },
        { "'(Responsible: CNIPA)' looks like the responsibility clause, which the library renders", ["of Integrated Circuits.\"", "of Integrated Circuits. ⟦(Responsible: CNIPA)⟧\""] },

        // A title that no mention names.
        { "No mention covers '《专利法》'", ["条例》修改。\"", "条例》和⟦《专利法》⟧修改。\""] },
    };

    [Theory]
    [MemberData(nameof(InSmallPlan))]
    public void One_slip_in_the_small_plan_is_one_problem(string message, string[] edits) => AssertReported(message, BrokenPlans.Edited(edits));

    [Theory]
    [MemberData(nameof(InRealPlan))]
    public void One_slip_in_the_real_plan_is_one_problem(string message, string[] edits) =>
        AssertReported(message, BrokenPlans.EditedText(TestPlans.Plan2025, edits));

    /// <summary>Nine, eleven and twelve tasks use it: that is reported once, with up to ten of the others, and without a suggestion of an agency whose id is as short.</summary>
    [Theory]
    [InlineData("moj", 8, "")]
    [InlineData("miit", 10, "")]
    [InlineData("samr", 10, " and 1 more")]
    public void An_agency_that_was_removed_is_reported_where_it_is_used_first(string id, int named, string more)
    {
        var plan = JsonNode.Parse(TestPlans.Plan2025)!;
        var agencies = plan["agencies"]!.AsArray();
        agencies.Remove(agencies.Single(a => (string?)a!["id"] == id));
        for (var i = 0; i < agencies.Count; i++)
        {
            agencies[i]!["number"] = i + 1;
        }

        var problem = Assert.Single(PlanReader.Read(plan.ToJsonString()).Problems);

        Assert.Matches($"^'{id}' is not the id of an agency; also used by (task [0-9]+(, )?){{{named}}}{more}$", problem.Message);
    }

    /// <summary>A register may be longer than one year's plan: what it doesn't use is compiled with a warning.</summary>
    [Fact]
    public void An_agency_that_the_plan_does_not_use_is_compiled()
    {
        var json = BrokenPlans.Edited(
            AfterPilots,
            "\"aliases\": []\n    },\n    { \"id\": \"idle\", \"number\": 4, \"name\": \"Idle\", \"kind\": \"guild\", \"abbreviation\": null, \"printed\": {}, \"fullName\": { \"de\": \"Amt\" }, \"aliases\": [] }\n  ],",
            "\"fr\": \"personne\" } }",
            "\"fr\": \"personne\" } },\n{ \"id\": \"guild\", \"number\": 3, \"name\": \"Guild\", \"title\": { \"de\": \"Zunft\" } }",
            "\"aliases\": [\"AnkO\"] }",
            "\"aliases\": [\"AnkO\"] },\n{ \"id\": \"toll\", \"number\": 2, \"name\": \"Toll\", \"kind\": \"order\", \"title\": { \"de\": \"Zoll\" }, \"aliases\": [] }");

        Assert.All(BrokenPlans.Unintended(PlanReader.Read(json)), p => Assert.Equal(ProblemKind.UnusedEntry, p.Kind));
        Assert.Equal(
            "0 0 Idle Toll",
            CompiledPlan.Ask(json, """        return $"{Plan.Agencies[Agency.Idle].Tasks.Count} {Plan.Agencies[Agency.Idle].LeadTasks.Count} {PlanAgency.Parse("Amt").Id} {PlanInstrument.Parse("Zoll").Id}";"""));
    }

    /// <summary>Untrusted files that could take long: reading each takes time in proportion to its size.</summary>
    [Theory]
    [InlineData("unknown agencies")]
    [InlineData("unknown keys")]
    [InlineData("duplicate keys")]
    [InlineData("unknown languages")]
    [InlineData("titles without mentions")]
    [InlineData("mentions")]
    [InlineData("invisible characters")]
    [InlineData("long ids")]
    public void Time_grows_as_the_document_does(string what)
    {
        var json = what switch
        {
            "unknown agencies" => BrokenPlans.Edited("[\"harbour-master\"]", "[" + Many(20_000, i => $"\"agency{i}\"") + "]"),
            "unknown keys" => BrokenPlans.Edited("\"year\": 1998", Many(20_000, i => $"\"key{i}\": 1") + ", \"year\": 1998"),
            "duplicate keys" => BrokenPlans.Edited("\"year\": 1998", Many(100_000, _ => "\"year\": 1998")),
            "unknown languages" => BrokenPlans.Edited("\"text\": { ", "\"text\": { " + Many(10_000, i => $"\"x-{i}\": \"a\"") + ", ", "\"mentions\": []", "\"mentions\": [" + Many(10_000, _ => "{ \"instrument\": \"mooring-order\", \"language\": \"fr\", \"start\": 4, \"length\": 4 }") + "]"),
            "titles without mentions" => BrokenPlans.Edited("Das Becken", string.Concat(Enumerable.Repeat("《a》", 20_000))),
            "mentions" => BrokenPlans.Edited("[{ \"instrument\": \"mooring-order\"", "[" + Many(10_000, _ => "{ \"instrument\": \"mooring-order\", \"language\": \"de\", \"start\": 5, \"length\": 4 }") + ", { \"instrument\": \"mooring-order\""),
            "invisible characters" => BrokenPlans.Edited("Das Becken", string.Concat(Enumerable.Repeat("\\u200B", 1_000_000))),
            _ => BrokenPlans.Edited("\"issuer\": \"council\"", $"\"issuer\": \"{new string('b', 1_000_000)}\"", "\"id\": \"council\"", $"\"id\": \"{new string('a', 1_000_000)}\""),
        };
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var problems = PlanReader.Read(json).Problems;

        // Much more than it takes on a busy machine, and less than what grows faster would take.
        Assert.InRange(problems.Count, 1, ProblemList.MaximumListed + 1);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));

        static string Many(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));
    }

    private static void AssertReported(string message, string json)
    {
        var marked = MarkedText.Parse(json);

        var problem = Assert.Single(BrokenPlans.Unintended(PlanReader.Read(marked.Text)));

        Assert.Equal(message, problem.Message);
        Assert.Equal((marked.Spans[0].Start, marked.Spans[0].Length), (problem.Start, problem.Length));
    }
}
