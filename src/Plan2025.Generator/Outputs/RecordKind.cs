using System;
using System.Collections.Generic;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>A kind of records that a plan has.</summary>
/// <param name="Id">The enum that identifies them.</param>
/// <param name="Noun">What documentation calls one of them.</param>
/// <param name="Plural">What documentation calls several of them.</param>
/// <param name="Entries">The records, in the order of their numbers.</param>
/// <param name="WriteTable">Writes what is known of them besides texts.</param>
internal sealed record RecordKind(
    string Id, string Noun, string Plural, Func<ResolvedPlan, IEnumerable<INumbered>> Entries, Action<SourceWriter, ResolvedPlan> WriteTable)
{
    /// <summary>What other names begin with.</summary>
    public string Name { get; init; } = Id;

    /// <summary>The struct through which they are read.</summary>
    public string Record => "Plan" + Name;

    /// <summary>The class that <see cref="WriteTable"/> writes.</summary>
    public string Table => Name + "Table";

    /// <summary>The hash table of their spellings.</summary>
    public string SpellingTable => Name + "Spellings";

    public string NounWithArticle => (Noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + Noun;

    /// <summary>What the enum is, as XML; null where it is written by hand, because no document changes it.</summary>
    public Func<ResolvedPlan, string>? EnumSummary { get; init; }

    /// <summary>What the hash table of their spellings does; null where the library computes the number of a text.</summary>
    public string? SpellingTableSummary { get; init; }

    /// <summary>Which texts can be parsed, as XML.</summary>
    public string Spellings { get; init; } = "";

    /// <summary>The same for messages, as a C# expression.</summary>
    public string Expected { get; init; } = "";

    /// <summary>What documentation adds where it mentions a member's name, such as an example.</summary>
    public string MemberNameNote { get; init; } = "";

    /// <summary>What the name of a record is, for documentation.</summary>
    public string NameSummary { get; init; } = "The member name, in PascalCase English";

    /// <summary>What the title of a record is, for documentation; null where the library writes that property by hand.</summary>
    public string? TitleSummary { get; init; } = "The title";

    /// <summary>What documentation adds where the title is asked for in any language.</summary>
    public string TitleNote { get; init; } = "";

    /// <summary>What documentation calls their title; null where they have none but their name.</summary>
    public string? TitleNoun { get; init; } = "the title";

    /// <summary>The method that gives the number of a text, or 0.</summary>
    public string Find => SpellingTableSummary is null ? "TaskIdText.NumberOf" : $"NameIndex<{SpellingTable}>.Find";

    /// <summary>The expression for the name of the member at an index.</summary>
    public string MemberName(string index) => Id == "TaskId" ? $"TaskNames.Of({index})" : $"PlanNames.String(NameOffset.{Name} + {index})";

    /// <summary>The expression for the title of the record at an index.</summary>
    public string Title(string index) => TitleNoun is null ? MemberName(index) : $"PlanText.String(language, TextIndex.{Name} + {index})";
}
