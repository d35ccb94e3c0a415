using Plan2025;

namespace Slips
{
    internal static class Deferred
    {
        [DefersTask(TaskId.T003)] // PLAN2005
        public static void Later()
        {
        }
    }
}
