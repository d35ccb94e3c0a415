using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>A file that is not C#, as the compiler hands it over.</summary>
internal sealed class TextFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => _text;
}
