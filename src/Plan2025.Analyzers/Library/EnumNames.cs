using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Analyzers.Library;

/// <summary>What <c>Enum.Parse</c> reads as a member: its name or its number, with white space around it, and no other spelling.</summary>
internal sealed class EnumNames(PlanEnum planEnum, bool ignoreCase) : INameTable
{
    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>A list (<c>"T001, T002"</c>) is parsed, too, but as a member that is not meant: it is not found.</summary>
    public PlanMember? Find(string text)
    {
        text = text.Trim();
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? planEnum.Find(number)
            : planEnum.Members.FirstOrDefault(m => string.Equals(m.Name, text, _comparison));
    }

    public IEnumerable<Suggestion> Suggest(string text) =>
        planEnum.Names.Find(text) is { } meant
            ? [new Suggestion(meant, meant.Name)]
            : planEnum.IsTaskId
                ? planEnum.Names.Suggest(text)
                : SpelledNames.Nearest(text, planEnum.Members.Select(m => new KeyValuePair<string, PlanMember>(m.Name, m)));
}
