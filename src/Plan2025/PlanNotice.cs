using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Plan2025;

/// <summary>The notice with which the plan was issued.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The notice is one; it is read as Plan.Notice.Title.")]
[DebuggerDisplay("{Title,nq}")]
public readonly struct PlanNotice
{
    /// <summary>The title, in the plan's first language.</summary>
    public string Title => Text_First.String(TextIndex.NoticeTitle);

    /// <summary>To whom it is addressed, in the plan's first language.</summary>
    public string Addressees => Text_First.String(TextIndex.NoticeAddressees);

    /// <summary>What it says, in the plan's first language.</summary>
    public string Body => Text_First.String(TextIndex.NoticeBody);

    /// <summary>Who signed it, in the plan's first language.</summary>
    public string Signature => Text_First.String(TextIndex.NoticeSignature);

    /// <summary>The date as it is printed, in the plan's first language. See <see cref="Plan.IssuedOn"/> for programs.</summary>
    public string Date => Text_First.String(TextIndex.NoticeDate);

    /// <summary>The title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.NoticeTitle);

    /// <summary>To whom it is addressed, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetAddressees(Language language) => PlanText.String(language, TextIndex.NoticeAddressees);

    /// <summary>What it says, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetBody(Language language) => PlanText.String(language, TextIndex.NoticeBody);

    /// <summary>Who signed it, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetSignature(Language language) => PlanText.String(language, TextIndex.NoticeSignature);

    /// <summary>The date as it is printed, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no member of <see cref="Language"/>.</exception>
    public string GetDate(Language language) => PlanText.String(language, TextIndex.NoticeDate);
}
