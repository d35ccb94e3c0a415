using Plan2025;

namespace Registers
{
    public static class Numbers
    {
        public const int Seeds = (int)KnownTasks.StrengthenSeedIndustryProtection;

        public static string Count
        {
            get { return "of " + Plan.TaskCount; }
        }
#if SLIP

        public static string Wrong
        {
            get { return PlanTask.Parse("T119").Text; }
        }
#endif
    }
}
