using System;
using CheckedIds;

// Which of our duties are done? Each line that a rule stops says which one at its end.
Console.WriteLine($"We work on {Register.Ours.Count} tasks; next is {Register.Next}.");
Console.WriteLine($"Led by: {string.Join(", ", Register.Leads)}");
Console.WriteLine(Labels.Of(Plan2025.Language.English));
