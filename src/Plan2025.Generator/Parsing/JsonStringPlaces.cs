namespace Plan2025.Generator.Parsing;

/// <summary>Finds where the characters of a string's text stand in the document, where they may be escaped.</summary>
/// <remarks>Indexes must be asked for in rising order, so that the string is walked once.</remarks>
/// <param name="document">The document.</param>
/// <param name="stringStart">Where a well-formed string begins, at its opening quote.</param>
internal sealed class JsonStringPlaces(string document, int stringStart)
{
    private int _index;
    private int _position = stringStart + 1;

    /// <summary>The place of <paramref name="count"/> code units of the string's text.</summary>
    public (int Start, int Length) Of(int index, int count)
    {
        while (_index < index)
        {
            _position = Next(_position);
            _index++;
        }

        var end = _position;
        for (; count > 0; count--)
        {
            end = Next(end);
        }

        return (_position, end - _position);
    }

    private int Next(int position) =>
        position + (document[position] != '\\' ? 1 : document[position + 1] == 'u' ? 6 : 2);
}
