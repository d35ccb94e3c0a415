using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json.Nodes;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What a debugger needs to step into the library: symbols that match, and every source, by its address or in the symbols themselves.</summary>
public class SymbolTests(PackedPackage package)
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symbols_match_the_library_and_lead_to_all_sources(string framework)
    {
        using var library = new PEReader(ImmutableArray.Create(package.Read($"lib/{framework}/Plan2025.dll")));
        using var symbols = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(PackedPackage.ReadAll(package.SymbolFile)[$"lib/{framework}/Plan2025.pdb"]));
        var pdb = symbols.GetMetadataReader();

        var directory = library.ReadDebugDirectory();
        Assert.Contains(directory, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        var codeView = directory.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(new BlobContentId(library.ReadCodeViewDebugDirectoryData(codeView).Guid, codeView.Stamp), new BlobContentId(pdb.DebugMetadataHeader!.Id));

        var (prefix, address) = ReadSourceLink(pdb);
        Assert.Equal("/_/*", prefix);
        Assert.Matches("^https://raw\\.githubusercontent\\.com/plan2025/plan2025/[0-9a-f]{40}/\\*$", address);
        var (linked, embedded) = ReadSources(pdb);
        Assert.All(linked, path => Assert.True(File.Exists(package.Clone.PathOf(path["/_/".Length..])), path + " is in no commit"));
        Assert.Contains("/_/src/Plan2025/Records/PlanTask.cs", linked);
        Assert.Contains(embedded, path => path.EndsWith("/TaskId.g.cs", StringComparison.Ordinal));
    }

    private static (string Prefix, string Address) ReadSourceLink(MetadataReader pdb)
    {
        var json = pdb.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(pdb.GetCustomDebugInformation).Single(info => pdb.GetGuid(info.Kind) == s_sourceLink);
        var (prefix, address) = JsonNode.Parse(Encoding.UTF8.GetString(pdb.GetBlobBytes(json.Value)))!["documents"]!.AsObject().Single();
        return (prefix, address!.GetValue<string>());
    }

    private static (HashSet<string> Linked, HashSet<string> Embedded) ReadSources(MetadataReader pdb)
    {
        var (linked, embedded) = (new HashSet<string>(), new HashSet<string>());
        foreach (var handle in pdb.Documents)
        {
            var isEmbedded = pdb.GetCustomDebugInformation(handle).Any(info => pdb.GetGuid(pdb.GetCustomDebugInformation(info).Kind) == s_embeddedSource);
            (isEmbedded ? embedded : linked).Add(pdb.GetString(pdb.GetDocument(handle).Name));
        }

        return (linked, embedded);
    }
}
