using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Plan2025.Traceability;

namespace Plan2025.Build.Input;

/// <summary>The bindings and requirements that a compiled assembly records.</summary>
/// <param name="Name">The name of the assembly.</param>
/// <param name="Rows">Its own bindings.</param>
/// <param name="Requirements">Its own requirements.</param>
/// <param name="IsUnrecorded">Whether it has bindings that its compiler did not record: only the C# compiler runs the generator.</param>
internal sealed record RecordedAssembly(string Name, IReadOnlyList<BindingRow> Rows, IReadOnlyList<RequiredTasks> Requirements, bool IsUnrecorded)
{
    /// <summary>The signature of the constructor of <see cref="RecordedBindingAttribute"/>, as ECMA-335 encodes it: an instance method of 8 parameters that returns nothing.</summary>
    private static readonly byte[] s_bindingSignature =
    [
        0x20, 8, (byte)SignatureTypeCode.Void,
        (byte)SignatureTypeCode.Int32, (byte)SignatureTypeCode.Int32, (byte)SignatureTypeCode.String, (byte)SignatureTypeCode.Int32,
        (byte)SignatureTypeCode.Int32, (byte)SignatureTypeCode.String, (byte)SignatureTypeCode.String, (byte)SignatureTypeCode.String,
    ];

    /// <summary>The signature of the constructor of <see cref="RecordedRequirementAttribute"/>.</summary>
    private static readonly byte[] s_requirementSignature =
    [
        0x20, 2, (byte)SignatureTypeCode.Void, (byte)SignatureTypeCode.String, (byte)SignatureTypeCode.SZArray, (byte)SignatureTypeCode.Int32,
    ];

    /// <summary>Reads an assembly without loading it; null if it is not one.</summary>
    /// <remarks>Values of constructors with other signatures are never decoded: anybody may define an attribute of the same name.</remarks>
    public static RecordedAssembly? Read(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } metadata)
        {
            return null;
        }

        var rows = new List<BindingRow>();
        var requirements = new List<RequiredTasks>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (Is(attribute, nameof(RecordedBindingAttribute), s_bindingSignature, metadata))
            {
                var value = Value(attribute, metadata);
                if (BindingRow.Read(
                    value.ReadInt32(),
                    value.ReadInt32(),
                    value.ReadSerializedString(),
                    value.ReadInt32(),
                    value.ReadInt32(),
                    value.ReadSerializedString(),
                    value.ReadSerializedString(),
                    value.ReadSerializedString()) is { } row)
                {
                    rows.Add(row with { File = PlainText.Create(row.File), Member = PlainText.Create(row.Member), Reason = PlainText.Create(row.Reason) });
                }
            }
            else if (Is(attribute, nameof(RecordedRequirementAttribute), s_requirementSignature, metadata))
            {
                var value = Value(attribute, metadata);
                var expression = PlainText.Create(value.ReadSerializedString() ?? "");
                var count = Math.Min(value.ReadInt32(), value.RemainingBytes / sizeof(int));
                var tasks = new List<int>();
                while (tasks.Count < count)
                {
                    tasks.Add(value.ReadInt32());
                }

                requirements.Add(new RequiredTasks(expression, tasks));
            }
        }

        return new RecordedAssembly(PlainText.Create(metadata.GetString(metadata.GetAssemblyDefinition().Name)), rows, requirements, rows.Count == 0 && HasBindings(metadata));
    }

    private static bool HasBindings(MetadataReader metadata) => metadata.MemberReferences
        .Select(handle => metadata.GetMemberReference(handle).Parent)
        .Where(parent => parent.Kind == HandleKind.TypeReference)
        .Select(parent => metadata.GetTypeReference((TypeReferenceHandle)parent))
        .Any(type => metadata.StringComparer.Equals(type.Namespace, nameof(Plan2025))
            && BindingKinds.All.Any(kind => kind.Attribute == metadata.GetString(type.Name)));

    private static bool Is(CustomAttribute attribute, string name, byte[] signature, MetadataReader metadata) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor) is { Parent.Kind: HandleKind.TypeReference } constructor
        && metadata.GetTypeReference((TypeReferenceHandle)constructor.Parent) is var type
        && metadata.StringComparer.Equals(type.Name, name)
        && metadata.StringComparer.Equals(type.Namespace, nameof(Plan2025))
        && metadata.GetBlobBytes(constructor.Signature).SequenceEqual(signature);

    /// <summary>The arguments of an attribute, after the two bytes that every value begins with.</summary>
    private static BlobReader Value(CustomAttribute attribute, MetadataReader metadata)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return value;
    }
}
