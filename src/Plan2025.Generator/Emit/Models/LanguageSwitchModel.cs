namespace Plan2025.Generator.Emit.Models;

/// <summary>The text tables of the languages, in the order of the languages' numbers.</summary>
internal sealed record LanguageSwitchModel(EquatableArray<string> Tables);
