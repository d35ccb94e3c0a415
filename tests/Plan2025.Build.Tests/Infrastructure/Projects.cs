using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Build.Tests.Infrastructure;

/// <summary>A product, and the project of its tests that requires six tasks: one in each state.</summary>
internal static class Projects
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> s_reports = [];

    public static Consumer Product => new Consumer { Name = "Product" }.Source(
        """
        using Plan2025;

        [ImplementsTask(TaskId.T001, Wording = TaskWording.T001)]
        public class Register
        {
            [ImplementsTask(TaskId.T002)]
            public void Renew()
            {
            }
        }

        [DefersTask(TaskId.T003, Reason = "needs the \"new\" register, <b>planned</b>\nfor autumn | *soon*")]
        [NotApplicableTask(TaskId.T004, Reason = "=1+1")]
        [ImplementsTask(TaskId.T005, Wording = "T005@000000000000;")]
        public class Later { }
        """,
        "/repo/src/Register.cs");

    public static Consumer Tests => new Consumer()
        .Source("""
            using Plan2025;

            public class Tests
            {
                [VerifiesTask(TaskId.T001)]
                public void Registers()
                {
                }
            }
            """,
            "/repo/tests/Tests.cs")
        .File("/repo/docs/页 1.md", "Plan2025:T045!defers")
        .Property("Plan2025Required", "T001..T006")
        .Reference(Product.Emit());

    /// <summary>A report on both, in a language; it is written once.</summary>
    public static string Report(string file, string language = "") => s_reports.GetOrAdd(language, Write)[file];

    private static Dictionary<string, string> Write(string language)
    {
        using var run = new ReportRun { Language = language }.Reference(Product);
        return run.WriteAll(Tests).ToDictionary(report => report.Key, report => Encoding.UTF8.GetString(report.Value));
    }
}
