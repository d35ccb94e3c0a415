using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Plan2025;

/// <summary>The notice with which the plan was issued.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "There is one notice; it is read as Plan.Notice.Title.")]
[DebuggerDisplay("{Title,nq}")]
public readonly struct PlanNotice
{
    /// <summary>The title, in the plan's first language.</summary>
    public string Title => Text_First.String(TextIndex.NoticeTitle);

    /// <summary>To whom it is addressed, in the plan's first language.</summary>
    public string Addressees => Text_First.String(TextIndex.NoticeAddressees);

    /// <summary>The body, in the plan's first language.</summary>
    public string Body => Text_First.String(TextIndex.NoticeBody);

    /// <summary>Who signed it, in the plan's first language.</summary>
    public string Signature => Text_First.String(TextIndex.NoticeSignature);

    /// <summary>The date as it is printed, in the plan's first language. See <see cref="Plan.IssuedOn"/> for programs.</summary>
    public string Date => Text_First.String(TextIndex.NoticeDate);

    /// <summary>The title, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public string GetTitle(Language language) => PlanText.String(language, TextIndex.NoticeTitle);

    /// <summary>The title, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));

    /// <summary>To whom it is addressed, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public string GetAddressees(Language language) => PlanText.String(language, TextIndex.NoticeAddressees);

    /// <summary>To whom it is addressed, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    public string GetAddressees(CultureInfo? culture) => GetAddressees(PlanText.LanguageOf(culture));

    /// <summary>The body, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public string GetBody(Language language) => PlanText.String(language, TextIndex.NoticeBody);

    /// <summary>The body, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    public string GetBody(CultureInfo? culture) => GetBody(PlanText.LanguageOf(culture));

    /// <summary>Who signed it, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public string GetSignature(Language language) => PlanText.String(language, TextIndex.NoticeSignature);

    /// <summary>Who signed it, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    public string GetSignature(CultureInfo? culture) => GetSignature(PlanText.LanguageOf(culture));

    /// <summary>The date as it is printed, in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is undefined.</exception>
    public string GetDate(Language language) => PlanText.String(language, TextIndex.NoticeDate);

    /// <summary>The date as it is printed, in the language that serves a culture.</summary>
    /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The text.</returns>
    public string GetDate(CultureInfo? culture) => GetDate(PlanText.LanguageOf(culture));
}
