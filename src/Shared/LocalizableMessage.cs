using System;
using Microsoft.CodeAnalysis;

namespace Plan2025.Shared;

/// <summary>A <see cref="MessageText"/> as the compiler takes it; the compiler or the editor asks for its language.</summary>
internal sealed class LocalizableMessage(MessageText text) : LocalizableString
{
    private MessageText Text => text;

    protected override string GetText(IFormatProvider? formatProvider) => text.ToString(formatProvider);

    protected override int GetHash() => text.GetHashCode();

    protected override bool AreEqual(object? other) => other is LocalizableMessage message && text.Equals(message.Text);
}
