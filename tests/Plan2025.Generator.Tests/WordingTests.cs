using System;
using System.Text.Json.Nodes;

namespace Plan2025.Generator.Tests;

/// <summary>Constants of wordings outlive the wordings: a correction adds one, and makes the one before it obsolete.</summary>
public class WordingTests
{
    private const string Obsolete = """
        var old = typeof(TaskWording).GetField("T002")!;
        var note = (ObsoleteAttribute?)Attribute.GetCustomAttribute(old, typeof(ObsoleteAttribute));
        return string.Join("|", typeof(TaskWording).GetFields().Select(f => f.Name)) + "|" + old.GetRawConstantValue() + "|" + note?.Message;
        """;

    [Fact]
    public void Without_corrections_each_task_has_one_constant() =>
        Assert.Equal("T001|T002|T003|T002@" + Hash("sw:Text of 2") + ";|", CompiledPlan.Ask(SyntheticPlan.Create(3), Obsolete));

    [Fact]
    public void A_correction_keeps_the_old_constant_says_what_changed_and_adds_a_new_one() =>
        Assert.Equal(
            "T001|T002|T002v2|T002v3|T003|T002@" + Hash("first") + ";|"
            + "The wording of T002 changed in data 1.1.0 (a slip): 'first' became 'second'. Look again at what is bound to it, then write TaskWording.T002v3.",
            CompiledPlan.Ask(
                Corrected(Erratum("tasks/2/text/sw", "first", "second"), Erratum("tasks/2/text/sw", "second", "sw:Text of 2")),
                Obsolete));

    [Fact]
    public void A_correction_of_a_translation_is_not_a_new_wording() =>
        Assert.Equal(
            "T001|T002|T003|T002@" + Hash("sw:Text of 2") + ";|",
            CompiledPlan.Ask(Corrected(Erratum("tasks/2/text/fi", "wrong", "fi:Text of 2")), Obsolete));

    private static string Corrected(params JsonObject[] errata)
    {
        var plan = JsonNode.Parse(SyntheticPlan.Create(3))!.AsObject();
        plan["errata"] = new JsonArray([.. errata]);
        return plan.ToJsonString();
    }

    private static JsonObject Erratum(string path, string before, string after) => new()
    {
        ["dataVersion"] = "1.1.0",
        ["on"] = "2031-02-03",
        ["path"] = path,
        ["before"] = before,
        ["after"] = after,
        ["reason"] = "a slip",
    };

    private static string Hash(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..12];
}
