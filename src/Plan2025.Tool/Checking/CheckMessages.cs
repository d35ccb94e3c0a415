namespace Plan2025.Tool.Checking;

/// <summary>What findings say of references that name no task or kind: {0} is the text, {1} what is valid. What other findings say is in their rules.</summary>
internal static class CheckMessages
{
    public static readonly MessageText NoTask = new("'{0}' is not a task of the plan ({1})", "“{0}”不是计划中的任务（{1}）") { Traditional = "「{0}」不是計劃中的任務（{1}）" };
    public static readonly MessageText NoKind = new("'{0}' is not a kind of binding ({1})", "“{0}”不是绑定种类（{1}）") { Traditional = "「{0}」不是繫結種類（{1}）" };
}
