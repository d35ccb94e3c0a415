using System.Collections.Generic;
using System.Linq;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Plan2025.Documents.Comparing;

/// <summary>What a piece of two wordings is.</summary>
internal enum PieceKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the old one alone.</summary>
    Deleted,

    /// <summary>In the new one alone.</summary>
    Added,
}

/// <summary>A piece of two wordings.</summary>
internal readonly record struct Piece(PieceKind Kind, string Text);

/// <summary>Marks what differs between two wordings, letter by letter, as Chinese has no spaces between words.</summary>
internal static class Wording
{
    /// <summary>The pieces, in the order of the text.</summary>
    public static IEnumerable<Piece> Compare(string old, string @new)
    {
        var result = Differ.Instance.CreateDiffs(old, @new, ignoreWhiteSpace: false, ignoreCase: false, CharacterChunker.Instance);
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            if (block.DeleteStartA > at)
            {
                yield return new Piece(PieceKind.Same, Text(result.PiecesOld, at, block.DeleteStartA - at));
            }

            if (block.DeleteCountA > 0)
            {
                yield return new Piece(PieceKind.Deleted, Text(result.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            }

            if (block.InsertCountB > 0)
            {
                yield return new Piece(PieceKind.Added, Text(result.PiecesNew, block.InsertStartB, block.InsertCountB));
            }

            at = block.DeleteStartA + block.DeleteCountA;
        }

        if (at < result.PiecesOld.Count)
        {
            yield return new Piece(PieceKind.Same, Text(result.PiecesOld, at, result.PiecesOld.Count - at));
        }
    }

    private static string Text(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));
}
