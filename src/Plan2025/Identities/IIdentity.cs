using System;

namespace Plan2025;

/// <summary>What the enums have in common. One empty struct implements it for each, so that the compiler binds every call.</summary>
internal interface IIdentity<TId>
    where TId : struct, Enum
{
    /// <summary>The name of the enum, for messages.</summary>
    string TypeName { get; }

    /// <summary>How many members there are; their values run from 1 to this.</summary>
    int Count { get; }

    /// <summary>What a text must be to be parsed, for messages.</summary>
    string Expected { get; }

    TId FromNumber(int number);

    int ToNumber(TId id);

    /// <summary>The number that a text means; 0 if it means none.</summary>
    int NumberOf(ReadOnlySpan<char> text);

    /// <inheritdoc cref="NumberOf(ReadOnlySpan{char})"/>
    int NumberOf(ReadOnlySpan<byte> utf8);

    /// <summary>The member's name, such as <c>T045</c>.</summary>
    string MemberName(int number);

    /// <summary>What a reader of the language sees.</summary>
    string Title(int number, Language language);
}
