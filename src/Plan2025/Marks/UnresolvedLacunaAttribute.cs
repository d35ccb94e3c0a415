using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>On a member of <see cref="TaskId"/> whose text has a lacuna that is not resolved: words that the source lost and that are not known. Written by the generator from the data.</summary>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnresolvedLacunaAttribute : Attribute;
