using System.Collections.Generic;
using Plan2025;

namespace Settings;

/// <summary>What the program is told of the plan.</summary>
public sealed class PlanSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Plan";

    /// <summary>The agency for which the program runs.</summary>
    public Agency Lead { get; set; }

    /// <summary>The task to begin with.</summary>
    public PlanTask Next { get; set; }

    /// <summary>The language of the output.</summary>
    public Language Language { get; set; } = Language.English;

    /// <summary>The tasks that matter, as an expression such as <c>lead:cnipa &amp; chapter:2</c>.</summary>
    public TaskSet Tasks { get; set; } = TaskSet.All;

    /// <summary>Who does what. A list, as the binder reads the keys of dictionaries loosely: for it "119" is a task.</summary>
    public IList<Owner> Owners { get; } = [];
}

/// <summary>Who does a task.</summary>
public sealed class Owner
{
    /// <summary>The task.</summary>
    public TaskId Task { get; set; }

    /// <summary>The agency.</summary>
    public Agency Agency { get; set; }
}
