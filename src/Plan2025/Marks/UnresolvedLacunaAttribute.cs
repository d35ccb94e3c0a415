using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>Stands on a member of <see cref="TaskId"/> whose text has a hole that is not resolved: words that the source lost and nobody knows. Written by the generator from the data.</summary>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class UnresolvedLacunaAttribute : Attribute;
