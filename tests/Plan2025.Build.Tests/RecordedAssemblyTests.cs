using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using Plan2025.Build.Input;

namespace Plan2025.Build.Tests;

/// <summary>What is read from the metadata of assemblies that this package did not compile.</summary>
public sealed class RecordedAssemblyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);

    [Theory]
    [InlineData(7, 1, "src/A.cs", 3, true)]
    [InlineData(0, 1, "src/A.cs", 3, false)]
    [InlineData(7, 5, "src/A.cs", 3, false)]
    [InlineData(7, 1, "src/A.cs", 0, false)]
    [InlineData(7, 1, "../../A.cs", 3, false)]
    [InlineData(7, 1, "src\\..\\..\\A.cs", 3, false)]
    [InlineData(7, 1, "//host/share/A.cs", 3, false)]
    [InlineData(7, 1, "javascript:alert(1)", 3, false)]
    [InlineData(7, 1, null, 3, false)]
    public void Only_what_the_generator_would_write_is_a_binding(int task, int kind, string? file, int line, bool isRead)
    {
        var constructor = Assert.Single(typeof(RecordedBindingAttribute).GetConstructors());
        var binding = new CustomAttributeBuilder(constructor, [task, kind, file, line, line, "M", "", ""]);

        Assert.Equal(isRead ? 1 : 0, Read(app => app.SetCustomAttribute(binding)).Rows.Count);
    }

    /// <summary>An array in an array in an array: decoders of attribute values recurse.</summary>
    [Fact]
    public void A_value_of_another_signature_is_never_decoded()
    {
        var other = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Other"), AssemblyBuilderAccess.Run)
            .DefineDynamicModule("Other")
            .DefineType("Plan2025.RecordedBindingAttribute", TypeAttributes.Public, typeof(Attribute));
        other.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [typeof(object)])
            .GetILGenerator().Emit(OpCodes.Ret);
        var constructor = Assert.Single(other.CreateType().GetConstructors());
        byte[] value = [1, 0, .. Enumerable.Repeat<byte[]>([0x1D, 0x51, 1, 0, 0, 0], 40_000).SelectMany(array => array)];

        Assert.Empty(Read(app => app.SetCustomAttribute(constructor, value)).Rows);
    }

    public void Dispose() => _folder.Dispose();

    private RecordedAssembly Read(Action<PersistedAssemblyBuilder> define)
    {
        var app = new PersistedAssemblyBuilder(new AssemblyName("App"), typeof(object).Assembly);
        app.DefineDynamicModule("App");
        define(app);
        app.Save(_folder.PathOf("App.dll"));
        return RecordedAssembly.Read(_folder.PathOf("App.dll"))!;
    }
}
