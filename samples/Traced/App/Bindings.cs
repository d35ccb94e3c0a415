using Plan2025;

// What the plan asks of the office, and no program does.
[assembly: NotApplicableTask(TaskId.T116, Reason = "advice comes from the committee of experts")]
[assembly: NotApplicableTask(TaskId.T117, Reason = "taxes are a matter of the finance ministry")]
[assembly: DefersTask(TaskId.T115, Reason = "the form for the fourth batch of cases is not out yet")]
