using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that holds many texts in one constant string.</summary>
internal sealed record StringTableModel(string Name, string Summary, EquatableArray<string> Strings);
