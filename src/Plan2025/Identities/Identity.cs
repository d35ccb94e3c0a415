using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plan2025;

/// <summary>Checking, parsing and formatting, once for all enums and their records.</summary>
internal static class Identity<TId, TIdentity>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
{
    /// <summary>The index of a member in the tables; throws for an undefined value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Index(TId id)
    {
        var index = default(TIdentity).ToNumber(id) - 1;
        return (uint)index < (uint)default(TIdentity).Count ? index : throw NoMember(id);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMember(TId id) =>
        (uint)(default(TIdentity).ToNumber(id) - 1) < (uint)default(TIdentity).Count;

    public static ArgumentOutOfRangeException NoMember(TId id) =>
        Throw.NoMember(default(TIdentity).TypeName, default(TIdentity).ToNumber(id), default(TIdentity).Count);

    public static bool TryParse(ReadOnlySpan<char> text, out TId id)
    {
        var number = default(TIdentity).NumberOf(text);
        id = default(TIdentity).FromNumber(number);
        return number != 0;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8, out TId id)
    {
        var number = default(TIdentity).NumberOf(utf8);
        id = default(TIdentity).FromNumber(number);
        return number != 0;
    }

    public static TId Parse(string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : Parse(text.AsSpan());

    public static TId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var id) ? id : throw Unparsable(Throw.Shown(text));

    public static TId Parse(ReadOnlySpan<byte> utf8) =>
        TryParse(utf8, out var id) ? id : throw Unparsable(Throw.Shown(utf8));

    /// <summary>The name of the member; for an undefined value its number, as enums do.</summary>
    public static string ToString(TId id)
    {
        var number = default(TIdentity).ToNumber(id);
        return IsMember(id)
            ? default(TIdentity).MemberName(number)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    public static string ToString(TId id, string? format, IFormatProvider? provider) => format switch
    {
        null or "" or "G" or "g" => ToString(id),
        "D" or "d" => default(TIdentity).ToNumber(id).ToString(CultureInfo.InvariantCulture),
        "T" or "t" => default(TIdentity).Title(Index(id) + 1, PlanText.LanguageOf(provider)),
        _ => throw Throw.UnknownFormat(format),
    };

    /// <summary>What debuggers show.</summary>
    public static string DebuggerDisplay(TId id) =>
        default(TIdentity).ToNumber(id) == 0 ? "(none)" : ToString(id) + " " + ToString(id, "T", null);

#if NET8_0_OR_GREATER
    public static bool TryFormat(TId id, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(id, format.ToString(), provider);
        var isDone = text.AsSpan().TryCopyTo(destination);
        written = isDone ? text.Length : 0;
        return isDone;
    }

    public static bool TryFormat(TId id, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Utf8.TryEncode(ToString(id, format.ToString(), provider), destination, out written);
#endif

    private static FormatException Unparsable(string shown) =>
        Throw.Unparsable(shown, default(TIdentity).TypeName, default(TIdentity).Expected);
}
