using System;
using System.Collections;
using System.Linq;
using System.Text;
using System.Text.Json;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Parsing;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Two readers read documents: a quick one those with nothing wrong, and one that explains all others. What the first accepts, both must understand alike.</summary>
public class DirectReaderTests
{
    private static readonly string[] s_strangers =
        ["", "\"", "\\", ",", ":", "{", "}", "[", "]", " ", "\n", "0", "-", ".5", "e", "null", "，", "é", "\u00AD", "\uD800"];

    [Fact]
    public void Documents_with_nothing_wrong_are_read_directly()
    {
        Assert.True(IsReadDirectly(TestPlans.Plan2025));
        Assert.True(IsReadDirectly(TestPlans.Harbour));
        Assert.True(IsReadDirectly(SyntheticPlan.Create(300)));
    }

    [Fact]
    public void Blanks_mean_nothing()
    {
        var compact = System.Text.Json.Nodes.JsonNode.Parse(TestPlans.Harbour)!.ToJsonString();
        var indented = System.Text.Json.Nodes.JsonNode.Parse(TestPlans.Harbour)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentCharacter = '\t', IndentSize = 3, NewLine = "\r\n" });

        Assert.True(IsReadDirectly(compact));
        Assert.True(IsReadDirectly(indented));
        Assert.True(IsReadDirectly(" \r\n\t" + TestPlans.Harbour.Replace("\": ", "\"\t:\r\n ", StringComparison.Ordinal).Replace("],", "]\t,", StringComparison.Ordinal) + "\r\n "));
    }

    /// <remarks>Small numbers and long ones, of which only some are whole numbers of 32 bits.</remarks>
    [Theory]
    [InlineData("0")]
    [InlineData("00")]
    [InlineData("01998")]
    [InlineData("1.998e3")]
    [InlineData("-0")]
    [InlineData("999999999")]
    [InlineData("1000000000")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("1998x")]
    [InlineData("1998 \t,\r\n")]
    [InlineData("true")]
    [InlineData("nullx")]
    public void Numbers_are_read_as_the_other_reader_reads_them(string number)
    {
        AssertReadAlike(TestPlans.Harbour.Replace("1998,", number + ",", StringComparison.Ordinal));
        AssertReadAlike(TestPlans.Harbour.Replace("\"byDuty\": false", "\"byDuty\": " + number, StringComparison.Ordinal));
        AssertReadAlike(TestPlans.Harbour.Replace("\"abbreviation\": null", "\"abbreviation\": " + number, StringComparison.Ordinal));
    }

    [Fact]
    public void A_slip_at_any_place_is_read_alike()
    {
        var plan = TestPlans.Harbour;
        for (var i = 0; i < plan.Length; i++)
        {
            foreach (var stranger in s_strangers)
            {
                AssertReadAlike(plan[..i] + stranger + plan[(i + 1)..]);
            }

            AssertReadAlike(plan[..i] + plan[i] + plan[i..]);
        }
    }

    [Fact]
    public void A_document_that_ends_anywhere_is_not_read_directly()
    {
        var plan = TestPlans.Harbour.TrimEnd();

        Assert.All(Enumerable.Range(0, plan.Length), length => Assert.False(IsReadDirectly(plan[..length])));
    }

    [Theory]
    [MemberData(nameof(BrokenPlans.All), MemberType = typeof(BrokenPlans))]
    public void A_broken_plan_is_read_alike(string rules, string[] edits)
    {
        Assert.NotEmpty(rules);
        AssertReadAlike(MarkedText.Parse(BrokenPlans.Edited(edits)).Text);
    }

    private static bool IsReadDirectly(string json)
    {
        AssertReadAlike(json);
        return DirectObjectReader.Read(json, out _) is not null;
    }

    private static void AssertReadAlike(string json)
    {
        if (DirectObjectReader.Read(json, out var unusual) is not { } direct)
        {
            return;
        }

        var problems = new ProblemList();
        var document = PlanReader.ReadTree(json, problems, out var others);
        Assert.Empty(problems.ToReport());
        Assert.Equal(Text(document), Text(direct));
        Assert.Equal(others, unusual);
    }

    /// <summary>All values with their places.</summary>
    private static string Text(object? value)
    {
        var text = new StringBuilder();
        Add(text, value);
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null or string or int or bool:
                text.Append(value ?? "null").Append('|');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Add(text, item);
                }

                text.Append(']');
                break;
            default:
                // What the constructor takes; the rest follows from it.
                var type = value.GetType();
                foreach (var parameter in type.GetConstructors()[0].GetParameters())
                {
                    var name = char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..];
                    Add(text, type.GetProperty(name)!.GetValue(value));
                }

                break;
        }
    }
}
