using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Plan2025;

/// <content>Identity, parsing, formatting and comparison.</content>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
#if NET8_0_OR_GREATER
public readonly partial struct PlanTask : ISpanParsable<PlanTask>, IUtf8SpanParsable<PlanTask>, ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct PlanTask
#endif
{
    private readonly TaskId _id;

    private PlanTask(TaskId id) => _id = id;

    /// <summary>The member of <see cref="TaskId"/> that identifies the task.</summary>
    public TaskId Id => _id;

    /// <summary>The number of the task, from 1: the value of <see cref="Id"/>. 0 for a default value.</summary>
    public int Number => (int)_id;

    int IPlanRecord<PlanTask, TaskId>.RecordCount => TaskTable.Count;

    /// <remarks>Not through <see cref="Identity{TId, TIdentity}"/>: this is on the way to every fact, and a program's first look-up would pay for the generic types.</remarks>
    private int Row
    {
        get
        {
            var row = (int)_id - 1;
            return (uint)row < TaskTable.Count ? row : throw Throw.NoMember(nameof(TaskId), (int)_id, TaskTable.Count);
        }
    }

    private string DebuggerDisplay => Identity<TaskId, TaskIdentity>.DebuggerDisplay(_id);

    /// <summary>The id of the task.</summary>
    /// <param name="record">The task.</param>
    public static implicit operator TaskId(PlanTask record) => record._id;

    /// <summary>Whether two values are the same task.</summary>
    /// <param name="left">One task.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(PlanTask left, PlanTask right) => left._id == right._id;

    /// <summary>Whether two values are different tasks.</summary>
    /// <param name="left">One task.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(PlanTask left, PlanTask right) => left._id != right._id;

    /// <summary>Reads a task from text. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these; the message says what was expected.</exception>
    public static PlanTask Parse(string s) => new(Identity<TaskId, TaskIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanTask Parse(string s, IFormatProvider? provider) => new(Identity<TaskId, TaskIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    public static PlanTask Parse(ReadOnlySpan<char> s) => new(Identity<TaskId, TaskIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static PlanTask Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(Identity<TaskId, TaskIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>. In UTF-8.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none of these; the message says what was expected.</exception>
    public static PlanTask Parse(ReadOnlySpan<byte> utf8Text) => new(Identity<TaskId, TaskIdentity>.Parse(utf8Text));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8Text">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>. In UTF-8.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanTask Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(Identity<TaskId, TaskIdentity>.Parse(utf8Text));

    /// <summary>Reads a task from text, without an exception. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>.</param>
    /// <param name="result">The task, or the default value.</param>
    /// <returns>Whether the text is one of these; false for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanTask result)
    {
        var number = TaskIdText.NumberOf(s);
        result = new PlanTask((TaskId)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(string, out PlanTask)"/>
    /// <param name="s">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The task, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanTask result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out PlanTask)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanTask result)
    {
        var number = TaskIdText.NumberOf(s);
        result = new PlanTask((TaskId)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PlanTask)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PlanTask result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out PlanTask)"/>
    /// <param name="utf8Text">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="result">The task, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PlanTask result)
    {
        var number = TaskIdText.NumberOf(utf8Text);
        result = new PlanTask((TaskId)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out PlanTask)"/>
    /// <param name="utf8Text">A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The task, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PlanTask result) => TryParse(utf8Text, out result);

    /// <summary>Whether this and another value are the same task.</summary>
    /// <param name="other">The other task.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(PlanTask other) => _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanTask other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>Compares by number, so in plan order.</summary>
    /// <param name="other">The other task.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(PlanTask other) => Number.CompareTo(other.Number);

    /// <summary>The name of the member of <see cref="TaskId"/>, such as <c>T045</c>. A default value gives <c>0</c>.</summary>
    /// <returns>The text; the same instance each time.</returns>
    public override string ToString()
    {
        var row = (int)_id - 1;
        return (uint)row < TaskTable.Count ? TaskNames.Of(row) : Identity<TaskId, TaskIdentity>.ToString(_id);
    }

    /// <summary>The task as text.</summary>
    /// <param name="format"><c>G</c> or nothing: the member's name. <c>D</c>: the number. <c>T</c>: the task's text in the culture of the provider.</param>
    /// <param name="formatProvider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Identity<TaskId, TaskIdentity>.ToString(_id, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<TaskId, TaskIdentity>.TryFormat(_id, destination, out charsWritten, format, provider);

    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<TaskId, TaskIdentity>.TryFormat(_id, utf8Destination, out bytesWritten, format, provider);
#endif

    PlanTask IPlanRecord<PlanTask, TaskId>.FromNumber(int number) => new((TaskId)number);

    PlanTask IPlanRecord<PlanTask, TaskId>.FromId(TaskId id)
    {
        // The row is asked for only because it is checked.
        var record = new PlanTask(id);
        _ = record.Row;
        return record;
    }
}
