using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>An enum to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Record">The record type of the library that has the same identity.</param>
/// <param name="Members">Its members, in the order of their values.</param>
internal sealed record EnumModel(
    string Name,
    string Summary,
    string Record,
    EquatableArray<EnumMember> Members);

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Summary">What it is, in paragraphs.</param>
/// <param name="Spellings">What else can be parsed as the member.</param>
/// <param name="HasUnresolvedLacuna">Whether its text has a hole that nobody can fill.</param>
internal sealed record EnumMember(
    string Name,
    int Value,
    EquatableArray<Paragraph> Summary,
    EquatableArray<TextPiece> Spellings = default,
    bool HasUnresolvedLacuna = false);
