using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The page for people, as far as it can be judged without a browser.</summary>
public class HtmlTests
{
    private static readonly string s_page = Projects.Report("coverage.html");

    [Fact]
    public void It_needs_no_other_file()
    {
        Assert.DoesNotMatch("<link|<img|<iframe|\\ssrc=|@import|url\\(", s_page);
        Assert.All(
            Regex.Matches(s_page, "href=\"([^\"]*)\"").Select(m => m.Groups[1].Value),
            link => Assert.Matches("^(#tasks|#T\\d{3}|\\.\\./\\.\\./|https://[^/]+/.*/docs/rules/PLAN)", link));
    }

    /// <summary>The policy names the page's own style and script, and nothing else runs.</summary>
    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void Its_policy_allows_this_style_and_script_alone(string element)
    {
        var content = Regex.Match(s_page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

        Assert.Contains($"{element}-src 'sha256-{hash}'", WebUtility.HtmlDecode(s_page), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", s_page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<[a-z]+[^>]* (style|on[a-z]+)=", s_page);
    }

    [Fact]
    public void Every_task_is_in_it_once_and_reached_by_its_link()
    {
        var ids = Regex.Matches(s_page, "<tr id=\"(T\\d{3})\"").Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(Plan.Tasks.Select(t => t.ToString()), ids);
        Assert.All(ids, id => Assert.Single(Regex.Matches(s_page, $"<th scope=\"row\"><a href=\"#{id}\"")));
    }

    [Fact]
    public void What_users_wrote_is_text_and_no_markup()
    {
        Assert.Contains("needs the &quot;new&quot; register, &lt;b&gt;planned&lt;/b&gt;", s_page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>planned", s_page, StringComparison.Ordinal);
    }

    /// <summary>Elements that must be closed are, in the order in which they were opened.</summary>
    [Fact]
    public void Its_elements_nest()
    {
        var open = new Stack<string>();
        var markup = Regex.Replace(s_page, "<(script|style)>.*?</\\1>", "", RegexOptions.Singleline);
        foreach (Match tag in Regex.Matches(markup, "<(/?)([a-z0-9]+)[^>]*>"))
        {
            if (tag.Groups[1].Length > 0)
            {
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
            }
            else if (tag.Groups[2].Value is not ("meta" or "br" or "wbr" or "input"))
            {
                open.Push(tag.Groups[2].Value);
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void The_matrix_counts_tasks_by_every_agency_that_is_responsible()
    {
        // Six tasks of the first chapter are required, one of them is not applicable.
        foreach (var agency in Plan.Agencies)
        {
            var tasks = agency.Tasks & (TaskSet.Create(TaskId.T001, TaskId.T002, TaskId.T003, TaskId.T005, TaskId.T006));
            var cells = Regex.Matches(s_page, $"data-filter=\"required=true&amp;agency={Key(agency)}\" [^>]*>(\\d+/\\d+)<").Select(m => m.Groups[1].Value);

            Assert.Equal(tasks.IsEmpty ? [] : [$"{(tasks & TaskSet.Create(TaskId.T001, TaskId.T002)).Count}/{tasks.Count}"], cells);
        }
    }

    private static string Key(PlanAgency agency) => agency.Abbreviation is { } name && name.All(char.IsLetterOrDigit) ? name.ToLowerInvariant() : agency.Name;
}
