using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Plan2025.Build.Input;

namespace Plan2025.Build.Tests;

/// <summary>What is read from the metadata of assemblies that this package did not compile.</summary>
public sealed class RecordedAssemblyTests : IDisposable
{
    private static readonly byte[] s_known = [0x20, 8, 0x01, 0x08, 0x08, 0x0E, 0x08, 0x08, 0x0E, 0x0E, 0x0E];

    private readonly string _path = Path.GetTempFileName();

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
        var value = new BlobBuilder();
        value.WriteUInt16(1);
        value.WriteInt32(task);
        value.WriteInt32(kind);
        value.WriteSerializedString(file);
        value.WriteInt32(line);
        value.WriteInt32(line);
        value.WriteSerializedString("M");
        value.WriteSerializedString("");
        value.WriteSerializedString("");
        Write(s_known, value);

        Assert.Equal(isRead ? 1 : 0, RecordedAssembly.Read(_path)!.Rows.Count);
    }

    /// <summary>An array in an array in an array: decoders of attribute values recurse.</summary>
    [Fact]
    public void A_value_of_another_signature_is_never_decoded()
    {
        var value = new BlobBuilder();
        value.WriteUInt16(1);
        foreach (var _ in Enumerable.Range(0, 40_000))
        {
            value.WriteBytes(new byte[] { 0x1D, 0x51, 1, 0, 0, 0 });
        }

        Write([0x20, 1, 0x01, 0x1C], value);

        Assert.Empty(RecordedAssembly.Read(_path)!.Rows);
    }

    public void Dispose() => File.Delete(_path);

    /// <summary>Writes an assembly with one attribute RecordedBinding.</summary>
    private void Write(IEnumerable<byte> signature, BlobBuilder value)
    {
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("App.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var assembly = metadata.AddAssembly(metadata.GetOrAddString("App"), new Version(1, 0), default, default, default, AssemblyHashAlgorithm.None);
        var library = metadata.AddAssemblyReference(metadata.GetOrAddString("Plan2025"), new Version(1, 0), default, default, default, default);
        var type = metadata.AddTypeReference(library, metadata.GetOrAddString("Plan2025"), metadata.GetOrAddString("RecordedBindingAttribute"));
        var constructor = metadata.AddMemberReference(type, metadata.GetOrAddString(".ctor"), metadata.GetOrAddBlob(signature.ToArray()));
        metadata.AddCustomAttribute(assembly, constructor, metadata.GetOrAddBlob(value));

        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(image);
        File.WriteAllBytes(_path, image.ToArray());
    }
}
