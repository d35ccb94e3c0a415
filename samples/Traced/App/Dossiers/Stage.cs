namespace Traced.Dossiers;

/// <summary>How far a document has come, in the order of the procedures. The numbers are stored.</summary>
internal enum Stage
{
    /// <summary>On the list, and nobody has begun.</summary>
    Planned = 0,

    /// <summary>A draft is being written.</summary>
    Drafting = 1,

    /// <summary>The draft is published for comments.</summary>
    Consultation = 2,

    /// <summary>Those who decide look at it.</summary>
    Review = 3,

    /// <summary>It is adopted and published.</summary>
    Promulgated = 4,

    /// <summary>It is reported to those who review it afterwards.</summary>
    Filed = 5,

    /// <summary>It applies.</summary>
    InForce = 6,
}
