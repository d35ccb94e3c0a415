namespace Plan2025.Generator.Emit.Models;

/// <summary>A static class of constants and constant columns of numbers.</summary>
internal sealed record TableModel(
    string Name,
    string Summary,
    EquatableArray<TableConstant> Constants,
    EquatableArray<Column> Columns,
    EquatableArray<Relation> Relations,
    EquatableArray<Union> Unions);

/// <summary>A constant of a table.</summary>
internal readonly record struct TableConstant(string Name, int Value);

/// <summary>A column of small numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The numbers.</param>
internal readonly record struct Column(string Name, EquatableArray<int> Values);

/// <summary>Rows of different lengths, stored one after the other.</summary>
/// <param name="Name">The name of the relation.</param>
/// <param name="EnumType">The enum that the items are members of.</param>
/// <param name="MemberCount">How many members the enum has: it says how wide the enum is.</param>
/// <param name="IsRead">Whether the rows are read item by item; else only as sets.</param>
/// <param name="Starts">Where each row begins, and at last where the last one ends; empty where no row has items.</param>
/// <param name="Items">The items of all rows.</param>
/// <param name="Sets">For rows of tasks, how they are read as sets.</param>
internal sealed record Relation(
    string Name,
    string EnumType,
    int MemberCount,
    bool IsRead,
    EquatableArray<int> Starts,
    EquatableArray<int> Items,
    RelationSets? Sets);

/// <summary>Rows of tasks as bit sets, each of the same number of words.</summary>
/// <param name="BitRows">For each row, the number of its bits, from 1, or 0 where the set is made from the items; empty where each row has its bits.</param>
/// <param name="Bits">The bits.</param>
internal sealed record RelationSets(EquatableArray<int> BitRows, EquatableArray<ulong> Bits);

/// <summary>Sets of tasks that are two relations' sets together.</summary>
internal sealed record Union(string Name, string First, string Second);
