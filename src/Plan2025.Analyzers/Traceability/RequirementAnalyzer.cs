using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2001, PLAN2002, PLAN2003, PLAN2007: what a project requires, and what is bound in it and in the assemblies that it references. PLAN2011: what is bound and not recorded.</summary>
/// <remarks>Reads what the generator has recorded, so that rules, reports and <c>PlanCoverage</c> agree.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequirementAnalyzer : PlanAnalyzer
{
    private static readonly MessageText s_misplaced = new(
        "It belongs to the project, so write it in .globalconfig or in the property Plan2025Required",
        "要求属于整个项目，请写入 .globalconfig 或属性 Plan2025Required");

    private static readonly MessageText s_comment = new(
        "The text after ';' is a comment in this file; unite sets by '|'", "在此文件中，“;”之后的文字是注释；请用“|”合并集合");

    /// <summary>Creates the analyzer.</summary>
    public RequirementAnalyzer()
        : base(TraceabilityRules.NotImplemented, TraceabilityRules.NotVerified, TraceabilityRules.NothingToVerify, TraceabilityRules.BadRequirement, TraceabilityRules.NotCounted)
    {
    }

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        var generated = new GeneratedBindings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        context.RegisterOperationAction(
            c =>
            {
                if (c.IsGeneratedCode && generated.Uncounted((IAttributeOperation)c.Operation, c.CancellationToken) is { Length: > 0 } tasks)
                {
                    var names = tasks.Select(PlanDataReader.Read(plan).Task).OfType<TaskData>().Select(t => t.Name).ToArray();
                    c.ReportDiagnostic(Diagnostic.Create(TraceabilityRules.NotCounted, c.Operation.Syntax.GetLocation(), Messages.List(names, 3)));
                }
            },
            OperationKind.Attribute);
        context.RegisterCompilationEndAction(c => Check(c, plan, generated));
    }

    private static void Check(CompilationAnalysisContext context, PlanSymbols symbols, GeneratedBindings generated)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var project = CoverageProject.Read(context.Compilation, options);
        var misplaced = RequirementOptions.Misplaced(options, context.Compilation.SyntaxTrees).ToArray();
        if (project.Options.IsWanted == false || project.Requirements.Count + misplaced.Length == 0)
        {
            return;
        }

        var plan = PlanDataReader.Read(symbols);
        var locations = new RequirementLocations(context.Options, context.CancellationToken);
        var requirements = project.Requirements.Select(e => Requirement.Parse(e, plan)).ToArray();
        foreach (var wrong in requirements.Where(r => r.Problem is not null))
        {
            ReportUnreadable(wrong.Expression, wrong.Problem!.Message, locations.Of(wrong.Expression, wrong.Problem.Start, wrong.Problem.Length));
        }

        foreach (var expression in misplaced)
        {
            ReportUnreadable(expression, s_misplaced, locations.Of(expression, 0, 0));
        }

        foreach (var (line, location) in locations.Semicolons())
        {
            ReportUnreadable(line, s_comment, location);
        }

        var bindings = new BindingLocations(context.Compilation, context.Options, project.Options.Root, context.CancellationToken);
        var right = requirements.Where(r => r.Problem is null).Select(r => new RequiredTasks(r.Expression, [.. r.Tasks])).ToArray();
        foreach (var finding in Findings.Of(project.Merge(RecordedBindings.Of(context.Compilation.Assembly).Rows, plan), right))
        {
            // The others are reported where their binding is, and those of other assemblies there.
            // What is bound and not counted is not missing.
            if (finding.Rule.Number <= FindingRule.NothingToVerify.Number && !generated.UncountedTasks.Contains(finding.Task))
            {
                var location = finding.Binding is { } binding ? bindings.Find(binding.Row) : locations.Of(finding.Detail.ToString(), 0, finding.Detail.ToString().Length);
                context.ReportDiagnostic(Diagnostic.Create(TraceabilityRules.Get(finding.Rule), location ?? locations.Of(right[0].Expression, 0, right[0].Expression.Length), finding.Arguments(plan.Task(finding.Task)!.Name)));
            }
        }

        void ReportUnreadable(string expression, MessageText problem, Location location) =>
            context.ReportDiagnostic(Diagnostic.Create(TraceabilityRules.BadRequirement, location, problem, Messages.Quote(expression)));
    }
}
