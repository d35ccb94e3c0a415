using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The steps of data/README.md, "How to correct a datum", in a copy of the repository.</summary>
public class CorrectionTests(PackedPackage package)
{
    private static readonly Settings s_settings = new("C", "UTC", "022");

    [Fact]
    public async Task A_corrected_text_an_erratum_a_version_and_one_command_leave_a_build_that_passes()
    {
        var copy = await package.CloneAgain("corrected", s_settings);
        var data = Path.Combine(copy, "data", "plan2025.json");
        var lists = Path.Combine(copy, "src", "Plan2025", "PublicApi", "PublicAPI.Unshipped.txt");
        var before = File.ReadAllLines(lists);
        var text = File.ReadAllText(data);

        // Steps 1 to 3.
        var wording = Regex.Match(text, "\"number\": 45,.*?\"zh-Hans\": \"(.*?)\"", RegexOptions.Singleline).Groups[1].Value;
        var corrected = wording + "（更正）";
        text = Replace(text, $"\"{wording}\"", $"\"{corrected}\"");
        text = Replace(text, "\"errata\": []", $$"""
            "errata": [
                {
                  "dataVersion": "1.0.1",
                  "on": "2026-03-04",
                  "path": "tasks/45/text/zh-Hans",
                  "before": "{{wording}}",
                  "after": "{{corrected}}",
                  "reason": "a test of the steps"
                }
              ]
            """);
        text = Replace(text, "\"dataVersion\": \"1.0.0\"", "\"dataVersion\": \"1.0.1\"");
        File.WriteAllText(data, text);

        // Step 4.
        var output = (await s_settings.Run(copy, Command.DotNet, "run", "tools/UpdatePublicApi.cs")).OfSuccess();

        var after = File.ReadAllLines(lists);
        Assert.Contains("see git diff src/Plan2025/PublicApi", output, StringComparison.Ordinal);
        Assert.All(after.Except(before), line => Assert.True(line.Contains("T045", StringComparison.Ordinal) || line.Contains("DataVersion", StringComparison.Ordinal), line));
        Assert.Contains(after, line => line.Contains("TaskWording.T045v2", StringComparison.Ordinal));

        // Step 5: the build, of which a member that is missing in the lists is an error; the other tests are of texts, which this is none of.
        (await s_settings.Run(copy, Command.DotNet, "build", "src/Plan2025", "--no-incremental")).OfSuccess();
        Assert.Equal("The lists are up to date.\n", (await s_settings.Run(copy, Command.DotNet, "run", "tools/UpdatePublicApi.cs")).OfSuccess());
    }

    private static string Replace(string text, string old, string @new)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, @new, StringComparison.Ordinal);
    }
}
