namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>What is wrong with a requirement expression, and where in it.</summary>
internal sealed record RequirementProblem(int Start, int Length, MessageText Message);
