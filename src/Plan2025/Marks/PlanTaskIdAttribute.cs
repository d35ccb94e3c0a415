using System;

namespace Plan2025;

/// <summary>Says that a string holds a task's id as <see cref="PlanTask.Parse(string)"/> reads it (<c>T045</c>, <c>45</c>), or an integer its number. Constants that come here are checked at compile time.</summary>
/// <remarks>On an array or another collection it is said of each item. The value is checked by the compiler alone, not at run time.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class PlanTaskIdAttribute : Attribute
{
    /// <summary>The same in the words of the framework: <c>[StringSyntax(PlanTaskIdAttribute.Syntax)]</c>.</summary>
    public const string Syntax = "Plan2025.TaskId";
}
