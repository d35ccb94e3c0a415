using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Plan2025.Documents.Comparing;

/// <summary>Tasks that belong together.</summary>
internal sealed record TaskMatch(IReadOnlyList<ComparedTask> Old, IReadOnlyList<ComparedTask> New, double Similarity, bool IsByHand = false);

/// <summary>Finds which task of the new plan is which of the old one, by their texts.</summary>
internal sealed partial class TaskMatcher
{
    /// <summary>As similar as two wordings of one task are. Different tasks of one plan are less similar.</summary>
    private const double SameTask = 0.5;

    /// <summary>So much of a part is in the whole that it came of.</summary>
    private const double PartOfTask = 0.7;

    /// <summary>A shorter text, such as 制定。, is part of any other.</summary>
    private const int ShortestPart = 6;

    /// <summary>So many letters may differ between two wordings of one title. 商标法 and 专利法 differ in four.</summary>
    private const int NearlySame = 2;

    private readonly TextSimilarity _similarity;
    private readonly Dictionary<ComparedTask, string[]> _titles;
    private readonly List<TaskMatch> _matches = [];
    private readonly List<ComparedTask> _old;
    private readonly List<ComparedTask> _new;

    private TaskMatcher(IReadOnlyList<ComparedTask> old, IReadOnlyList<ComparedTask> @new)
    {
        (_old, _new) = ([.. old], [.. @new]);
        _titles = old.Concat(@new).ToDictionary(task => task, task => Title().Matches(task.Text).Select(match => match.Value).ToArray());
        _similarity = new TextSimilarity(old.Concat(@new).Select(task => task.Text));
    }

    /// <summary>Matches tasks; those that are in no match are gone or new.</summary>
    /// <param name="old">The tasks of the old plan.</param>
    /// <param name="new">The tasks of the new plan.</param>
    /// <param name="byHand">What a person matched: numbers of the old plan, numbers of the new one; either may be none.</param>
    public static IReadOnlyList<TaskMatch> Match(
        IReadOnlyList<ComparedTask> old, IReadOnlyList<ComparedTask> @new, IReadOnlyList<(int[] Old, int[] New)> byHand)
    {
        var matcher = new TaskMatcher(old, @new);
        matcher.ByHand(byHand);
        matcher.Same();
        matcher.Similar();
        matcher.Parts();
        return matcher._matches;
    }

    private void ByHand(IReadOnlyList<(int[] Old, int[] New)> byHand)
    {
        foreach (var (old, @new) in byHand)
        {
            ComparedTask[] from = [.. _old.Where(task => old.Contains(task.Number))];
            ComparedTask[] to = [.. _new.Where(task => @new.Contains(task.Number))];
            Take(new TaskMatch(from, to, 1, IsByHand: true));
        }
    }

    /// <summary>Equal texts; where a text is there several times, in their order.</summary>
    private void Same()
    {
        var byText = _new.GroupBy(task => task.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<ComparedTask>(group), StringComparer.Ordinal);
        foreach (var old in _old.ToArray())
        {
            if (byText.TryGetValue(old.Text, out var same) && same.TryDequeue(out var @new))
            {
                Take(new TaskMatch([old], [@new], 1));
            }
        }
    }

    /// <summary>The most similar pairs first.</summary>
    private void Similar()
    {
        var pairs = _old.SelectMany(old => _new.Select(@new => (Old: old, New: @new, Similarity: Similarity(old, @new))))
            .Where(pair => pair.Similarity >= SameTask)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Old.Number).ThenBy(pair => pair.New.Number);
        foreach (var (old, @new, similarity) in pairs.ToArray())
        {
            if (_old.Contains(old) && _new.Contains(@new))
            {
                Take(new TaskMatch([old], [@new], similarity));
            }
        }
    }

    /// <summary>Tasks that are left and are part of another one: it was split, or they were merged. One part alone is a task with more or fewer words.</summary>
    private void Parts()
    {
        var all = _matches.Where(match => !match.IsByHand).SelectMany(match => match.Old).Concat(_old).OrderBy(task => task.Number).ToArray();
        foreach (var old in all)
        {
            Whole(old, _new, match => match.Old, match => match.New, (whole, parts, share) => new TaskMatch([whole], parts, share));
        }

        all = [.. _matches.Where(match => !match.IsByHand).SelectMany(match => match.New).Concat(_new).OrderBy(task => task.Number)];
        foreach (var @new in all)
        {
            Whole(@new, _old, match => match.New, match => match.Old, (whole, parts, share) => new TaskMatch(parts, [whole], share));
        }
    }

    /// <summary>The parts that are left of a task, with the part that was matched to it before.</summary>
    private void Whole(
        ComparedTask whole,
        List<ComparedTask> left,
        Func<TaskMatch, IReadOnlyList<ComparedTask>> wholes,
        Func<TaskMatch, IReadOnlyList<ComparedTask>> parts,
        Func<ComparedTask, IReadOnlyList<ComparedTask>, double, TaskMatch> create)
    {
        var found = left.Where(part => IsPart(part, whole)).ToArray();
        var known = _matches.Find(match => wholes(match).Contains(whole));
        if (found.Length == 0 || (known is not null && (parts(known).Count != 1 || wholes(known).Count != 1 || !IsPart(parts(known)[0], whole))))
        {
            return;
        }

        ComparedTask[] together = [.. (known is null ? [] : parts(known)).Concat(found).OrderBy(task => task.Number)];
        if (known is not null)
        {
            _matches.Remove(known);
        }

        Take(create(whole, together, together.Average(part => _similarity.Share(part.Text, whole.Text))));
    }

    private bool IsPart(ComparedTask part, ComparedTask whole) =>
        _similarity.Size(part.Text) >= ShortestPart
        && part.Text.Length < whole.Text.Length
        && !NameOthers(part, whole)
        && _similarity.Share(part.Text, whole.Text) >= PartOfTask;

    private double Similarity(ComparedTask a, ComparedTask b) => NameOthers(a, b) ? 0 : _similarity.Of(a.Text, b.Text);

    /// <summary>Whether both name titles in 《》 and no title is nearly the same: 修订《甲条例》 and 修订《乙条例》 are two tasks, however similar.</summary>
    private bool NameOthers(ComparedTask a, ComparedTask b)
    {
        var (titles, others) = (_titles[a], _titles[b]);
        return titles.Length > 0 && others.Length > 0 && !titles.Any(title => others.Any(other => IsNearly(title, other)));
    }

    /// <summary>Whether two titles differ in a letter or two.</summary>
    private static bool IsNearly(string title, string other)
    {
        var result = Differ.Instance.CreateDiffs(title, other, ignoreWhiteSpace: false, ignoreCase: false, CharacterChunker.Instance);
        return result.DiffBlocks.Sum(block => block.DeleteCountA + block.InsertCountB) <= NearlySame;
    }

    private void Take(TaskMatch match)
    {
        _matches.Add(match);
        _old.RemoveAll(task => match.Old.Contains(task));
        _new.RemoveAll(task => match.New.Contains(task));
    }

    [GeneratedRegex("《[^《》]+》")]
    private static partial Regex Title();
}
