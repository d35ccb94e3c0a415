using System;

namespace Plan2025.Generator.Parsing;

/// <summary>A value of a tree.</summary>
internal readonly struct JsonNode(JsonTree tree, int index)
{
    public JsonTree Tree { get; } = tree;

    /// <summary>The place of its token.</summary>
    public int Index { get; } = index;

    public JsonKind Kind => Tree[Index].Kind;

    /// <inheritdoc cref="JsonToken.Start"/>
    public int Start => Tree[Index].Start;

    /// <inheritdoc cref="JsonToken.Length"/>
    public int Length => Tree[Index].Length;

    /// <inheritdoc cref="JsonToken.Count"/>
    public int Count => Tree[Index].Count;

    /// <inheritdoc cref="JsonToken.HasMalformedKey"/>
    public bool HasMalformedKey => Tree[Index].HasMalformedKey;

    /// <inheritdoc cref="JsonTree.TextOf"/>
    public string Text => Tree.TextOf(Index);

    /// <summary>The items of a list; null where it is none.</summary>
    public JsonNode[]? Items
    {
        get
        {
            var tree = Tree;
            return Kind == JsonKind.Array ? Array.ConvertAll(Entries(), at => new JsonNode(tree, at)) : null;
        }
    }

    /// <summary>The members of an object, in the order in which they are written; null where it is none.</summary>
    public JsonMember[]? Members
    {
        get
        {
            var tree = Tree;
            return Kind == JsonKind.Object ? Array.ConvertAll(Entries(), at => new JsonMember(tree, at)) : null;
        }
    }

    /// <summary>The places of what a container holds.</summary>
    private int[] Entries()
    {
        var entries = new int[Count];
        for (int i = 0, at = Index + 1; i < entries.Length; at = Tree[at].Next, i++)
        {
            entries[i] = at;
        }

        return entries;
    }
}

/// <summary>A key of an object, with its value.</summary>
internal readonly struct JsonMember(JsonTree tree, int index)
{
    public string Name => tree.TextOf(index);

    /// <inheritdoc cref="JsonToken.Start"/>
    public int Start => tree[index].Start;

    /// <inheritdoc cref="JsonToken.Length"/>
    public int Length => tree[index].Length;

    public JsonNode Value => new(tree, index + 1);
}
