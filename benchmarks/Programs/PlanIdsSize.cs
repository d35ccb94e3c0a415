using Plan2025;

// Ids only: parsed and compared.
Measure.FirstUse(() => PlanTask.TryParse("T045", out var task) && task != TaskId.T044 ? task.Number : -1);
