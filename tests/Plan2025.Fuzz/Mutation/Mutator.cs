using System;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>One way to change a document.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Apply">Changes the first document; the second one is there to take values from.</param>
internal sealed record Mutator(string Name, Action<Random, MutablePlan, Func<MutablePlan>> Apply);
