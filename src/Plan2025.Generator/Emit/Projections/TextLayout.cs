using System.Text;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The order in which each language's table holds the texts; it is the same for all languages.</summary>
internal static class TextLayout
{
    /// <summary>The constants that say where each sort of text begins (class <c>TextIndex</c>).</summary>
    public static TableModel Index(PlanView plan) => new(
        "TextIndex",
        "Where each sort of text begins in the table of a language.",
        plan.TextsIn(plan.Document.Expressions[0]).Starts,
        default,
        default,
        default);

    /// <summary>The table of one language.</summary>
    public static StringTableModel Table(PlanView plan, Expression expression)
    {
        var texts = plan.TextsIn(expression).All;

        // The first language is for everybody, so it is always there to be read in place.
        return new StringTableModel(
            TableName(expression),
            $"All texts of the plan in the language {expression.Language.Value}.",
            texts,
            IsSearched: true,
            AsUtf8: expression.Number.Value > 1 && IsSmallerAsUtf8(texts));
    }

    /// <summary>Whether texts take clearly less room in UTF-8 than in UTF-16.</summary>
    public static bool IsSmallerAsUtf8(EquatableArray<TextPiece> texts)
    {
        var room = 0L;
        foreach (var text in texts)
        {
            room += text.Text.Length * 2 * 2;
        }

        foreach (var text in texts)
        {
            room -= Encoding.UTF8.GetByteCount(text.Text) * 3L;
            if (room < 0)
            {
                return false;
            }
        }

        return room > 0;
    }

    public static LanguageSwitchModel Switch(PlanView plan) =>
        new(plan.Document.Expressions.ConvertAll(TableName));

    /// <summary>No name of the document has an underscore, so the type can't have the name of another one. The library knows that of the first language.</summary>
    private static string TableName(Expression expression) =>
        expression.Number.Value == 1 ? "Text_First" : "Text_" + expression.Name.Value;
}
