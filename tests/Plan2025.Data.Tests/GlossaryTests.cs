using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Data.Tests;

/// <summary>The English says each term of the glossary in the same way, wherever the Chinese has it.</summary>
public class GlossaryTests
{
    /// <summary>The names of agencies are official and terms themselves.</summary>
    private static readonly (string Key, string Chinese, string English)[] s_texts =
        [.. PlanFile.Texts.Where(t => t.Name is not ("printed" or "fullName")).Select(t => (t.Key, t.Simplified, t.English!))];

    [Fact]
    public void Each_term_has_its_one_English_in_every_text()
    {
        var wrong = from text in s_texts
                    from term in Wrong(text)
                    select $"{text.Key}: {term.Chinese} is '{term.English}', and '{text.English}' has it less often than '{text.Chinese}'";

        Assert.Empty(wrong);
    }

    /// <summary>The glossary would prove nothing if a text could say a term in another way.</summary>
    [Fact]
    public void Any_term_changed_in_any_task_is_found()
    {
        var changed = (from text in s_texts
                       where text.Key[0] == 'T'
                       from term in Glossary.Terms
                       where text.Chinese.Contains(term.Chinese, StringComparison.Ordinal) && term.Pattern.IsMatch(text.English)
                       where !term.Exceptions.Contains(text.Key)
                       select (text, term, wrong: Wrong(text with { English = term.Pattern.Replace(text.English, "otherwise") }))).ToArray();

        Assert.True(changed.Length > 1000, $"Only {changed.Length} changes were tried.");
        Assert.All(changed, c => Assert.True(c.wrong.Any(), $"{c.text.Key}: '{c.term.English}' can be changed."));
    }

    [Theory]
    [InlineData("T001", "Accelerate", "Speed up")]
    [InlineData("T010", "comprehensive management", "comprehensive administration")]
    [InlineData("T025", "promote the results", "extend the results")]
    [InlineData("T088", "strengthen the comprehensive", "reinforce the comprehensive")]
    [InlineData("T091", "encourage copyright collective administration", "encourage copyright collective management")]
    [InlineData("T118", "intellectual property powerhouse", "powerful intellectual property nation")]
    public void One_word_changed_once_is_found(string key, string original, string replacement)
    {
        var text = s_texts.Single(t => t.Key == key);

        Assert.Contains(original, text.English, StringComparison.Ordinal);
        Assert.NotEmpty(Wrong(text with { English = text.English.Replace(original, replacement, StringComparison.Ordinal) }));
    }

    [Fact]
    public void The_glossary_is_sorted_and_has_no_term_or_exception_that_the_plan_does_not_need()
    {
        var terms = Glossary.Terms;
        Assert.Equal(terms.Select(t => t.Chinese).Distinct().Order(StringComparer.Ordinal), terms.Select(t => t.Chinese));
        Assert.True(terms.Length > 300, $"Only {terms.Length} terms.");
        Assert.All(terms, term =>
        {
            Assert.Contains(s_texts, t => t.Chinese.Contains(term.Chinese, StringComparison.Ordinal));
            Assert.All(term.Exceptions, key =>
                Assert.Contains(s_texts, t => t.Key == key && Glossary.Missing(t.Chinese, t.English).Contains(term)));
        });
    }

    private static IEnumerable<Term> Wrong((string Key, string Chinese, string English) text) =>
        Glossary.Missing(text.Chinese, text.English).Where(term => !term.Exceptions.Contains(text.Key));
}
