using System;
using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>One thing that is wrong with a document, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How many code units it takes.</param>
/// <param name="Arguments">What the message is completed with; the first one tells one cause from another.</param>
internal sealed record Problem(ProblemKind Kind, int Start, int Length, EquatableArray<MessageText> Arguments)
    : IComparable<Problem>
{
    /// <summary>Whether the document can be compiled all the same.</summary>
    public bool IsWarning => Rules.Of(Kind).IsWarning;

    /// <summary>What problems of the same origin have in common.</summary>
    public string Cause => Arguments.Count > 0 ? Arguments[0].ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>What is wrong, in words.</summary>
    public MessageText Text => Rules.Of(Kind).Message.With([.. Arguments]);

    /// <summary>The same in English.</summary>
    public string Message => Text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Orders problems as a reader meets them.</summary>
    public int CompareTo(Problem? other) =>
        other is null ? 1
        : Start != other.Start ? Start.CompareTo(other.Start)
        : Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Length != other.Length ? Length.CompareTo(other.Length)
        : string.CompareOrdinal(Cause, other.Cause);
}
