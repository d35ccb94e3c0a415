using System;
using System.Threading;

namespace Plan2025;

/// <summary>The clause that says who is responsible. It is put together from the tables, unless the plan words it as no pattern does.</summary>
internal static class ResponsibilityClause
{
    // The indexes of the pieces in each language's table, from TextIndex.Clause on.
    private const int PlainPrefix = 0;
    private const int ByDutyPrefix = 2;
    private const int Separator = 4;
    private const int LastSeparator = 5;

    private static string?[]? s_clauses;

    public static string String(int index, Language language)
    {
        var column = Identity<Language, LanguageIdentity>.Index(language);
        var clauses = s_clauses
            ?? Interlocked.CompareExchange(ref s_clauses, new string?[TaskTable.Count * LanguageTable.Count], null)
            ?? s_clauses;
        ref var clause = ref clauses[(index * LanguageTable.Count) + column];
        return clause ?? Interlocked.CompareExchange(ref clause, Create(index, language), null) ?? clause;
    }

    /// <summary>Writes the clause; false where there is no room.</summary>
    public static bool TryWrite(int index, Language language, Span<char> destination, out int written)
    {
        var writer = new ClauseWriter(destination);
        Write(index, language, ref writer);
        written = writer.Length <= destination.Length ? writer.Length : 0;
        return writer.Length <= destination.Length;
    }

    private static string Create(int index, Language language)
    {
        Span<char> small = stackalloc char[512];
        if (TryWrite(index, language, small, out var written))
        {
            return small.Slice(0, written).ToString();
        }

        var measure = new ClauseWriter(default);
        Write(index, language, ref measure);
        var large = new char[measure.Length];
        TryWrite(index, language, large, out _);
        return new string(large);
    }

    private static void Write(int index, Language language, ref ClauseWriter writer)
    {
        var printed = TaskTable.PrintedClauseOf[index];
        if (printed > 0 && PlanText.RawSpan((int)language, TextIndex.PrintedClause + printed - 1) is { IsEmpty: false } text)
        {
            writer.Append(text);
            return;
        }

        var prefix = (ResponsibilityMode)TaskTable.ModeOf[index] == ResponsibilityMode.ByDuty ? ByDutyPrefix : PlainPrefix;
        var ending = TaskTable.OpenEndingOf[index];
        var agencies = TaskTable.AgencyRow(index);
        writer.Append(Piece(language, prefix));
        for (var i = 0; i < agencies.Length; i++)
        {
            if (i > 0)
            {
                var isLast = i == agencies.Length - 1 && ending == 0;
                writer.Append(Piece(language, isLast ? LastSeparator : Separator));
            }

            writer.Append(PlanText.Span(language, TextIndex.Agency + agencies[i].Number - 1));
        }

        if (ending > 0)
        {
            writer.Append(PlanText.Span(language, TextIndex.OpenEnding + ending - 1));
        }

        writer.Append(Piece(language, prefix + 1));
    }

    /// <summary>A piece may be empty on purpose, so there is no falling back to another language.</summary>
    private static ReadOnlySpan<char> Piece(Language language, int piece) =>
        PlanText.RawSpan((int)language, TextIndex.Clause + piece);

    /// <summary>Writes as far as there is room, and counts what it would take.</summary>
    private ref struct ClauseWriter(Span<char> destination)
    {
        private readonly Span<char> _destination = destination;

        public int Length { get; private set; }

        public void Append(ReadOnlySpan<char> text)
        {
            if (Length + text.Length <= _destination.Length)
            {
                text.CopyTo(_destination.Slice(Length));
            }

            Length += text.Length;
        }
    }
}
