using System;
using System.Globalization;

namespace Plan2025.Generator.Tests;

/// <summary>The generator and the hand-written sources know nothing of the real plan: any other compiles and answers.</summary>
public class OtherPlansTests
{
    [Fact]
    public void A_small_plan_in_other_languages_answers_what_its_document_says()
    {
        var answer = CompiledPlan.Ask(TestPlans.Harbour, """
                    var t = Plan.Tasks[TaskId.T002];
                    return string.Join("|",
                        Plan.Title, Plan.Year, Plan.Issuer, Plan.DataVersion, Plan.TaskCount, Plan.SectionCount, Plan.Sections.Count,
                        t.Text, t.GetText(Language.French), t.Lead, t.Section is null, t.Mode, t.ResponsibilityClause,
                        t.GetResponsibilityClause(Language.French),
                        string.Join(",", t.Instruments.ToArray()),
                        Plan.Tasks[KnownTasks.PaintLighthouse].ResponsibilityClause,
                        Plan.Agencies[Agency.HarbourMaster].Tasks,
                        PlanAgency.Parse("der Alte").Id, PlanAgency.Parse("𝄞 \"*/ {0} \\").Id,
                        PlanLanguage.For(CultureInfo.GetCultureInfo("fr-CH")).Tag,
                        PlanLanguage.For(CultureInfo.GetCultureInfo("ja-JP")).Tag);
            """);

        Assert.Equal(
            "Hafenplan|1998|Council|0.3.1|3|0|0"
            + "|Die AnkO ändern.|Réviser le règlement.|Council|True|ByDuty| [Rat, Hafenmeister und Lotsen, je für sich]"
            + "|Conseil de l'île, Capitaine et Lotsen sont responsables, chacun pour soi"
            + "|MooringOrder"
            + "| [Lotsen, Rat und andere]"
            + "|T001..T002"
            + "|HarbourMaster|HarbourMaster|fr|de",
            answer);
    }

    /// <summary>Found by fuzzing: a constant called TaskId was defined by itself.</summary>
    [Theory]
    [InlineData("TaskId")]
    [InlineData("Plan2025")]
    [InlineData("System")]
    [InlineData("Agency")]
    [InlineData("T001")]
    public void A_task_can_be_called_like_a_type(string name)
    {
        var json = TestPlans.Harbour.Replace("\"name\": \"ReviseMooringOrder\"", $"\"name\": \"{name}\"", StringComparison.Ordinal);

        Assert.Equal("T002", CompiledPlan.Ask(json, $"        return KnownTasks.{name}.ToString();"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(999)]
    [InlineData(1100)]
    public void Plans_of_any_size_are_right_by_arithmetic(int count)
    {
        var answer = CompiledPlan.Ask(SyntheticPlan.Create(count), """
                    static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
                    var seen = 0;
                    foreach (var t in Plan.Tasks)
                    {
                        seen++;
                        var lead = (Agency)(t.Number % 9 + 1);
                        var next = (Agency)((t.Number + 1) % 9 + 1);
                        if (t.Number != seen || t.Text != "sw:Text of " + seen || t.Lead != lead || t.Agencies[1] != next
                            || t.Agencies.Length != 2 || t.Chapter.Number != (seen - 1) / 100 + 1
                            || t.Mode != (seen % 2 == 0 ? ResponsibilityMode.ByDuty : ResponsibilityMode.Plain)
                            || !Plan.Agencies[lead].LeadTasks.Contains(t.Id) || Plan.Agencies[lead].ParticipantTasks.Contains(t.Id)
                            || !t.Chapter.Tasks.Contains(t)
                            || PlanTask.Parse(t.ToString()) != t || PlanTask.Parse(seen.ToString()) != t
                            || PlanTask.Parse(t.ToString().AsSpan()) != t || PlanTask.Parse(Utf8(t.ToString())) != t || PlanTask.Parse(Utf8(seen.ToString())) != t)
                        {
                            return "wrong at " + t;
                        }

                        var id = t.ToString();
                        var notIds = new List<string> { "U" + id.Substring(1), id + "0" };
                        for (var i = 0; i < id.Length; i++)
                        {
                            notIds.Add(id.Substring(0, i) + ":" + id.Substring(i + 1));
                            notIds.Add(id.Substring(0, i) + "/" + id.Substring(i + 1));
                        }

                        foreach (var notAnId in notIds)
                        {
                            if (PlanTask.TryParse(notAnId, out _) || PlanTask.TryParse(notAnId.AsSpan(), out _) || PlanTask.TryParse(Utf8(notAnId), out _))
                            {
                                return notAnId + " was taken for a task";
                            }
                        }
                    }

                    var led = default(TaskSet);
                    var total = 0;
                    foreach (var a in Plan.Agencies)
                    {
                        led |= a.LeadTasks;
                        total += a.LeadTasks.Count;
                        if (!a.LeadTasks.SequenceEqual(a.LeadTasks.ToArray()) || a.Tasks != (a.LeadTasks | a.ParticipantTasks)
                            || (a.Tasks ^ a.LeadTasks) != (a.ParticipantTasks - a.LeadTasks) || (a.Tasks & a.ParticipantTasks) != a.ParticipantTasks)
                        {
                            return "rows and sets differ for " + a;
                        }
                    }

                    return $"{seen} {led == TaskSet.All} {total} {TaskSet.All.Count} {(~TaskSet.All).Count} {Plan.Search("fi:Text of " + seen).Count}";
            """);

        var n = count.ToString(CultureInfo.InvariantCulture);
        Assert.Equal($"{n} True {n} {n} 0 1", answer);
    }
}
