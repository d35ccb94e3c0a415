using System.Collections.Generic;

namespace Plan2025.Documents.Reading;

/// <summary>A numbered line, the lines without a number that follow it, and the numbered lines below it.</summary>
internal sealed class OutlineItem(Label label, TextLine line)
{
    /// <summary>The printed number.</summary>
    public Label Label { get; } = label;

    /// <summary>The line with the number.</summary>
    public TextLine Line { get; } = line;

    /// <summary>The text after the number, and the lines that follow.</summary>
    public List<TextLine> Paragraphs { get; } = [line with { Text = line.Text[label.Text.Length..] }];

    /// <summary>The numbered lines below it.</summary>
    public List<OutlineItem> Children { get; } = [];

    /// <summary>This item and all below it, in the order of the text.</summary>
    public IEnumerable<OutlineItem> All()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var item in child.All())
            {
                yield return item;
            }
        }
    }
}

/// <summary>Reads the numbered lines of a text as a tree: each kind of number that is met within another one is below it.</summary>
internal static class Outline
{
    /// <summary>The items at the top.</summary>
    /// <param name="lines">The lines, the first of which has a number.</param>
    /// <param name="notes">Where numbers that jump are noted.</param>
    public static IReadOnlyList<OutlineItem> Read(IEnumerable<TextLine> lines, NoteList notes)
    {
        var top = new List<OutlineItem>();
        var path = new List<OutlineItem>();
        var last = new Dictionary<LabelKind, int>();
        foreach (var line in lines)
        {
            if (Label.Read(line.Text) is not { } label)
            {
                path[^1].Paragraphs.Add(line);
                continue;
            }

            var same = path.FindLastIndex(item => item.Label.Kind == label.Kind);
            if (same >= 0)
            {
                path.RemoveRange(same, path.Count - same);
            }

            var item = new OutlineItem(label, line);
            var siblings = path.Count == 0 ? top : path[^1].Children;
            siblings.Add(item);
            path.Add(item);

            // Numbers begin again under a new heading, or run on.
            var expected = last.GetValueOrDefault(label.Kind) + 1;
            if (label.Number != expected && !(label.Number == 1 && siblings.Count == 1))
            {
                notes.Add(line.Number, $"the printed number {label.Text.Trim()} does not follow the one before; it is kept as printed");
            }

            last[label.Kind] = label.Number;
        }

        return top;
    }
}
