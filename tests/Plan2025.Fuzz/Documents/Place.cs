using Plan2025.Generator.Parsing;

namespace Plan2025.Fuzz.Documents;

/// <summary>A value and where it stands in its document.</summary>
/// <param name="Value">The value.</param>
/// <param name="Parent">The object or list that holds it; null for the document itself.</param>
/// <param name="Index">Which of the parent's values it is.</param>
/// <param name="Key">The key that it, or the innermost list that holds it, is the value of.</param>
internal sealed record Place(JsonNode Value, Place? Parent, int Index, string Key)
{
    public bool IsItem => Parent?.Value.Kind == JsonKind.Array;

    public bool IsMember => Parent?.Value.Kind == JsonKind.Object;

    /// <summary>The key itself; only for a member.</summary>
    public JsonMember Member => Parent!.Value.Members![Index];

    /// <summary>Where the value begins, with its key if it has one.</summary>
    public int Start => IsMember ? Member.Start : Value.Start;

    public int End => Value.Start + Value.Length;

    public bool IsWithin(Place other) => Start >= other.Start && End <= other.End;
}
