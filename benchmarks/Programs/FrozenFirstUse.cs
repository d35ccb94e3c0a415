using System;
using System.Collections.Frozen;
using System.Linq;

Measure.FirstUse(() =>
{
    var byId = Records.Tasks.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
    var byLead = Records.Tasks.GroupBy(t => t.Lead).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    var task = byId["T045"];
    return task.Text.Length + byLead[task.Lead].Sum(t => t.Number);
});
