namespace Plan2025.Generator.Parsing;

/// <summary>Finds where a character of a string's text stands in the document, where it may be escaped.</summary>
internal static class JsonStringPlaces
{
    /// <summary>The place of <paramref name="count"/> code units of the text of a well-formed string.</summary>
    /// <param name="text">The document.</param>
    /// <param name="stringStart">Where the string begins, at its opening quote.</param>
    /// <param name="index">The first code unit, counted in the string's text.</param>
    /// <param name="count">How many code units.</param>
    public static (int Start, int Length) Of(string text, int stringStart, int index, int count)
    {
        var start = Skip(text, stringStart + 1, index);
        return (start, Skip(text, start, count) - start);
    }

    private static int Skip(string text, int position, int units)
    {
        for (; units > 0; units--)
        {
            position += text[position] != '\\' ? 1 : text[position + 1] == 'u' ? 6 : 2;
        }

        return position;
    }
}
