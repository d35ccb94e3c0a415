namespace Plan2025.Fuzz.Documents;

/// <summary>A token of a JSON text, or the blanks between two.</summary>
internal readonly record struct Token(int Start, int Length);
