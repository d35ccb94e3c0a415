using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

/// <summary>The same with the plan document as an embedded resource.</summary>
internal static class JsonFirstUse
{
    public static int Run()
    {
        using var stream = typeof(JsonPlan).Assembly.GetManifestResourceStream("plan2025.json")!;
        var plan = JsonSerializer.Deserialize(stream, JsonPlanContext.Default.JsonPlan)!;
        var number = int.Parse("T045".AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        var task = plan.AllTasks.First(t => t.Number == number);
        return task.Text["zh-Hans"].Length
            + plan.AllTasks.Where(t => t.Responsibility.Agencies[0] == task.Responsibility.Agencies[0]).Sum(t => t.Number);
    }
}
