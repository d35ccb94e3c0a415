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
    [Fact]
    public async Task A_corrected_text_an_erratum_a_version_and_one_command_leave_a_build_that_passes()
    {
        const string Data = "data/plan2025.json";
        var copy = await package.CloneAgain("corrected");
        var lists = copy.PathOf("src/Plan2025/PublicApi/PublicAPI.Unshipped.txt");
        var before = File.ReadAllLines(lists);

        // Steps 1 to 3.
        var wording = Regex.Match(copy.Read(Data), "\"number\": 45,.*?\"zh-Hans\": \"(.*?)\"", RegexOptions.Singleline).Groups[1].Value;
        var corrected = wording + "（更正）";
        copy.Replace(Data, $"\"{wording}\"", $"\"{corrected}\"");
        copy.Replace(Data, "\"errata\": []", $$"""
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
        copy.Replace(Data, "\"dataVersion\": \"1.0.0\"", "\"dataVersion\": \"1.0.1\"");

        // Step 4.
        var output = (await copy.DotNet("run", "tools/UpdatePublicApi.cs")).OfSuccess();

        var after = File.ReadAllLines(lists);
        Assert.Contains("see git diff src/Plan2025/PublicApi", output, StringComparison.Ordinal);
        Assert.All(after.Except(before), line => Assert.True(line.Contains("T045", StringComparison.Ordinal) || line.Contains("DataVersion", StringComparison.Ordinal), line));
        Assert.Contains(after, line => line.Contains("TaskWording.T045v2", StringComparison.Ordinal));

        // Step 5: the build, of which a member that is missing in the lists is an error; the other tests are of texts, which this is none of.
        (await copy.DotNet("build", "src/Plan2025", "--no-incremental")).OfSuccess();
        Assert.Equal("The lists are up to date.\n", (await copy.DotNet("run", "tools/UpdatePublicApi.cs")).OfSuccess());
    }
}
