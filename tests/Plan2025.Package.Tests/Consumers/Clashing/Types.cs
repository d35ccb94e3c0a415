namespace Office
{
    public class Task
    {
        public Agency Owner;
        public System.System Runs;
    }

    public class Agency
    {
        public string Name;
    }

    public class PlanCoverage
    {
    }
}

namespace Office.System
{
    public class System
    {
        public string Title;
    }
}
