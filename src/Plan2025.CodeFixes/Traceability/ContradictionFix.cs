using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.CodeFixes.Traceability;

/// <summary>PLAN2006: takes the task out of the attribute that says it is not applicable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContradictionFix))]
public sealed class ContradictionFix : PlanCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TraceabilityRules.Contradiction.Id);

    private protected override IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic) =>
        ArgumentOf(place) is { } argument ? [(new("Remove {0} from the tasks that are not applicable", "从不适用的任务中删除 {0}", argument.Expression.ToString()), nameof(ContradictionFix))] : [];

    private protected override void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key)
    {
        if (ArgumentOf(place) is not { Parent.Parent: AttributeSyntax attribute } argument)
        {
            return;
        }

        // An attribute without a task would say nothing.
        Comments.Remove(
            editor,
            attribute.ArgumentList!.Arguments.Count(a => a.NameEquals is null) > 1 ? argument
            : attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? list
            : attribute,
            SyntaxRemoveOptions.KeepLeadingTrivia);
    }

    private static AttributeArgumentSyntax? ArgumentOf(SyntaxNode place) => place switch
    {
        AttributeArgumentSyntax argument => argument,
        ExpressionSyntax { Parent: AttributeArgumentSyntax { NameEquals: null } argument } => argument,
        _ => null,
    };
}
