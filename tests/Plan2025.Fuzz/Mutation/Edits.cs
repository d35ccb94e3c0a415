using System.Collections.Generic;
using System.Text;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Changes of a document that don't touch each other.</summary>
internal sealed class Edits(BaseDocument document)
{
    private readonly List<Edit> _edits = [];

    public BaseDocument Document => document;

    /// <summary>Replaces a piece of the text; what touches an earlier change is left out.</summary>
    public void Replace(int start, int length, string text)
    {
        foreach (var edit in _edits)
        {
            if (start < edit.Start + edit.Length && edit.Start < start + length)
            {
                return;
            }
        }

        _edits.Add(new Edit(start, length, text));
    }

    public void Insert(int at, string text) => Replace(at, 0, text);

    public void ReplaceValue(Place place, string text) => Replace(place.Value.Start, place.Value.Length, text);

    public void Replace(Token token, string text) => Replace(token.Start, token.Length, text);

    /// <summary>Takes an item or a member out, with the comma that goes with it.</summary>
    public void Remove(Place place)
    {
        var siblings = Siblings(place);
        if (place.Index + 1 < siblings)
        {
            Replace(place.Start, StartOf(place.Parent!, place.Index + 1) - place.Start, "");
        }
        else if (place.Index > 0)
        {
            var end = EndOf(place.Parent!, place.Index - 1);
            Replace(end, place.End - end, "");
        }
        else
        {
            Replace(place.Start, place.End - place.Start, "");
        }
    }

    public string Apply()
    {
        _edits.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length));
        var text = new StringBuilder(document.Text.Length + 256);
        var copied = 0;
        foreach (var edit in _edits)
        {
            // An insertion in the middle of something that was taken out goes with it.
            if (edit.Start >= copied)
            {
                text.Append(document.Text, copied, edit.Start - copied).Append(edit.Text);
                copied = edit.Start + edit.Length;
            }
        }

        return text.Append(document.Text, copied, document.Text.Length - copied).ToString();
    }

    private static int Siblings(Place place) => place.IsMember ? place.Parent!.Value.Members!.Length : place.Parent!.Value.Items!.Length;

    private static int StartOf(Place parent, int index) =>
        parent.Value.Members is { } members ? members[index].Start : parent.Value.Items![index].Start;

    private static int EndOf(Place parent, int index)
    {
        var value = parent.Value.Members is { } members ? members[index].Value : parent.Value.Items![index];
        return value.Start + value.Length;
    }

    private readonly record struct Edit(int Start, int Length, string Text);
}
