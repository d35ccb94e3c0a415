namespace Plan2025.Generator.Validation;

/// <summary>Everything that can be wrong with a document; the values are the numbers of the rules (PLAN0xxx).</summary>
internal enum ProblemKind
{
    DocumentMissing = 1,
    DocumentNotUnique = 2,
    DocumentNotUtf8 = 3,
    MalformedJson = 4,
    InternalError = 5,
    DocumentEmpty = 6,
    MoreProblems = 7,

    UnknownKey = 10,
    DuplicateKey = 11,
    MissingKey = 12,
    WrongType = 13,
    InvalidValue = 14,
    UnsupportedSchemaVersion = 15,
    EmptyList = 16,

    DuplicateId = 20,
    UnknownId = 21,
    InvalidName = 22,
    DuplicateName = 23,
    NumberOutOfSequence = 24,
    AmbiguousSpelling = 25,
    UnusedEntry = 26,

    MissingText = 30,
    UnknownLanguage = 31,
    EmptyText = 32,
    IllFormedText = 33,

    NoAgency = 40,
    RepeatedAgency = 41,
    MentionMismatch = 42,
    LacunaOutOfRange = 43,
    MixedChapter = 44,
    ErratumMismatch = 45,

    InvisibleCharacter = 50,
    TextNotNormalized = 51,
    TraditionalCharacter = 52,
    SimplifiedText = 53,
    RenderedText = 54,
    UnmentionedTitle = 55,
    DatesOutOfOrder = 56,
    ToReview = 57,
    TitleMismatch = 58,
}
