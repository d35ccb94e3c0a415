using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>All that a plan says, as one text: as its JSON says it, and as the library compiled from it says it.</summary>
internal static class PlanDump
{
    /// <summary>The body of a method that asks the library. <c>A</c> adds a text with its length in front, so that no text can pass for two.</summary>
    public const string Body = """
                    var s = new System.Text.StringBuilder();
                    void A(string t) => s.Append(t.Length).Append(':').Append(t).Append('\n');
                    foreach (var l in Plan.Languages)
                    {
                        A(l.Tag); A(l.Basis);
                        A(Plan.GetTitle(l)); A(Plan.GetPreamble(l)); A(Plan.GetLeadRule(l));
                        A(Plan.Notice.GetTitle(l)); A(Plan.Notice.GetAddressees(l)); A(Plan.Notice.GetBody(l)); A(Plan.Notice.GetSignature(l)); A(Plan.Notice.GetDate(l));
                        foreach (var x in Plan.Languages) A(x.GetTitle(l));
                        foreach (var x in Plan.AgencyKinds) A(x.GetTitle(l));
                        foreach (var x in Plan.Agencies) { A(x.GetTitle(l)); A(x.GetFullName(l)); }
                        foreach (var x in Plan.InstrumentKinds) A(x.GetTitle(l));
                        foreach (var x in Plan.Instruments) A(x.GetTitle(l));
                        foreach (var x in Plan.Chapters) A(x.GetTitle(l));
                        foreach (var x in Plan.Sections) A(x.GetTitle(l));
                        foreach (var t in Plan.Tasks) { A(t.GetText(l)); A(t.GetResponsibilityClause(l)); if (t.GetText(l) != t.GetTextSpan(l).ToString()) A("span"); }
                    }

                    A(Plan.Title);
                    foreach (var x in Plan.Agencies)
                    {
                        A(x.Abbreviation ?? "-"); A(x.Kind.ToString());
                        A(string.Join(",", x.LeadTasks.ToArray().Select(i => (int)i))); A(string.Join(",", x.ParticipantTasks.ToArray().Select(i => (int)i)));
                    }

                    foreach (var x in Plan.Instruments) { A(x.Kind.ToString()); A(string.Join(",", x.Tasks.ToArray().Select(i => (int)i))); }
                    foreach (var t in Plan.Tasks)
                    {
                        A(t.Name); A(t.Chapter.ToString()); A(t.Section?.ToString() ?? "-"); A(t.Mode.ToString()); A(t.IsOpenEnded.ToString());
                        A(string.Join(",", t.Agencies.ToArray())); A(string.Join(",", t.Instruments.ToArray()));
                        foreach (var m in t.Mentions) A($"{m.Instrument} {m.Language} {m.Start} {m.Length}");
                        foreach (var h in t.Lacunae) { A($"{h.Kind.ToString().ToLowerInvariant()} {h.Language} {h.Position} {h.IsResolved}"); A(h.Evidence); A(h.Resolution ?? "-"); }
                    }

                    // What the plan spells is parsed, and found. A spelling that is not makes the dump longer.
                    foreach (var x in Plan.Agencies)
                    {
                        foreach (var t in new[] { x.Name, x.Abbreviation, x.Title, x.FullName })
                        {
                            if (t != null && (PlanAgency.Parse(t) != x || PlanAgency.Parse(System.Text.Encoding.UTF8.GetBytes(t)) != x || PlanAgency.TryParse(t + "\0", out _))) A(t);
                        }
                    }

                    foreach (var x in Plan.Instruments) { if (PlanInstrument.Parse(x.Title) != x || PlanInstrument.Parse(x.Name) != x) A(x.Title); }
                    foreach (var t in Plan.Tasks) { if (!Plan.Search(t.Text).Contains(t.Id)) A(t.Text); }

                    return s.ToString();
        """;

    public static string Expected(string json)
    {
        var plan = JsonNode.Parse(json)!;
        var dump = new StringBuilder();
        var tags = Names(plan["expressions"]!, "language");
        var header = plan["plan"]!;
        var agencies = plan["agencies"]!.AsArray();
        var tasks = Tasks(plan).ToArray();
        foreach (var expression in plan["expressions"]!.AsArray())
        {
            var tag = Value(expression!["language"]);
            Add(tag);
            Add(Value(expression["basis"]));
            AddAll([header["title"], header["preamble"], header["leadRule"]]);
            AddAll(new[] { "title", "addressees", "body", "signature", "date" }.Select(key => header["notice"]![key]));
            foreach (var list in new[] { "expressions", "agencyKinds" })
            {
                AddAll(plan[list]!.AsArray().Select(x => x!["title"]));
            }

            foreach (var agency in agencies)
            {
                Add(Title(agency!, tag));
                Add(FullName(agency!, tag));
            }

            foreach (var list in new[] { "instrumentKinds", "instruments", "chapters" })
            {
                AddAll(plan[list]!.AsArray().Select(x => x!["title"]));
            }

            AddAll(plan["chapters"]!.AsArray().SelectMany(c => c!["sections"]?.AsArray() ?? []).Select(x => x!["title"]));
            foreach (var (task, _, _) in tasks)
            {
                Add(In(task["text"], tag)!);
                Add(Clause(task, expression));
            }

            void AddAll(IEnumerable<JsonNode?> texts)
            {
                foreach (var text in texts)
                {
                    Add(In(text, tag)!);
                }
            }

            string Clause(JsonNode task, JsonNode language)
            {
                var responsibility = task["responsibility"]!;
                var clause = language["clause"]!;
                var names = responsibility["agencies"]!.AsArray().Select(id => Title(agencies.Single(a => Value(a!["id"]) == Value(id))!, tag)).ToArray();
                var open = responsibility["openEnded"];
                var separator = Value(clause["separator"]);
                var list = open is not null || names.Length == 1
                    ? string.Join(separator, names) + (open is null ? "" : In(open, tag))
                    : string.Join(separator, names[..^1]) + Value(clause["lastSeparator"]) + names[^1];
                return Value(clause[responsibility["byDuty"]!.GetValue<bool>() ? "byDuty" : "plain"]).Replace("{agencies}", list, System.StringComparison.Ordinal);
            }
        }

        Add(In(header["title"], tags[0])!);
        foreach (var agency in agencies)
        {
            var id = Value(agency!["id"]);
            Add(agency["abbreviation"] is { } abbreviation ? Value(abbreviation) : "-");
            Add(NameOf(plan["agencyKinds"]!, agency["kind"]));
            Add(string.Join(",", tasks.Where(t => Value(Responsible(t.Task)[0]) == id).Select(t => t.Task["number"])));
            Add(string.Join(",", tasks.Where(t => Responsible(t.Task).Skip(1).Any(a => Value(a) == id)).Select(t => t.Task["number"])));
        }

        foreach (var instrument in plan["instruments"]!.AsArray())
        {
            Add(NameOf(plan["instrumentKinds"]!, instrument!["kind"]));
            Add(string.Join(",", tasks.Where(t => t.Task["mentions"]!.AsArray().Any(m => Value(m!["instrument"]) == Value(instrument["id"]))).Select(t => t.Task["number"])));
        }

        foreach (var (task, chapter, section) in tasks)
        {
            Add(Value(task["name"]));
            Add(Value(chapter["name"]));
            Add(section is null ? "-" : Value(section["name"]));
            Add(task["responsibility"]!["byDuty"]!.GetValue<bool>() ? "ByDuty" : "Plain");
            Add((task["responsibility"]!["openEnded"] is not null).ToString());
            Add(string.Join(",", Responsible(task).Select(id => NameOf(agencies, id))));
            Add(string.Join(",", task["mentions"]!.AsArray().Select(m => NameOf(plan["instruments"]!, m!["instrument"])).Distinct()));
            foreach (var mention in task["mentions"]!.AsArray())
            {
                Add($"{NameOf(plan["instruments"]!, mention!["instrument"])} {Language(mention)} {mention["start"]} {mention["length"]}");
            }

            foreach (var lacuna in task["lacunae"]!.AsArray())
            {
                Add($"{Value(lacuna!["kind"]).Replace("-", "", System.StringComparison.Ordinal)} {Language(lacuna)} {lacuna["at"]} {lacuna["resolution"] is not null}");
                Add(Value(lacuna["evidence"]));
                Add(lacuna["resolution"] is { } resolution ? Value(resolution) : "-");
            }
        }

        return dump.ToString();

        void Add(string text) => dump.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text).Append('\n');

        // A text that a language lacks is that of the first one.
        string? In(JsonNode? text, string tag) => Value(text![tag] ?? text[tags[0]]!);

        string Title(JsonNode agency, string tag) => Value(
            agency["printed"]![tag] ?? agency["fullName"]![tag] ?? agency["printed"]![tags[0]] ?? agency["fullName"]![tags[0]]);

        string FullName(JsonNode agency, string tag) => Value(
            agency["fullName"]![tag] ?? agency["printed"]![tag] ?? agency["fullName"]![tags[0]] ?? agency["printed"]![tags[0]]);

        string Language(JsonNode node) => NameOf(plan["expressions"]!, node["language"], "language");
    }

    private static IEnumerable<(JsonNode Task, JsonNode Chapter, JsonNode? Section)> Tasks(JsonNode plan)
    {
        foreach (var chapter in plan["chapters"]!.AsArray())
        {
            foreach (var section in chapter!["sections"]?.AsArray() ?? [])
            {
                foreach (var task in section!["tasks"]!.AsArray())
                {
                    yield return (task!, chapter, section);
                }
            }

            foreach (var task in chapter["tasks"]?.AsArray() ?? [])
            {
                yield return (task!, chapter, null);
            }
        }
    }

    private static JsonArray Responsible(JsonNode task) => task["responsibility"]!["agencies"]!.AsArray();

    private static string[] Names(JsonNode entries, string key) => [.. entries.AsArray().Select(e => Value(e![key]))];

    private static string NameOf(JsonNode entries, JsonNode? id, string key = "id") =>
        Value(entries.AsArray().Single(e => Value(e![key]) == Value(id))!["name"]);

    private static string Value(JsonNode? node) => node!.GetValue<string>();
}
