namespace Plan2025.Generator.Parsing;

/// <summary>A string of a document.</summary>
/// <param name="Start">Where it begins, at its quote.</param>
/// <param name="Text">What it means.</param>
internal readonly record struct JsonString(int Start, string Text);
