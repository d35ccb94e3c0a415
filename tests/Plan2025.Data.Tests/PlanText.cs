namespace Plan2025.Data.Tests;

/// <summary>A text of the document in its languages; printed names of agencies have no English.</summary>
internal sealed record PlanText(string Key, string Name, string Simplified, string Traditional, string? English);
