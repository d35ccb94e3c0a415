using System.Linq;
using System.Text.Json;

Measure.FirstUse(() =>
{
    using var stream = typeof(JsonPlan).Assembly.GetManifestResourceStream("plan2025.json")!;
    var plan = JsonSerializer.Deserialize(stream, JsonPlanContext.Default.JsonPlan)!;
    return plan.AllTasks.Sum(t => t.Text["zh-Hans"].Length + t.Responsibility.Agencies.Count)
        + plan.Agencies.Sum(a => a.Printed["zh-Hans"].Length + a.FullName["zh-Hans"].Length);
});
