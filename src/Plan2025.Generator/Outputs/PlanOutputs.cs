using System;
using System.Collections.Generic;
using System.Threading;

namespace Plan2025.Generator.Outputs;

/// <summary>All files that are written from a plan.</summary>
internal static class PlanOutputs
{
    /// <summary>Writes all files. Nothing but a cancellation is thrown.</summary>
    public static IEnumerable<PlanOutput> Write(ResolvedPlan plan, CancellationToken cancel)
    {
        foreach (var (name, write) in List(plan))
        {
            cancel.ThrowIfCancellationRequested();
            yield return PlanOutput.Write(name + ".g.cs", write);
        }
    }

    private static IEnumerable<(string Name, Action<SourceWriter> Write)> List(ResolvedPlan plan)
    {
        var tables = new StringTables(plan);
        foreach (var kind in RecordKinds.All)
        {
            yield return (kind.Record, InNamespace(plan.Namespace, writer => RecordOutput.Write(writer, kind)));
            yield return (kind.Table, InNamespace(plan.Namespace, writer => kind.WriteTable(writer, plan)));
            if (kind.EnumSummary is not null)
            {
                yield return (kind.Id, InNamespace(plan.Namespace, writer => EnumOutput.Write(writer, plan, kind)));
            }

            if (kind.SpellingTableSummary is not null)
            {
                yield return (kind.SpellingTable, InNamespace(plan.Namespace, writer => NameIndexOutput.Write(
                    writer, kind.SpellingTable, kind.SpellingTableSummary, Spellings.Of(kind.Entries(plan)), tables)));
            }
        }

        yield return ("CultureSpellings", InNamespace(plan.Namespace, writer => NameIndexOutput.Write(
            writer, "CultureSpellings", "Finds the language that serves a culture, by the culture's name.", Spellings.Cultures(plan), tables)));
        yield return ("Plan.Constants", InNamespace(plan.Namespace, writer => PlanConstantsOutput.Write(writer, plan)));
        yield return ("KnownTasks", InNamespace(plan.Namespace, writer => KnownTasksOutput.Write(writer, plan)));
        yield return ("TaskWording", InNamespace(plan.Namespace, writer => TaskWordingOutput.Write(writer, plan)));
        yield return ("TaskWords", InNamespace(plan.Namespace, writer => TaskWordsOutput.Write(writer, plan)));
        yield return ("PlanMentions", InNamespace(plan.Namespace, writer => ListOutput.Write(
            writer, "PlanMentions", "PlanMention", "The places in a task's text that name an instrument")));
        yield return ("PlanLacunae", InNamespace(plan.Namespace, writer => ListOutput.Write(
            writer, "PlanLacunae", "PlanLacuna", "The lacunae of a task's text")));
        yield return ("TaskFacts", writer => TaskFactsOutput.Write(writer, plan));

        yield return ("PlanNames", InNamespace(plan.Namespace, writer => StringTableOutput.WriteNames(writer, tables.Names)));
        yield return ("NameOffset", InNamespace(plan.Namespace, writer => StringTableOutput.WriteIndex(
            writer, "NameOffset", "Where each kind of name begins in the table of names.", tables.Names)));
        yield return ("TextIndex", InNamespace(plan.Namespace, writer => StringTableOutput.WriteIndex(
            writer, "TextIndex", "Where each kind of text begins in the table of a language.", tables.Languages[0])));
        yield return ("PlanText.Languages", InNamespace(plan.Namespace, writer => LanguageSwitchOutput.Write(writer, plan)));
        foreach (var language in plan.Document.Expressions)
        {
            yield return ("Text." + language.Language.Value, InNamespace(plan.Namespace, writer => StringTableOutput.WriteLanguage(writer, language, tables.Languages[language.Number.Value - 1])));
        }
    }

    private static Action<SourceWriter> InNamespace(string @namespace, Action<SourceWriter> write) => writer =>
    {
        writer.Line("#nullable enable");
        writer.Line();
        using (writer.Block("namespace " + @namespace))
        {
            write(writer);
        }
    };
}
