using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Fuzz.Checks;

namespace Plan2025.Generator.Tests.Fuzzing;

/// <summary>What the fuzzer must not take for the same to a compiler, or it would leave it unbound.</summary>
public class SkeletonTests
{
    [Theory]
    [InlineData("class C { byte[] A => new byte[] { 1, 255 }; }", "class C { byte[] A => new byte[] { 1, 256 }; }")]
    [InlineData("class C { byte[] A => new byte[] { 1 }; }", "class C { ushort[] A => new byte[] { 1 }; }")]
    [InlineData("class C { int A => 1; }", "class C { int A => 2; }")]
    [InlineData("class C { int A => 1; }", "class C { int B => 1; }")]
    [InlineData("enum E { A = 1 }", "enum E { B = 1 }")]
    [InlineData("/// <see cref=\"A\"/>\nclass C { }", "/// <see cref=\"B\"/>\nclass C { }")]
    [InlineData("class C { E A => E.A; }", "class C { E A => E.B; }")]
    public void Not_the_same_to_a_compiler(string a, string b) => Assert.NotEqual(Of(a).Whole, Of(b).Whole);

    [Theory]
    [InlineData("class C { const int A = 0; }", "class C { const int A = 1; }")]
    [InlineData("class C { const int A = 255; }", "class C { const int A = 256; }")]
    [InlineData("class C { int A() => 1; }", "class C { int A(int x) => 1; }")]
    [InlineData("enum E : byte { A = 1 }", "enum E : ushort { A = 1 }")]
    [InlineData("class C { }", "struct C { }")]
    [InlineData("partial class C { private int A() => 1; }", "partial class C { private long A() => 1; }")]
    public void Not_the_same_to_code_beside_it(string a, string b) => Assert.NotEqual(Of(a).Surface, Of(b).Surface);

    [Fact]
    public void Names_are_declared_and_used()
    {
        var skeleton = Of("/// <see cref=\"E.B\"/>\nenum E { A, B } class KnownTasks { const E T = global::N.E.A; const E U = E.B; }");

        Assert.Equal(["E.A", "E.B", "KnownTasks.T", "KnownTasks.U"], skeleton.Declared);
        Assert.Equal(["E.B", "N.E", "E.A"], skeleton.Used);
    }

    private static Skeleton Of(string source) => Skeleton.Of(CSharpSyntaxTree.ParseText(
        source, LibrarySources.ParseOptions, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken));
}
