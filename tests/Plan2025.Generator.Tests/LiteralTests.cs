using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator.Emit;

namespace Plan2025.Generator.Tests;

public class LiteralTests
{
    /// <summary>The short way for common characters gives what the compiler's own formatting gives.</summary>
    [Fact]
    public void Every_character_is_written_as_the_compiler_writes_it()
    {
        var different = Enumerable.Range(0, char.MaxValue + 1)
            .Select(c => "a" + (char)c + "b")
            .Where(text => Literal.Of(text) != SymbolDisplay.FormatLiteral(text, quote: true));

        Assert.Empty(different);
    }
}
