namespace Plan2025.Tool.Exports.Ledger;

/// <summary>What the ledger says of itself, as offices write it.</summary>
internal static class LedgerLabels
{
    public static readonly Label TasksSheet = new("Tasks", "任务台账", "任務台帳");
    public static readonly Label AgenciesSheet = new("Agencies", "单位分工", "單位分工");
    public static readonly Label InstrumentsSheet = new("Instruments", "法规文件", "法規文件");
    public static readonly Label NotesSheet = new("Notes", "说明", "說明");

    public static readonly Label Title = new("{0}: Task Ledger", "《{0}》任务台账", "《{0}》任務台帳");
    public static readonly Label Office = new("Office: ", "填报单位：", "填報單位：");
    public static readonly Label Date = new("Date: ", "填报日期：", "填報日期：");
    public static readonly Label Author = new("Filled in by: ", "填表人：", "填表人：");
    public static readonly Label Reviewer = new("Reviewed by: ", "审核人：", "審核人：");
    public static readonly Label Page = new("Page &P of &N", "第 &P 页，共 &N 页", "第 &P 頁，共 &N 頁");

    public static readonly Label Number = new("No.", "序号", "序號");
    public static readonly Label TaskNumber = new("Task", "任务编号", "任務編號");
    public static readonly Label Text = new("Text", "任务内容", "任務內容");

    public static readonly Label Role = new("Our role", "本单位角色", "本單位角色");
    public static readonly Label RoleLead = new("Lead", "牵头", "牽頭");
    public static readonly Label RoleParticipant = new("Participant", "参与", "參與");
    public static readonly Label Partners = new("Cooperating units", "配合单位", "配合單位");
    public static readonly Label Division = new("Division responsible", "责任处室", "責任處室");
    public static readonly Label Person = new("Person responsible", "责任人", "責任人");
    public static readonly Label Measures = new("Measures", "工作举措", "工作舉措");
    public static readonly Label Milestones = new("Milestones", "阶段目标", "階段目標");
    public static readonly Label Deadline = new("Deadline", "完成时限", "完成時限");
    public static readonly Label Status = new("Status", "办理状态", "辦理狀態");
    public static readonly Label Progress = new("Progress", "进度", "進度");
    public static readonly Label State = new("Progress made", "进展情况", "進展情況");
    public static readonly Label Results = new("Results and evidence", "成果及佐证材料", "成果及佐證材料");
    public static readonly Label Problems = new("Problems", "存在问题", "存在問題");
    public static readonly Label NextSteps = new("Next steps", "下一步安排", "下一步安排");
    public static readonly Label Updated = new("Updated on", "更新日期", "更新日期");
    public static readonly Label Remarks = new("Remarks", "备注", "備註");

    public static readonly Label NotStarted = new("Not started", "未启动", "未啟動");
    public static readonly Label UnderWay = new("Under way", "推进中", "推進中");
    public static readonly Label Completed = new("Completed", "已完成", "已完成");
    public static readonly Label Closed = new("Closed after review", "已销号", "已銷號");
    public static readonly Label Deferred = new("Deferred", "暂缓", "暫緩");
    public static readonly Label NotConcerned = new("Not concerned", "不涉及", "不涉及");

    public static readonly Label OnSchedule = new("On schedule", "按序时推进", "按序時推進");
    public static readonly Label Behind = new("Behind schedule", "进度滞后", "進度滯後");
    public static readonly Label Overdue = new("Overdue", "逾期", "逾期");
    public static readonly Label Standing = new("Continuing", "持续推进", "持續推進");

    public static readonly Label ChooseFromList = new("Choose from the list.", "请从列表中选择。", "請從清單中選擇。");
    public static readonly Label StatusPrompt = new(
        "'Closed after review' follows 'Completed' only after the supervising office has reviewed it.",
        "“已销号”须在“已完成”之后、经督办单位审核后填写。",
        "「已銷號」須在「已完成」之後、經督辦單位審核後填寫。");
    public static readonly Label ProgressPrompt = new(
        "For tasks that are under way; 'Continuing' for standing tasks.",
        "仅在“推进中”时填写；常态化任务选“持续推进”。",
        "僅在「推進中」時填寫；常態化任務選「持續推進」。");
    public static readonly Label DatePrompt = new Label("A date, such as {0}-12-31.", "请填写日期，如 {0}-12-31。", "請填寫日期，如 {0}-12-31。").With(Plan.Year);

    public static readonly Label Agency = new("Agency", "单位", "單位");
    public static readonly Label LeadCount = new("Leads (number)", "牵头项数", "牽頭項數");
    public static readonly Label LeadTasks = new("Leads", "牵头任务", "牽頭任務");
    public static readonly Label ParticipantCount = new("Takes part (number)", "参与项数", "參與項數");
    public static readonly Label ParticipantTasks = new("Takes part", "参与任务", "參與任務");
    public static readonly Label TaskCount = new("Tasks (number)", "涉及项数", "涉及項數");
    public static readonly Label InvolvedTasks = new("Tasks", "涉及任务", "涉及任務");
    public static readonly Label Links = new("Go to", "跳转", "跳轉");
    public static readonly Label InstrumentTitle = new("Title", "文件名称", "文件名稱");

    public static readonly Label Source = new("Source", "来源", "來源");
    public static readonly Label Issued = new("Issued", "印发", "印發");
    public static readonly Label Version = new("Data version", "数据版本", "資料版本");
    public static readonly Label Basis = new("Source of this text (in English)", "本文本的来源（英文）", "本文本的來源（英文）");
    public static readonly Label Authority = new("Authoritative text", "正式文本", "正式文本");
    public static readonly Label LeadRule = new("Lead and participants", "牵头与参与", "牽頭與參與");
    public static readonly Label HowToFill = new("How to fill it in", "填写说明", "填寫說明");
    public static readonly Label Locked = new(
        "What comes from the plan is locked, without a password. The columns with a yellow head are the office's.",
        "来自计划的内容已锁定（未设密码）。黄色表头的列由本单位填写。",
        "來自計劃的內容已鎖定（未設密碼）。黃色表頭的欄由本單位填寫。");
    public static readonly Label NoDeadline = new(
        "No deadline and no status is filled in beforehand: the text of no task has a deadline.",
        "完成时限和办理状态均未预填：任务原文均未规定时限。",
        "完成時限和辦理狀態均未預填：任務原文均未規定時限。");
    public static readonly Label GapMark = new(
        "[...] in a text marks words that the source lost. Nothing is filled by guess.",
        "▒ 表示来源脱漏的文字（缺文）。没有依据的一律不补。",
        "▒ 表示來源脫漏的文字（缺文）。沒有依據的一律不補。");
}
