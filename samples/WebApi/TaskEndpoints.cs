using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Plan2025;

namespace WebApi;

/// <summary>Tasks by minimal API. Records and ids both bind from routes, queries, headers and forms, strictly.</summary>
internal static class TaskEndpoints
{
    public static void MapTasks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tasks/{task}", (PlanTask task, Language? language) => TaskView.Of(task, language ?? Language.English));
        app.MapGet("/tasks", Find);
        app.MapGet("/chapters/{chapter}/tasks", (Chapter chapter) => Plan.Chapters[chapter].Tasks);
        app.MapGet("/titles", (TaskId[] task) => task.ToDictionary(id => id, id => Plan.Tasks[id].GetText(Language.English)));
        app.MapGet("/lead", ([FromHeader(Name = "X-Task")] TaskId task) => Plan.Tasks[task].Lead);
        app.MapPost("/lead", ([FromForm] TaskId task) => Plan.Tasks[task].Lead).DisableAntiforgery();
        app.MapPost("/assignments", (Assignment assignment) => assignment with { Excluded = assignment.Excluded.Without(assignment.Task) });
    }

    /// <summary>The tasks of a set that an agency leads, of a chapter, whose text has some words; what is not given does not matter.</summary>
    private static TaskSet Find(PlanAgency? lead, Chapter? chapter, TaskSet? among, string? words)
    {
        var found = (among ?? TaskSet.All) & (words is null ? TaskSet.All : Plan.Search(words));
        if (lead is { } agency)
        {
            found &= agency.LeadTasks;
        }

        return chapter is { } id ? found & Plan.Chapters[id].Tasks : found;
    }
}
