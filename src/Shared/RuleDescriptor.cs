using Microsoft.CodeAnalysis;

namespace Plan2025.Shared;

/// <summary>A rule as the compiler knows it. A descriptor has one help link, so there is one with the English page and one with the Chinese page.</summary>
internal sealed class RuleDescriptor
{
    private readonly DiagnosticDescriptor _english;
    private readonly DiagnosticDescriptor _chinese;

    /// <param name="id">The id, such as <c>PLAN1001</c>.</param>
    /// <param name="category">The category.</param>
    /// <param name="severity">The severity by default.</param>
    /// <param name="title">What the rule finds.</param>
    /// <param name="message">What it says of a finding.</param>
    /// <param name="description">What it means.</param>
    /// <param name="page">The pages.</param>
    /// <param name="tags">What the compiler must know about it.</param>
    public RuleDescriptor(
        string id, string category, DiagnosticSeverity severity, MessageText title, MessageText message, MessageText description, MessageText page, params string[] tags)
    {
        Id = id;
        _english = Create(page.English);
        _chinese = Create(page.Chinese);

        DiagnosticDescriptor Create(string helpLink) => new(
            id,
            new LocalizableMessage(title),
            new LocalizableMessage(message),
            category,
            severity,
            isEnabledByDefault: true,
            new LocalizableMessage(description),
            helpLink,
            tags);
    }

    public string Id { get; }

    /// <summary>The descriptor for whoever uses the compiler or the editor at the moment.</summary>
    public DiagnosticDescriptor Descriptor => MessageText.IsChinese(null) ? _chinese : _english;

    public static implicit operator DiagnosticDescriptor(RuleDescriptor rule) => rule.Descriptor;
}
