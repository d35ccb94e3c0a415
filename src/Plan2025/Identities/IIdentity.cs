using System;

namespace Plan2025;

/// <summary>What the enums have in common. One empty struct implements it for each, so that the compiler binds every call.</summary>
internal interface IIdentity<TId>
    where TId : struct, Enum
{
    /// <summary>How many members there are; their values run from 1 to this.</summary>
    int Count { get; }

    /// <summary>What a text must be to be parsed, for messages.</summary>
    string Expected { get; }

    TId FromNumber(int number);

    int ToNumber(TId id);

    bool TryParse(ReadOnlySpan<char> text, out int number);

    bool TryParse(ReadOnlySpan<byte> utf8, out int number);

    /// <summary>The member's name, such as <c>T045</c>.</summary>
    string MemberName(int number);

    /// <summary>What a reader of the language sees.</summary>
    string Title(int number, Language language);
}
