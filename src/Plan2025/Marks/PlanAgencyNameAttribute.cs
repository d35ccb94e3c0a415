using System;

namespace Plan2025;

/// <summary>Says that a string names an agency as <see cref="PlanAgency.Parse(string)"/> reads it: by member name, abbreviation, printed name, full name or alias. Constants that come here are checked at compile time.</summary>
/// <remarks>On an array or another collection it is said of each item. The value is checked by the compiler alone, not at run time.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class PlanAgencyNameAttribute : Attribute
{
    /// <summary>The same in the words of the framework: <c>[StringSyntax(PlanAgencyNameAttribute.Syntax)]</c>.</summary>
    public const string Syntax = "Plan2025.AgencyName";
}
