namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that holds many texts in one string.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it holds.</param>
/// <param name="Strings">The texts.</param>
/// <param name="IsSearched">Whether several texts are read at once.</param>
/// <param name="AsUtf8">Whether they are kept as UTF-8 and decoded on first use: half the size for Latin letters, and no help for Chinese.</param>
internal sealed record StringTableModel(string Name, string Summary, EquatableArray<TextPiece> Strings, bool IsSearched, bool AsUtf8);
