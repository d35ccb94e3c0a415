using Plan2025;

namespace Coverage
{
    [ImplementsTask(TaskId.T001)]
    public class Register
    {
    }
}
