using System;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>One way to change a document.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Apply">Changes the text; the second document is one to take pieces from.</param>
internal sealed record Mutator(string Name, Action<Random, Edits, BaseDocument> Apply);
