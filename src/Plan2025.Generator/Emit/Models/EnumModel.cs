using System;

namespace Plan2025.Generator.Emit.Models;

/// <summary>An enum to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is, as XML.</param>
/// <param name="Members">Its members, in the order of their values.</param>
/// <param name="Spellings">What else can be parsed as a member, in the order of the members.</param>
/// <param name="WriteSummary">Writes what a member is, by its place. It is not kept: most of it stands in the document, and would be copied twice.</param>
internal sealed record EnumModel(
    string Name,
    string Summary,
    EquatableArray<EnumMember> Members,
    EquatableArray<Spelling> Spellings,
    Action<SourceWriter, int> WriteSummary);

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="HasUnresolvedLacuna">Whether its text has a hole that nobody can fill.</param>
internal readonly record struct EnumMember(string Name, int Value, bool HasUnresolvedLacuna = false);
