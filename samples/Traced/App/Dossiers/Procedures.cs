using System.Collections.Generic;
using Plan2025;

namespace Traced.Dossiers;

/// <summary>Laws, as the Legislation Law has it: comments for 30 days at least.</summary>
[ImplementsTask(TaskId.T001, Wording = TaskWording.T001)]
internal sealed class LawProcedure : Procedure
{
    /// <inheritdoc/>
    public override IReadOnlyList<Step> Steps { get; } =
    [
        new(Stage.Drafting),
        new(Stage.Consultation),
        new(Stage.Review, Stage.Consultation, AtLeast: 30),
        new(Stage.Promulgated),
        new(Stage.InForce),
    ];
}

/// <summary>Administrative regulations: comments for 30 days at least, filed within 30 days, in force 30 days after promulgation.</summary>
[ImplementsTask(TaskId.T001, TaskId.T002, TaskId.T003, TaskId.T004, TaskId.T005, TaskId.T006, TaskId.T007)]
internal sealed class RegulationProcedure : Procedure
{
    /// <inheritdoc/>
    public override IReadOnlyList<Step> Steps { get; } = Filed;

    /// <summary>The steps of all that is filed after promulgation.</summary>
    internal static IReadOnlyList<Step> Filed { get; } =
    [
        new(Stage.Drafting),
        new(Stage.Consultation),
        new(Stage.Review, Stage.Consultation, AtLeast: 30),
        new(Stage.Promulgated),
        new(Stage.Filed, Stage.Promulgated, AtMost: 30),
        new(Stage.InForce, Stage.Promulgated, AtLeast: 30),
    ];
}

/// <summary>Departmental rules: the same periods as for regulations.</summary>
[ImplementsTask(TaskId.T002, TaskId.T008)]
internal sealed class RuleProcedure : Procedure
{
    /// <inheritdoc/>
    public override IReadOnlyList<Step> Steps => RegulationProcedure.Filed;
}

/// <summary>Judicial interpretations: no period for comments, filed within 30 days.</summary>
[ImplementsTask(TaskId.T009)]
internal sealed class InterpretationProcedure : Procedure
{
    /// <inheritdoc/>
    public override IReadOnlyList<Step> Steps { get; } =
    [
        new(Stage.Drafting),
        new(Stage.Review),
        new(Stage.Promulgated),
        new(Stage.Filed, Stage.Promulgated, AtMost: 30),
        new(Stage.InForce),
    ];
}

/// <summary>Policies, opinions, guidelines and plans: no period is prescribed.</summary>
[ImplementsTask(TaskId.T011, TaskId.T014, TaskId.T015, TaskId.T016, TaskId.T017, TaskId.T018, TaskId.T019, TaskId.T020)]
[ImplementsTask(TaskId.T035, TaskId.T084)]
internal sealed class DocumentProcedure : Procedure
{
    /// <inheritdoc/>
    public override IReadOnlyList<Step> Steps { get; } =
    [
        new(Stage.Drafting),
        new(Stage.Review),
        new(Stage.Promulgated),
        new(Stage.InForce),
    ];
}
