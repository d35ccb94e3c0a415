using System;
using Coverage;
using Plan2025;

[assembly: VerifiesTask(TaskId.T001, TaskId.T002)]

Console.WriteLine(PlanCoverage.Implemented);
Console.WriteLine(PlanCoverage.Verified);
Console.WriteLine(PlanCoverage.Deferred);
Console.WriteLine(PlanCoverage.Missing(TaskSet.Create(TaskId.T001, TaskId.T004)));
