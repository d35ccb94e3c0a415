using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>Blocks that belong together: those of one section up to the output that they lead to; without an output, each is alone.</summary>
/// <param name="Blocks">The blocks, in their order.</param>
public sealed record Example(IReadOnlyList<Block> Blocks)
{
    /// <summary>What tests call it.</summary>
    public string Id => Blocks[0].Id;

    /// <summary>The page that it is on.</summary>
    public string Page => Blocks[0].Page;

    /// <summary>What it prints, or <see langword="null"/>.</summary>
    public Block? Output => Blocks.Count > 1 && Blocks[^1].Language == "text" ? Blocks[^1] : null;

    /// <summary>The blocks in a language.</summary>
    public IEnumerable<Block> In(string language) => Blocks.Where(block => block.Language == language);
}
