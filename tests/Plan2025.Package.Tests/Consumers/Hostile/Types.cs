namespace Plan2025.System.Plan2025
{
    public class Task { }

    public class Agency { }

    public class System { }

    public class Plan { }

    public class TaskId { }

    public class TaskSet { }

    public class TaskBinding { }

    public class RecordedBinding { }

    public class TaskBindingKind { }

    public class RecordedBindingAttribute { }

    public class Table { }

    public class String { }

    public class Int32 { }

    public class Diagnostics { }

    public class CodeAnalysis { }

    public class ArgumentOutOfRangeException { }

    public class Attribute { }

    public class AttributeUsageAttribute { }
}
