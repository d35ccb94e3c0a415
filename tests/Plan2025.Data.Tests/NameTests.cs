using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Data.Tests;

/// <summary>The names of tasks in code: readable, in the words of the task, and not to be taken for one another.</summary>
public partial class NameTests
{
    private static readonly Dictionary<string, string> s_ownWords = new()
    {
        ["Fifteenth"] = "An identifier can't say 15th so that it can be read.",
        ["NewTechnologies"] = "Artificial intelligence, blockchain and the like.",
        ["Broadcasting"] = "Radio, television and online audiovisual services.",
        ["JudicialProtectionItem"] = "The object is lost; what is left is the section.",
        ["JudicialProtectionItems"] = "The objects are lost; what is left is the section.",
        ["Joint"] = "It is for the court and the procuratorate together.",
        ["Declarations"] = "The system is for declaring.",
        ["Launch"] = "To put online and into operation.",
    };

    private static readonly (int Number, string Name, string English)[] s_tasks =
        [.. PlanFile.Tasks.Select(t => ((int)t["number"]!, (string)t["name"]!, (string)t["text"]!["en"]!))];

    [Fact]
    public void Names_have_two_to_seven_words() =>
        Assert.All(s_tasks, t => Assert.True(t.Name.Count(char.IsUpper) is >= 2 and <= 7, $"Task {t.Number} is named {t.Name}."));

    /// <summary>The texts keep the glossary, so names in their words keep it, too.</summary>
    [Fact]
    public void Words_of_a_name_are_those_of_its_task()
    {
        var foreign = from task in s_tasks
                      let text = string.Concat(task.English.ToLowerInvariant().Where(char.IsLetter))
                      from word in WordsOf(task.Name)
                      where !text.Contains(RootOf(word), StringComparison.Ordinal)
                      where !s_ownWords.Keys.Any(own => WordsOf(own).Contains(word) && task.Name.Contains(own, StringComparison.Ordinal))
                      select $"Task {task.Number} is named {task.Name}, and its text has no word like {word}.";

        Assert.Empty(foreign);
        Assert.All(s_ownWords.Keys, own => Assert.Contains(s_tasks, t => t.Name.Contains(own, StringComparison.Ordinal)));
    }

    /// <summary>Whoever remembers what a task is about, and not the verb, finds one name only.</summary>
    [Fact]
    public void No_name_says_only_what_another_says()
    {
        var alike = from task in s_tasks
                    from other in s_tasks
                    where task != other && !RootsAfterVerb(task.Name).Except(RootsAfterVerb(other.Name)).Any()
                    select $"{task.Name} can be taken for {other.Name}.";

        Assert.Empty(alike);
    }

    private static IEnumerable<string> RootsAfterVerb(string name) => WordsOf(name).Skip(1).Select(RootOf);

    private static IEnumerable<string> WordsOf(string name) =>
        Words().Matches(name).Select(m => m.Value).Except(["And", "By", "Of", "On", "Out", "To"]);

    /// <summary>What "regulate" and "regulations" share, near enough.</summary>
    private static string RootOf(string word) => word[..Math.Min(word.Length, Math.Max(4, word.Length - 4))].ToLowerInvariant();

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Words();
}
