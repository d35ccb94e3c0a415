using System;
using System.Globalization;

namespace Plan2025.Build;

/// <summary>Why a report can't be written, in the language of the build.</summary>
internal sealed class ReportException(MessageText text, Exception? inner = null) : Exception(text.ToString(CultureInfo.InvariantCulture), inner)
{
    public MessageText Text => text;
}
