using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;

namespace Plan2025;

/// <summary>Converts a set of tasks from and to an expression, and from an array or another sequence of tasks or of their texts.</summary>
internal sealed class TaskSetTypeConverter : PlanTypeConverter<TaskSet>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        typeof(IEnumerable<TaskId>).IsAssignableFrom(sourceType)
        || typeof(IEnumerable<string>).IsAssignableFrom(sourceType)
        || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        IEnumerable<TaskId> ids => TaskSet.CreateRange(ids),
        IEnumerable<string> texts => TaskSet.CreateRange(texts.Select(text => PlanTask.Parse(text).Id)),
        _ => base.ConvertFrom(context, culture, value),
    };
}
