using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Traceability;

/// <summary>What a kind of binding is called. This is the only table of these names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Attribute">The attribute that binds code, without its namespace <c>Plan2025</c>.</param>
/// <param name="Word">The word in references, behind <c>!</c>.</param>
/// <param name="Done">What the binding says about its task.</param>
internal sealed record BindingKinds(BindingKind Kind, string Attribute, string Word, MessageText Done)
{
    /// <summary>All kinds, in the order of their values.</summary>
    public static IReadOnlyList<BindingKinds> All { get; } =
    [
        new(BindingKind.Implements, "ImplementsTaskAttribute", "implements", new("implemented", "实现") { Traditional = "實作" }),
        new(BindingKind.Verifies, "VerifiesTaskAttribute", "verifies", new("verified", "验证") { Traditional = "驗證" }),
        new(BindingKind.Defers, "DefersTaskAttribute", "defers", new("deferred", "暂缓") { Traditional = "暫緩" }),
        new(BindingKind.NotApplicable, "NotApplicableTaskAttribute", "not-applicable", new("not applicable", "不适用") { Traditional = "不適用" }),
    ];

    /// <summary>The kind as reports show it.</summary>
    public string Label => Word.Replace('-', ' ');

    public static BindingKinds Get(BindingKind kind) => All[(int)kind - 1];

    public static BindingKind? FindAttribute(string name) => All.FirstOrDefault(k => k.Attribute == name)?.Kind;

    public static BindingKind? FindWord(string word) => All.FirstOrDefault(k => k.Word == word)?.Kind;

    /// <summary>The words nearest to one that is no kind, the nearest first.</summary>
    public static IEnumerable<string> WordsNear(string word) =>
        All.Select(k => k.Word).OrderBy(w => EditDistance.Between(word, w, int.MaxValue)).ThenBy(w => w, StringComparer.Ordinal);
}
