using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace Plan2025.Samples.Tests.WebApi;

/// <summary>The service as its clients meet it: tasks by minimal API, agencies by MVC.</summary>
public class WebApiTests(WebApiFixture service) : IClassFixture<WebApiFixture>
{
    private const string NoTask = "'{0}' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.";
    private const string NoAgency = "'{0}' is not the text of an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.";
    private const string NoChapter = "'{0}' is not the text of a Chapter; expected a chapter's member name or title, letter for letter.";
    private const string NoSet = "Column 7: '{0}' is not a task; did you mean 'T118'?";
    private const string NoLanguage = "'{0}' is not the text of a Language; expected a language's member name or tag, letter for letter.";

    [Theory]
    [InlineData("/tasks/T045")]
    [InlineData("/tasks/t045?language=en")]
    [InlineData("/tasks/45?language=English")]
    [InlineData("/tasks/45?language=")]
    public async Task A_task_is_found_by_each_of_its_texts(string path) =>
        Assert.Equal(
            $$"""{"id":"T045","number":45,"text":"{{Plan.Tasks[TaskId.T045].GetText(Language.English)}}","chapter":"Protection","section":"AdministrativeProtection","lead":"MinistryOfAgricultureAndRuralAffairs","agencies":["MinistryOfAgricultureAndRuralAffairs"]}""",
            await service.Get(path));

    [Fact]
    public async Task Every_task_is_found()
    {
        foreach (var task in Plan.Tasks)
        {
            var answer = JsonDocument.Parse(await service.Get($"/tasks/{task}?language=zh-Hant")).RootElement;
            Assert.Equal(task, answer.GetProperty("id").Deserialize<PlanTask>());
            Assert.Equal(task.GetText(Language.TraditionalChinese), answer.GetProperty("text").GetString());
            Assert.Equal(task.Agencies.ToArray().Select(a => a.Id), answer.GetProperty("agencies").Deserialize<Agency[]>());
        }
    }

    [Theory]
    [InlineData("CNIPA")]
    [InlineData("IntellectualPropertyAdministration")]
    [InlineData("国家知识产权局")]
    [InlineData("China National Intellectual Property Administration")]
    public async Task An_agency_is_found_by_each_of_its_names(string name)
    {
        var agency = Plan.Agencies[Agency.IntellectualPropertyAdministration];

        var led = await service.Get($"/tasks?lead={Uri.EscapeDataString(name)}");
        var answer = JsonDocument.Parse(await service.Get($"/agencies/{Uri.EscapeDataString(name)}")).RootElement;

        Assert.Equal(agency.LeadTasks, JsonSerializer.Deserialize<TaskSet>(led));
        Assert.Equal(agency.Id, answer.GetProperty("id").Deserialize<Agency>());
        Assert.Equal(agency.LeadTasks, answer.GetProperty("leadTasks").Deserialize<TaskSet>());
        Assert.Equal("true", await service.Get($"/agencies/{Uri.EscapeDataString(name)}/leads?task=1"));
    }

    [Fact]
    public async Task Queries_take_several_values_and_none()
    {
        Assert.Equal("""["T042","T044","T050","T051","T052"]""", await service.Get("/tasks?lead=CNIPA&chapter=Protection"));
        Assert.Equal(TaskSet.All, JsonSerializer.Deserialize<TaskSet>(await service.Get("/tasks?lead=&chapter=")));
        Assert.Equal("""["T042","T044"]""", await service.Get("/tasks?lead=CNIPA&among=T042..T045"));
        Assert.Equal(Plan.Chapters[Chapter.Services].Tasks, JsonSerializer.Deserialize<TaskSet>(await service.Get("/chapters/Services/tasks")));
        Assert.Equal(["T001", "T045"], JsonDocument.Parse(await service.Get("/titles?task=T001&task=45")).RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("/tasks/T119", "task", "T119", NoTask)]
    [InlineData("/tasks/0", "task", "0", NoTask)]
    [InlineData("/tasks/T045?language=de", "language", "de", NoLanguage)]
    [InlineData("/tasks?lead=CNIPPA", "lead", "CNIPPA", NoAgency)]
    [InlineData("/tasks?chapter=99", "chapter", "99", NoChapter)]
    [InlineData("/chapters/1/tasks", "chapter", "1", NoChapter)]
    [InlineData("/chapters/Protection,Services/tasks", "chapter", "Protection,Services", NoChapter)]
    [InlineData("/titles?task=T001&task=119", "task", "119", NoTask)]
    [InlineData("/titles?task=T001,T002", "task", "T001,T002", NoTask)]
    [InlineData("/tasks?among=T042..T119", "among", "T119", NoSet)]
    [InlineData("/tasks?lead=CNIPA&lead=SPC", "lead", "CNIPA,SPC", NoAgency)]
    [InlineData("/agencies/CNIPPA", "agency", "CNIPPA", NoAgency)]
    [InlineData("/agencies/1", "agency", "1", NoAgency)]
    [InlineData("/agencies/CNIPA?language=de", "language", "de", NoLanguage)]
    [InlineData("/agencies/99/leads?task=T001", "agency", "99", NoAgency)]
    [InlineData("/agencies/CNIPA/leads?task=119", "task", "119", NoTask)]
    [InlineData("/agencies/CNIPA/leads?task=T001,T002", "task", "T001,T002", NoTask)]
    public async Task A_wrong_value_is_refused_and_the_answer_says_why(string path, string name, string value, string message)
    {
        var errors = await service.Refused(HttpMethod.Get, path);

        var error = Assert.Single(errors);
        Assert.Equal(name, error.Key);
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, message, value), error.Value[0]);
    }

    [Theory]
    [InlineData("45", "MinistryOfAgricultureAndRuralAffairs", null)]
    [InlineData("T119", null, NoTask)]
    [InlineData("119", null, NoTask)]
    [InlineData("T001,T002", null, NoTask)]
    public async Task Headers_and_forms_are_read_strictly(string value, string? lead, string? message)
    {
        using var header = new HttpRequestMessage(HttpMethod.Get, "/lead") { Headers = { { "X-Task", value } } };
        using var form = new HttpRequestMessage(HttpMethod.Post, "/lead") { Content = new FormUrlEncodedContent([new("task", value)]) };
        if (lead is not null)
        {
            Assert.Equal($"\"{lead}\"", await service.Answer(header));
            Assert.Equal($"\"{lead}\"", await service.Answer(form));
        }
        else
        {
            var expected = string.Format(CultureInfo.InvariantCulture, message!, value);
            Assert.Equal([expected], (await service.Refused(header))["X-Task"]);
            Assert.Equal([expected], (await service.Refused(form))["task"]);
        }
    }

    [Fact]
    public async Task All_wrong_values_are_named_at_once() =>
        Assert.Equal(["chapter", "lead"], (await service.Refused(HttpMethod.Get, "/tasks?lead=CNIPPA&chapter=99")).Keys.Order());

    [Fact]
    public async Task A_missing_value_is_refused_and_named()
    {
        Assert.Contains("task", (await service.Refused(HttpMethod.Get, "/agencies/CNIPA/leads")).Keys);
        Assert.Contains("'task'", Assert.Single(await service.Refused(HttpMethod.Post, "/assignments", """{"owner":"CNIPA"}""")).Value[0], StringComparison.Ordinal);
        Assert.Contains((await service.Refused(HttpMethod.Post, "/agencies/CNIPA/assignments", """{"owner":"CNIPA"}""")).Values, e => e[0].Contains("'task'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_is_read_and_written()
    {
        const string Body = """{"task":45,"owner":"司法部","priority":"High","deputy":"CNIPA","related":["T002",1],"excluded":["T003","T045","T002"],"notes":{"T003":"later"}}""";

        Assert.Equal(
            """{"task":"T045","owner":"MinistryOfJustice","priority":"High","deputy":"IntellectualPropertyAdministration","related":["T002","T001"],"excluded":["T002","T003"],"notes":{"T003":"later"}}""",
            await service.Post("/assignments", Body));
        Assert.Equal(
            """{"task":"T045","owner":"IntellectualPropertyAdministration","priority":"High","deputy":"IntellectualPropertyAdministration","related":["T002","T001"],"excluded":["T002","T003","T045"],"notes":{"T003":"later"}}""",
            await service.Post("/agencies/CNIPA/assignments", Body));
    }

    [Theory]
    [InlineData("""{"task":"T119","owner":"CNIPA"}""", "$.task", "T119", NoTask)]
    [InlineData("""{"task":119,"owner":"CNIPA"}""", "$.task", "119", NoTask)]
    [InlineData("""{"task":"T045","owner":"CNIPPA"}""", "$.owner", "CNIPPA", NoAgency)]
    [InlineData("""{"task":"T045","owner":"CNIPA","deputy":"99"}""", "$.deputy", "99", NoAgency)]
    [InlineData("""{"task":"T045","owner":"CNIPA","related":[1,"T002","T119"]}""", "$.related[2]", "T119", NoTask)]
    [InlineData("""{"task":"T045","owner":"CNIPA","excluded":[1,"T119"]}""", "$.excluded", "T119", NoTask)]
    [InlineData("""{"task":"T045","owner":"CNIPA","notes":{"T119":""}}""", "$.notes.T119", "T119", NoTask)]
    public async Task A_wrong_value_in_a_body_is_refused_with_its_path(string body, string path, string value, string message)
    {
        var expected = string.Format(CultureInfo.InvariantCulture, message, value);

        var minimal = await service.Refused(HttpMethod.Post, "/assignments", body);
        var mvc = await service.Refused(HttpMethod.Post, "/agencies/CNIPA/assignments", body);

        Assert.Equal([expected], minimal[path]);
        Assert.Equal([expected], mvc[path]);
    }

    [Fact]
    public async Task An_empty_body_is_rejected_too() =>
        Assert.NotEmpty(await service.Refused(HttpMethod.Post, "/assignments", ""));
}
