using Microsoft.CodeAnalysis;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Emit;
using Plan2025.Generator.Emit.Projections;

namespace Plan2025.Generator;

/// <summary>Compiles a plan document (an additional file marked <c>PlanDocument="true"</c>) into enums, constants and tables.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PlanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var input = new PlanInput(context);
        input.ReportDiagnostics(context);

        var outputs = input.View
            .SelectMany(static (plan, cancel) => PlanOutputs.Of(plan, cancel))
            .WithTrackingName(TrackingNames.Outputs);
        context.RegisterSourceOutput(outputs, static (target, output) => Write(output, target));
    }

    /// <summary>No exception leaves the generator: the compiler would drop all of its output and hardly say why.</summary>
    private static void Write(PlanOutput output, SourceProductionContext target)
    {
        if (output.Text is { } text)
        {
            target.AddSource(output.File, text);
        }
        else
        {
            target.ReportDiagnostic(FileProblem.AtTop(output.File, ProblemKind.InternalError, output.Failure!).ToDiagnostic());
        }
    }

    /// <summary>Every output.</summary>
    internal static void List(PlanOutputs outputs)
    {
        outputs.Add("TaskId", EnumLayout.TaskIds, EnumEmitter.Emit);
        outputs.Add("Agency", EnumLayout.Agencies, EnumEmitter.Emit);
        outputs.Add("AgencyKind", EnumLayout.AgencyKinds, EnumEmitter.Emit);
        outputs.Add("Chapter", EnumLayout.Chapters, EnumEmitter.Emit);
        outputs.Add("Section", EnumLayout.Sections, EnumEmitter.Emit);
        outputs.Add("Instrument", EnumLayout.Instruments, EnumEmitter.Emit);
        outputs.Add("InstrumentKind", EnumLayout.InstrumentKinds, EnumEmitter.Emit);
        outputs.Add("Language", EnumLayout.Languages, EnumEmitter.Emit);
        outputs.Add("KnownTasks", EnumLayout.KnownTasks, KnownTasksEmitter.Emit);
        outputs.Add("TaskText", WordingLayout.Of, TaskTextEmitter.Emit);
        outputs.Add("TaskFacts", TaskFactsLayout.Of, TaskFactsEmitter.Emit);
        outputs.Add("Plan.Constants", PlanConstants.Of, PlanConstantsEmitter.Emit);

        outputs.Add("TaskWords", TableLayout.TaskWords, TaskWordsEmitter.Emit);
        outputs.Add("TaskTable", TableLayout.Tasks, TableEmitter.Emit);
        outputs.Add("AgencyTable", TableLayout.Agencies, TableEmitter.Emit);
        outputs.Add("AgencyKindTable", TableLayout.AgencyKinds, TableEmitter.Emit);
        outputs.Add("ChapterTable", TableLayout.Chapters, TableEmitter.Emit);
        outputs.Add("SectionTable", TableLayout.Sections, TableEmitter.Emit);
        outputs.Add("InstrumentTable", TableLayout.Instruments, TableEmitter.Emit);
        outputs.Add("InstrumentKindTable", TableLayout.InstrumentKinds, TableEmitter.Emit);
        outputs.Add("ModeTable", TableLayout.Modes, TableEmitter.Emit);
        outputs.Add("LanguageTable", TableLayout.Languages, TableEmitter.Emit);
        outputs.Add("TextIndex", TextLayout.Index, TableEmitter.Emit);
        outputs.Add("NameOffset", NameLayout.Index, TableEmitter.Emit);

        outputs.Add("PlanNames", NameLayout.Names, StringTableEmitter.Emit);

        outputs.Add("AgencySpellings", SpellingLayout.Agencies, NameIndexEmitter.Emit);
        outputs.Add("AgencyKindSpellings", SpellingLayout.AgencyKinds, NameIndexEmitter.Emit);
        outputs.Add("ChapterSpellings", SpellingLayout.Chapters, NameIndexEmitter.Emit);
        outputs.Add("SectionSpellings", SpellingLayout.Sections, NameIndexEmitter.Emit);
        outputs.Add("InstrumentSpellings", SpellingLayout.Instruments, NameIndexEmitter.Emit);
        outputs.Add("InstrumentKindSpellings", SpellingLayout.InstrumentKinds, NameIndexEmitter.Emit);
        outputs.Add("LanguageSpellings", SpellingLayout.Languages, NameIndexEmitter.Emit);
        outputs.Add("CultureSpellings", SpellingLayout.Cultures, NameIndexEmitter.Emit);

        outputs.Add("PlanText.Languages", TextLayout.Switch, LanguageSwitchEmitter.Emit);
        outputs.AddEachLanguage("Text", TextLayout.Table, StringTableEmitter.Emit);
    }
}
