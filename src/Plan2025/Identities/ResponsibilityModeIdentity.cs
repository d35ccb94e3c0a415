using System;

namespace Plan2025;

/// <summary>Modes are few and the same for every plan, so their names stand here.</summary>
internal readonly struct ResponsibilityModeIdentity : IIdentity<ResponsibilityMode>
{
    public string TypeName => nameof(ResponsibilityMode);

    public int Count => ModeTable.Count;

    public string Expected => $"{nameof(ResponsibilityMode.Plain)} or {nameof(ResponsibilityMode.ByDuty)}";

    public ResponsibilityMode FromNumber(int number) => (ResponsibilityMode)number;

    public int ToNumber(ResponsibilityMode id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) =>
        text.SequenceEqual(nameof(ResponsibilityMode.Plain).AsSpan()) ? (int)ResponsibilityMode.Plain
        : text.SequenceEqual(nameof(ResponsibilityMode.ByDuty).AsSpan()) ? (int)ResponsibilityMode.ByDuty
        : 0;

    public int NumberOf(ReadOnlySpan<byte> utf8) =>
        utf8.SequenceEqual("Plain"u8) ? (int)ResponsibilityMode.Plain
        : utf8.SequenceEqual("ByDuty"u8) ? (int)ResponsibilityMode.ByDuty
        : 0;

    public string MemberName(int number) =>
        number == (int)ResponsibilityMode.Plain ? nameof(ResponsibilityMode.Plain) : nameof(ResponsibilityMode.ByDuty);

    public string Title(int number, Language language) => MemberName(number);
}
