using System.Collections;
using System.Collections.Generic;
using Microsoft.Build.Framework;

namespace Plan2025.Build.Tests.Infrastructure;

/// <summary>An item of a project: a file with metadata.</summary>
internal sealed class Item(string path) : Dictionary<string, string>, ITaskItem
{
    public string ItemSpec { get; set; } = path;

    public ICollection MetadataNames => Keys;

    public int MetadataCount => Count;

    public string GetMetadata(string metadataName) => TryGetValue(metadataName, out var value) ? value : "";

    public void SetMetadata(string metadataName, string metadataValue) => this[metadataName] = metadataValue;

    public void RemoveMetadata(string metadataName) => Remove(metadataName);

    public void CopyMetadataTo(ITaskItem destinationItem)
    {
    }

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string>(this);
}
