namespace Plan2025.Generator.Emit.Models;

/// <summary>The constants of the class <c>Plan</c>.</summary>
internal sealed record PlanConstantsModel(EquatableArray<PlanConstant> Constants);

/// <summary>A constant: its type, its name, its value as C# and what it is.</summary>
internal sealed record PlanConstant(string Type, string Name, string Value, string Summary);
