using Microsoft.CodeAnalysis;
using Plan2025.Generator.Outputs;
using Plan2025.Generator.Validation;

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

        var outputs = input.Plan
            .SelectMany(static (plan, cancel) => PlanOutputs.Write(plan, cancel))
            .WithTrackingName(TrackingNames.Outputs);
        context.RegisterSourceOutput(outputs, static (target, output) => Add(target, output));
    }

    /// <summary>No exception leaves the generator: the compiler would drop all of its output and hardly say why.</summary>
    private static void Add(SourceProductionContext target, PlanOutput output)
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
}
