using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Plan2025.Analyzers;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.CodeFixes;

/// <summary>Puts one of the expressions that the rule suggests where the diagnostic points.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix))]
public sealed class ReplacementFix : PlanCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(
            Rules.InvalidValue.Id, Rules.InvalidText.Id, Rules.PreferMember.Id, TraceabilityRules.Stale.Id, TraceabilityRules.IdlePin.Id);

    private protected override IEnumerable<(MessageText Title, string Key)> Choices(SyntaxNode place, Diagnostic diagnostic) =>
        place is ExpressionSyntax && !place.ContainsDirectives
            ? Replacements.In(diagnostic).Select((text, rank) => (new MessageText("Change to {0}", "改为 {0}", Expressions.Display(text)), Key(diagnostic, rank)))
            : [];

    private protected override void Apply(SyntaxEditor editor, SyntaxNode place, Diagnostic diagnostic, string key)
    {
        // The best, the second-best … suggestion of each place.
        var chosen = Replacements.In(diagnostic).Where((_, rank) => Key(diagnostic, rank) == key).FirstOrDefault();
        if (chosen is not null && place is ExpressionSyntax)
        {
            editor.ReplaceNode(place, Expressions.Parse(chosen).WithCommentsFrom(place));
        }
    }

    private static string Key(Diagnostic diagnostic, int rank) => $"{diagnostic.Id}:{rank}";
}
