using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Mutation;

namespace Plan2025.Fuzz;

/// <summary>A mutant that shows a defect.</summary>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Number">The number of the case, which with the seed repeats it.</param>
/// <param name="Mutant">The mutant.</param>
/// <param name="Verdict">What is wrong.</param>
internal sealed record Find(int Seed, int Number, Mutant Mutant, Verdict Verdict);
