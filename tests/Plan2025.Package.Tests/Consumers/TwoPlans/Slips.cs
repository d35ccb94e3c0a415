namespace TwoPlans
{
    internal static class Slips
    {
        public static readonly Plan2025.TaskId First = (Plan2025.TaskId)119;
        public static readonly Harbour1998.TaskId Second = (Harbour1998.TaskId)45;
        public static readonly Plan2025.TaskId Third = (Plan2025.TaskId)45;
        public static readonly Plan2025.PlanAgency Fourth = Plan2025.PlanAgency.Parse("HM");
        public static readonly Harbour1998.PlanAgency Fifth = Harbour1998.PlanAgency.Parse("CNIPA");
    }
}
