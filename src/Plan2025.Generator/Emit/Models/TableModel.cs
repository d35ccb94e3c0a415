using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>A static class of constants and constant columns of numbers.</summary>
internal sealed record TableModel(
    string Name,
    string Summary,
    EquatableArray<TableConstant> Constants,
    EquatableArray<Column> Columns,
    EquatableArray<Relation> Relations);

/// <summary>A constant of a table.</summary>
internal sealed record TableConstant(string Name, int Value);

/// <summary>A column of small numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The numbers.</param>
internal sealed record Column(string Name, EquatableArray<int> Values);

/// <summary>Rows of different lengths, stored one after the other.</summary>
/// <param name="Name">The name of the relation.</param>
/// <param name="EnumType">The enum that the items are members of.</param>
/// <param name="MemberCount">How many members the enum has: it says how wide the enum is.</param>
/// <param name="Starts">Where each row begins, and at last where the last one ends.</param>
/// <param name="Items">The items of all rows.</param>
/// <param name="Sets">For rows of tasks, how they are read as sets.</param>
/// <param name="Bits">The rows as bit sets, each of the same number of words, where <paramref name="Sets"/> asks for them.</param>
internal sealed record Relation(
    string Name,
    string EnumType,
    int MemberCount,
    EquatableArray<int> Starts,
    EquatableArray<int> Items,
    RelationSets Sets,
    EquatableArray<ulong> Bits);

/// <summary>How the rows of a relation are read as sets of tasks.</summary>
internal enum RelationSets
{
    /// <summary>Not at all: the items are no tasks.</summary>
    None,

    /// <summary>From their bits.</summary>
    Bits,

    /// <summary>From their items: the plan is so large that bits of every row would take too much room.</summary>
    Items,
}
