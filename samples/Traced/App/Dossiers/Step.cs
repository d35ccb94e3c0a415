namespace Traced.Dossiers;

/// <summary>A step of a procedure, with the days that must pass, or may pass at most, since another stage was reached.</summary>
/// <param name="Stage">The stage that it leads to.</param>
/// <param name="Since">The stage that days are counted from.</param>
/// <param name="AtLeast">No sooner than this many days after.</param>
/// <param name="AtMost">No later than this many days after.</param>
internal sealed record Step(Stage Stage, Stage Since = Stage.Planned, int AtLeast = 0, int? AtMost = null);
