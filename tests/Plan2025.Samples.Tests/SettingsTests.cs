using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Settings;

namespace Plan2025.Samples.Tests;

/// <summary>Settings by file, environment and command line; and a host that does not start on a wrong one.</summary>
public class SettingsTests
{
    /// <summary>The host's own messages come from a thread of their own, and would stand between the program's lines now and then.</summary>
    private static readonly (string, string) s_noMessages = ("Logging__LogLevel__Default", "None");

    [Fact]
    public async Task The_file_is_read()
    {
        var output = (await SampleProgram.Run("Settings", [], s_noMessages)).OfSuccess();

        Assert.Contains("国家知识产权局: T045, then T001 | T045 | T118\nT001: 中华人民共和国司法部\nT045: 中华人民共和国农业农村部\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_and_the_command_line_come_before_the_file()
    {
        var output = (await SampleProgram.Run(
            "Settings",
            ["--Plan:Language=en"],
            ("Plan__Lead", "最高人民法院"),
            ("Plan__Tasks", "t001..t002 | chapter:7 - T114..T117"),
            ("Plan__Owners__0__Agency", "CNIPA"),
            s_noMessages)).OfSuccess();

        Assert.Contains("Supreme People's Court: T045, then T001..T002 | T118\nT001: China National Intellectual Property Administration\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plan__Lead", "CNIPPA", "Failed to convert configuration value 'CNIPPA' at 'Plan:Lead' to type 'Plan2025.Agency'.", "'CNIPPA' is not the text of an Agency; expected an agency's member name")]
    [InlineData("Plan__Tasks", "lead:cnpia", "Failed to convert configuration value 'lead:cnpia' at 'Plan:Tasks' to type 'Plan2025.TaskSet'.", "Column 6: 'cnpia' is not an agency; did you mean 'CNIPA'?")]
    public async Task A_wrong_value_ends_the_program_at_its_start(string variable, string value, string where, string why)
    {
        var output = (await SampleProgram.Run("Settings", [], (variable, value))).OfFailure();

        Assert.Contains(where, output, StringComparison.Ordinal);
        Assert.Contains(why, output, StringComparison.Ordinal);
        Assert.DoesNotContain(": T045, then ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plan:Lead", "99", "'99' at 'Plan:Lead'")]
    [InlineData("Plan:Lead", "", "'' at 'Plan:Lead'")]
    [InlineData("Plan:Next", "T119", "'T119' at 'Plan:Next'")]
    [InlineData("Plan:Next", "T001,T002", "'T001,T002' at 'Plan:Next'")]
    [InlineData("Plan:Language", "de", "'de' at 'Plan:Language'")]
    [InlineData("Plan:Tasks", "T119", "'T119' at 'Plan:Tasks'")]
    [InlineData("Plan:Tasks:0", "T001", "'0'")]
    [InlineData("Plan:Owners:0:Task", "119", "'119' at 'Plan:Owners:0:Task'")]
    [InlineData("Plan:Owners:0:Agency", "CNIPPA", "'CNIPPA' at 'Plan:Owners:0:Agency'")]
    [InlineData("Plan:Leed", "CNIPA", "'Leed'")]
    public async Task A_wrong_value_is_named_with_its_key(string key, string value, string named)
    {
        using var host = HostWith(("Plan:Lead", "CNIPA"), ("Plan:Next", "T045"), (key, value));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains(named, e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_named_with_its_key()
    {
        using var host = HostWith(("Plan:Next", "T045"), ("Plan:Owners:0:Task", "T001"));

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["Plan:Lead is missing.", "Plan:Owners:0 needs Task and Agency."], e.Failures);
    }

    [Fact]
    public async Task Every_task_agency_and_language_is_read()
    {
        foreach (var task in Plan.Tasks)
        {
            var settings = await Read(("Plan:Lead", task.Lead.ToString()), ("Plan:Next", task.ToString()), ("Plan:Tasks", $"{task} | none"));
            Assert.Equal((task.Lead.Id, task), (settings.Lead, settings.Next));
            Assert.Equal(TaskSet.Create(task), settings.Tasks);
        }

        foreach (var language in Plan.Languages)
        {
            Assert.Equal(language.Id, (await Read(("Plan:Lead", "CNIPA"), ("Plan:Next", "T045"), ("Plan:Language", language.Tag))).Language);
        }
    }

    [Fact]
    public async Task Without_reflection_it_is_the_same()
    {
        using var host = HostWith(s => s.AddParsedPlanSettings(), ("Plan:Lead", "司法部"), ("Plan:Next", "t045"), ("Plan:Tasks", "T001..T002"));
        await host.StartAsync(TestContext.Current.CancellationToken);

        var settings = host.Services.GetRequiredService<IOptions<PlanSettings>>().Value;

        Assert.Equal((Agency.MinistryOfJustice, Plan.Tasks[TaskId.T045]), (settings.Lead, settings.Next));
        Assert.Equal(TaskSet.Create(TaskId.T001, TaskId.T002), settings.Tasks);
    }

    [Theory]
    [InlineData("Plan:Lead", "99", "Plan:Lead: '99' is not the text of an Agency; ")]
    [InlineData("Plan:Lead", null, "Plan:Lead: The value is missing.")]
    [InlineData("Plan:Next", "T001,T002", "Plan:Next: 'T001,T002' is not the text of a TaskId; ")]
    [InlineData("Plan:Tasks", "T001 T002", "Plan:Tasks: Column 6: Expected an operator such as '|', not 'T'.")]
    public async Task Without_reflection_a_wrong_value_is_named_with_its_key(string key, string? value, string message)
    {
        using var host = HostWith(s => s.AddParsedPlanSettings(), ("Plan:Lead", "CNIPA"), ("Plan:Next", "T045"), (key, value));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static async Task<PlanSettings> Read(params (string Key, string? Value)[] values)
    {
        using var host = HostWith(values);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host.Services.GetRequiredService<IOptions<PlanSettings>>().Value;
    }

    private static IHost HostWith(params (string Key, string? Value)[] values) => HostWith(s => s.AddPlanSettings(), values);

    private static IHost HostWith(Action<IServiceCollection> register, params (string Key, string? Value)[] values)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(values.GroupBy(v => v.Key).Select(g => KeyValuePair.Create(g.Key, g.Last().Value)));
        register(builder.Services);
        return builder.Build();
    }
}
