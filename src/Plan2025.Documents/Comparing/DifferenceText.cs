using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plan2025.Generator.Model;

namespace Plan2025.Documents.Comparing;

/// <summary>Writes a comparison as text, Markdown, JSON or a page.</summary>
internal static class DifferenceText
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The formats.</summary>
    public static string[] Formats { get; } = ["text", "md", "json", "html"];

    /// <summary>Writes a comparison in one of the formats.</summary>
    public static void Write(PlanComparison comparison, string format, TextWriter output)
    {
        output.NewLine = "\n";
        switch (format)
        {
            case "md":
                Markdown(comparison, output);
                break;
            case "json":
                output.WriteLine(Json(comparison).ToJsonString(s_json));
                break;
            case "html":
                Html(comparison, output);
                break;
            default:
                Plain(comparison, output);
                break;
        }
    }

    /// <summary>What became of tasks, in words.</summary>
    public static IEnumerable<string> Words(Fate fate)
    {
        if (fate == Fate.Unchanged)
        {
            return ["unchanged"];
        }

        return Enum.GetValues<Fate>().Where(flag => flag != Fate.Unchanged && fate.HasFlag(flag)).Select(flag => flag switch
        {
            Fate.Reworded => "reworded",
            Fate.Moved => "moved",
            Fate.Renumbered => "renumbered",
            Fate.AnotherLead => "another lead",
            Fate.OtherParticipants => "other agencies",
            Fate.Split => "split",
            Fate.Merged => "merged",
            Fate.New => "new",
            _ => "gone",
        });
    }

    private static void Plain(PlanComparison comparison, TextWriter output)
    {
        output.WriteLine(Summary(comparison));
        foreach (var change in comparison.Changes.Where(change => change.Fate != Fate.Unchanged))
        {
            output.WriteLine();
            output.WriteLine($"{Numbers(change)}  {string.Join(", ", Words(change.Fate))}{(change.IsByHand ? " (matched by hand)" : "")}");
            foreach (var line in Details(comparison, change, piece => piece.Kind switch { PieceKind.Deleted => $"[-{piece.Text}-]", PieceKind.Added => $"{{+{piece.Text}+}}", _ => piece.Text }))
            {
                output.WriteLine("    " + line.Replace("\n", "\n    ", StringComparison.Ordinal));
            }
        }
    }

    private static void Markdown(PlanComparison comparison, TextWriter output)
    {
        output.WriteLine($"# {Escape(Title(comparison.Old, comparison))} → {Escape(Title(comparison.New, comparison))}");
        output.WriteLine();
        output.WriteLine(Summary(comparison));
        output.WriteLine();
        output.WriteLine("| task | what became of it | |");
        output.WriteLine("|---|---|---|");
        foreach (var change in comparison.Changes)
        {
            var details = Details(comparison, change, piece => piece.Kind switch
            {
                PieceKind.Deleted => $"~~{Escape(piece.Text)}~~",
                PieceKind.Added => $"**{Escape(piece.Text)}**",
                _ => Escape(piece.Text),
            });
            output.WriteLine($"| {Escape(Numbers(change))} | {string.Join(", ", Words(change.Fate))}{(change.IsByHand ? " (matched by hand)" : "")} | {string.Join("<br>", details)} |");
        }
    }

    private static void Html(PlanComparison comparison, TextWriter output)
    {
        var title = $"{Title(comparison.Old, comparison)} → {Title(comparison.New, comparison)}";
        output.WriteLine($$"""
            <!DOCTYPE html>
            <html lang="{{Encode(comparison.Language)}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Encode(title)}}</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid #8888; padding: .4rem .6rem; text-align: start; vertical-align: top; }
            td:first-child { white-space: nowrap; }
            del { background: #d6454533; }
            ins { background: #2e8b5733; }
            </style>
            </head>
            <body>
            <h1>{{Encode(title)}}</h1>
            <p lang="en">{{Encode(Summary(comparison))}}</p>
            <table>
            <thead><tr lang="en"><th scope="col">Task</th><th scope="col">What became of it</th><th scope="col">Text and agencies</th></tr></thead>
            <tbody>
            """.ReplaceLineEndings("\n"));
        foreach (var change in comparison.Changes)
        {
            var details = Details(comparison, change, piece => piece.Kind switch
            {
                PieceKind.Deleted => $"<del>{Encode(piece.Text)}</del>",
                PieceKind.Added => $"<ins>{Encode(piece.Text)}</ins>",
                _ => Encode(piece.Text),
            });
            output.WriteLine($"<tr><td>{Encode(Numbers(change))}</td><td lang=\"en\">{string.Join(", ", Words(change.Fate))}{(change.IsByHand ? " (matched by hand)" : "")}</td><td>{string.Join("<br>", details).Replace("\n", "<br>", StringComparison.Ordinal)}</td></tr>");
        }

        output.WriteLine("</tbody>\n</table>\n</body>\n</html>");
    }

    private static JsonObject Json(PlanComparison comparison) => new()
    {
        ["old"] = comparison.Old.Header.Id.Value,
        ["new"] = comparison.New.Header.Id.Value,
        ["language"] = comparison.Language,
        ["changes"] = new JsonArray([.. comparison.Changes.Select(change => new JsonObject
        {
            ["fate"] = new JsonArray([.. Words(change.Fate).Select(word => (JsonNode)word)]),
            ["old"] = new JsonArray([.. change.Old.Select(task => (JsonNode)task.Number)]),
            ["new"] = new JsonArray([.. change.New.Select(task => (JsonNode)task.Number)]),
            ["similarity"] = Math.Round(change.Similarity, 3),
            ["byHand"] = change.IsByHand,
            ["oldLead"] = change.Old.Count > 0 ? Name(change.Old[0].Agencies[0], comparison) : null,
            ["newLead"] = change.New.Count > 0 ? Name(change.New[0].Agencies[0], comparison) : null,
            ["wording"] = change.Fate.HasFlag(Fate.Reworded)
                ? new JsonArray([.. Wording.Compare(change.Old[0].Text, change.New[0].Text).Select(piece => new JsonObject { [piece.Kind.ToString().ToLowerInvariant()] = piece.Text })])
                : null,
        })]),
    };

    /// <summary>The texts and what changed beside them, a line for each.</summary>
    private static IEnumerable<string> Details(PlanComparison comparison, Change change, Func<Piece, string> mark)
    {
        if (change.Old.Count == 1 && change.New.Count == 1)
        {
            var (old, @new) = (change.Old[0], change.New[0]);
            yield return string.Concat(Wording.Compare(old.Text, @new.Text).Select(mark));
            if (change.Fate.HasFlag(Fate.Moved))
            {
                yield return Marked(Place(old), Place(@new));
            }

            if (change.Fate.HasFlag(Fate.AnotherLead) || change.Fate.HasFlag(Fate.OtherParticipants))
            {
                yield return Marked(Agencies(old), Agencies(@new));
            }

            yield break;
        }

        foreach (var task in change.Old)
        {
            yield return mark(new Piece(PieceKind.Deleted, $"{task.Label} {task.Text} ({Agencies(task)})"));
        }

        foreach (var task in change.New)
        {
            yield return mark(new Piece(PieceKind.Added, $"{task.Label} {task.Text} ({Agencies(task)})"));
        }

        string Marked(string old, string @new) => mark(new Piece(PieceKind.Deleted, old)) + " → " + mark(new Piece(PieceKind.Added, @new));

        string Agencies(ComparedTask task) => string.Join("、", task.Agencies.Select(agency => Name(agency, comparison)));

        static string Place(ComparedTask task) => task.Section.Length > 0 ? $"{task.Chapter} / {task.Section}" : task.Chapter;
    }

    private static string Summary(PlanComparison comparison)
    {
        var counts = Enum.GetValues<Fate>()
            .Select(fate => (Word: Words(fate).Single(), Count: comparison.Changes.Count(change => fate == Fate.Unchanged ? change.Fate == fate : change.Fate.HasFlag(fate))))
            .Where(pair => pair.Count > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Count} {pair.Word}"));
        return string.Create(CultureInfo.InvariantCulture, $"{comparison.Old.Tasks.Count} tasks before, {comparison.New.Tasks.Count} now: {string.Join(", ", counts)}");
    }

    private static string Numbers(Change change) =>
        change.Old.Count == 0 ? "+ " + Join(change.New)
        : change.New.Count == 0 ? Join(change.Old) + " -"
        : Join(change.Old) + " → " + Join(change.New);

    private static string Join(IReadOnlyList<ComparedTask> tasks) => string.Join(", ", tasks.Select(task => task.Label.Length > 0 ? task.Label : "(" + task.Number.ToString(CultureInfo.InvariantCulture) + ")"));

    private static string Name(AgencyEntry agency, PlanComparison comparison) => agency.DisplayName(comparison.Language)?.Text.Value ?? agency.Id.Value;

    private static string Title(PlanDocument document, PlanComparison comparison) => document.Header.Title[comparison.Language] ?? document.Header.Id.Value;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Untrusted text in a cell of a table.</summary>
    private static string Escape(string text) => Encode(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("~", "\\~", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
