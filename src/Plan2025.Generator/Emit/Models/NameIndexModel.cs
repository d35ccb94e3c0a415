namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that finds a number by a spelling.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it finds.</param>
/// <param name="Spellings">The spellings, in the order of their numbers.</param>
internal sealed record NameIndexModel(string Name, string Summary, EquatableArray<Spelling> Spellings);

/// <summary>A spelling and the number that it means.</summary>
internal readonly record struct Spelling(TextPiece Text, int Number);
