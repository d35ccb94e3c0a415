using System;
using System.Text;
using Quickstart;

// Without an argument: the plan at a glance, and one look-up of each kind.
// With one: whatever it names, a task (T045), an agency (CNIPA), a chapter, an instrument, or words (数据).
Console.OutputEncoding = Encoding.UTF8;

if (args.Length == 0)
{
    Overview.Show();
    LookUps.ShowOneOfEachKind();
    return ExitCode.Success;
}

return Answer.To(string.Join(' ', args));
