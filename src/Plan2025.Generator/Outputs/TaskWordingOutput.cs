using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>
/// Writes the class <c>TaskWording</c>: a constant for every wording that a task had in released data. <c>T045</c> is the first
/// one, <c>T045v2</c> the next, and so on.
/// </summary>
/// <remarks>A wording is the text in the plan's first language; a better translation asks nothing new of anybody.</remarks>
internal static class TaskWordingOutput
{
    /// <summary>Six bytes of the hash tell the few wordings of one task apart, and the constant stays readable.</summary>
    private const int HashDigits = 12;

    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        using var sha = SHA256.Create();
        var errata = plan.Document.Errata.ToLookup(e => e.Path.Value, StringComparer.Ordinal);
        var constants = plan.Tasks.SelectMany(task => Constants(plan, task, [.. errata[Erratum.TextPath(task.Number.Value, plan.DefaultLanguage)]], sha));
        writer.Lines("""
            /// <summary>A constant for each wording that a task had, to pin a binding to it: <c>[ImplementsTask(…, Wording = TaskWording.T001)]</c>. Add constants to pin several tasks.</summary>
            /// <remarks>The value is the task and a hash of its text in the plan's first language, and never changes. When the text does, the constant becomes obsolete, there is a new one, and bindings to the old one are stale.</remarks>
            """);
        using (writer.Block("public static class TaskWording"))
        {
            writer.Lines(string.Join("\n\n", constants));
        }
    }

    /// <summary>The wordings that a task had and has no more, and the current one.</summary>
    private static IEnumerable<string> Constants(ResolvedPlan plan, TaskEntry task, Erratum[] corrections, SHA256 sha)
    {
        var member = plan.TaskMember(task.Number.Value);
        var current = Name(member, corrections.Length);
        for (var i = 0; i < corrections.Length; i++)
        {
            var (before, after) = (corrections[i].Before!.Value.Value, corrections[i].After!.Value.Value);
            var version = corrections[i].DataVersion.Value;
            var message = $"The wording of {member} changed in data {version} ({corrections[i].Reason.Value}): '{before}' became '{after}'. "
                + $"Look again at what is bound to it, then write TaskWording.{current}.";
            yield return $"""
                /// <summary>The wording of {member} before data {version}: {XmlDoc.Escape(before)}</summary>
                [global::System.Obsolete({Literal.Of(message)})]
                {Constant(member, Name(member, i), before, sha)}
                """;
        }

        var text = task.Text[plan.DefaultLanguage]!;
        yield return $"""
            /// <summary>The wording of {member}: {XmlDoc.Escape(text)}</summary>
            {Constant(member, current, text, sha)}
            """;
    }

    private static string Name(string member, int index) => index == 0 ? member : member + "v" + Literal.Of(index + 1);

    /// <summary>Ends with a semicolon, so that constants can be added: <c>TaskWording.T001 + TaskWording.T002</c>.</summary>
    private static string Constant(string member, string name, string text, SHA256 sha) =>
        $"public const string {name} = \"{member}@{Hash(text, sha)};\";";

    /// <summary>The first digits of the SHA-256 of the text in UTF-8, which anybody can check with any tool.</summary>
    private static string Hash(string text, SHA256 sha) =>
        string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture))).Substring(0, HashDigits);
}
