using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Plan2025.Traceability;

namespace Plan2025.Build.Input;

/// <summary>What a compiled assembly carries of bindings and of requirements.</summary>
/// <param name="Assembly">Its name.</param>
/// <param name="Rows">Its own bindings.</param>
/// <param name="Requirement">What it requires, as written, or nothing.</param>
/// <param name="Required">The numbers of the tasks that it requires.</param>
internal sealed record AssemblyTable(
    string Assembly, IReadOnlyList<BindingRow> Rows, string Requirement, IReadOnlyList<int> Required)
{
    /// <summary>Reads the table without loading the assembly; null where there is none.</summary>
    public static AssemblyTable? Read(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new PEReader(file);
        if (!image.HasMetadata)
        {
            return null;
        }

        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            return null;
        }

        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (IsTable(attribute, metadata))
            {
                var value = attribute.DecodeValue(SimpleTypes.Instance);
                if (value.FixedArguments.Length == 2
                    && value.FixedArguments[0].Value is BindingTable.Format
                    && value.FixedArguments[1].Value is string rows)
                {
                    return new AssemblyTable(
                        metadata.GetString(metadata.GetAssemblyDefinition().Name),
                        BindingTable.Read(rows).ToArray(),
                        Named("Requirement"),
                        Named("RequiredTasks").Split([' '], StringSplitOptions.RemoveEmptyEntries)
                            .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var task) ? task : 0)
                            .ToArray());
                }

                string Named(string name) => value.NamedArguments.FirstOrDefault(a => a.Name == name).Value as string ?? "";
            }
        }

        return null;
    }

    private static bool IsTable(CustomAttribute attribute, MetadataReader metadata) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
        && metadata.StringComparer.Equals(type.Name, nameof(TaskBindingTableAttribute))
        && metadata.StringComparer.Equals(type.Namespace, nameof(Plan2025));

    /// <summary>The types of the attribute's arguments: integers and strings, nothing else.</summary>
    private sealed class SimpleTypes : ICustomAttributeTypeProvider<object?>
    {
        public static readonly SimpleTypes Instance = new();

        public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

        public object? GetSystemType() => null;

        public object? GetSZArrayType(object? elementType) => null;

        public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => null;

        public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => null;

        public object? GetTypeFromSerializedName(string name) => null;

        public PrimitiveTypeCode GetUnderlyingEnumType(object? type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(object? type) => false;
    }
}
