using Plan2025;

namespace Registers
{
    [ImplementsTask(TaskId.T001)]
    public static class Register
    {
        public static TaskSet Done
        {
            get { return TaskSet.Create(TaskId.T001); }
        }
    }
}
