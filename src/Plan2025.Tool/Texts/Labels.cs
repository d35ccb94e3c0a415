namespace Plan2025.Tool.Texts;

/// <summary>What the tool says of the plan. What the plan says is in the library.</summary>
internal static class Labels
{
    public static readonly Label Task = new("Task", "任务", "任務");
    public static readonly Label Text = new("Text", "原文", "原文");
    public static readonly Label Lead = new("Lead", "牵头单位", "牽頭單位");
    public static readonly Label Participants = new("Participants", "参与单位", "參與單位");
    public static readonly Label Responsibility = new("Responsibility", "责任方式", "責任方式");
    public static readonly Label Plain = new("responsible", "负责", "負責");
    public static readonly Label ByDuty = new("responsible, each within its own duties", "按职责分工负责", "按職責分工負責");
    public static readonly Label OpenEnded = new("others take part, too", "另有其他单位参与", "另有其他單位參與");
    public static readonly Label Clause = new("Clause", "责任分工括注", "責任分工括注");
    public static readonly Label Chapter = new("Chapter", "章", "章");
    public static readonly Label Section = new("Section", "节", "節");
    public static readonly Label Instruments = new("Instruments", "涉及文件", "涉及文件");
    public static readonly Label Gap = new("Gap", "缺文", "缺文");
    public static readonly Label Known = new("Known to be missing", "已知缺文", "已知缺文");
    public static readonly Label NotKnown = new("not known", "尚未查明", "尚未查明");
    public static readonly Label AsPrinted = new("As printed", "转载文本", "轉載文本");
    public static readonly Label Restored = new("restored: {0}", "已补：{0}", "已補：{0}");
    public static readonly Label Evidence = new("Evidence (in English)", "依据（英文）", "依據（英文）");
    public static readonly Label Name = new("Name in code", "代码中的名称", "程式碼中的名稱");
    public static readonly Label FullName = new("Full name", "全称", "全稱");
    public static readonly Label Abbreviation = new("Abbreviation", "英文缩写", "英文縮寫");
    public static readonly Label Kind = new("Kind", "类别", "類別");
    public static readonly Label Leads = new("Leads", "牵头", "牽頭");
    public static readonly Label TakesPart = new("Takes part", "参与", "參與");
    public static readonly Label Tasks = new("Tasks", "任务", "任務");
    public static readonly Label None = new("none", "无", "無");
    public static readonly Label Unofficial = new("English is an unofficial translation.", "英文为非官方译文。", "英文為非官方譯文。");

    public static readonly Label CountedTasks = new("{0} of {1} tasks", "共 {1} 项，其中 {0} 项", "共 {1} 項，其中 {0} 項");
    public static readonly Label IssuedBy = new("Issued on {0} by {1}, published on {2}.", "{1}于 {0} 印发，{2} 公布。", "{1}於 {0} 印發，{2} 公布。");
    public static readonly Label Counts = new(
        "{0} tasks, {1} chapters, {2} sections, {3} agencies, {4} instruments. Data version {5}.",
        "{0} 项任务，{1} 章，{2} 节，{3} 个单位，{4} 份法规政策文件。数据版本 {5}。",
        "{0} 項任務，{1} 章，{2} 節，{3} 個單位，{4} 份法規政策文件。資料版本 {5}。");
    public static readonly Label ChaptersAndSections = new("Chapters and sections, with their tasks", "章、节及任务数", "章、節及任務數");
    public static readonly Label MostLeads = new("The agencies that lead the most tasks", "牵头任务最多的单位", "牽頭任務最多的單位");
    public static readonly Label Gaps = new("Gaps: words that the source lost", "缺文：来源脱漏的文字", "缺文：來源脫漏的文字");
    public static readonly Label AskForMore = new Label(
        "Ask for more: plan2025 {0}, plan2025 {1}, plan2025 list lead:{1}, plan2025 --help",
        "继续查询：plan2025 {0}、plan2025 {1}、plan2025 list lead:{1}、plan2025 --help",
        "繼續查詢：plan2025 {0}、plan2025 {1}、plan2025 list lead:{1}、plan2025 --help").With(Examples.Task, Examples.Agency);
    public static readonly Label TasksThatContain = new("Tasks whose text contains {0}", "原文含{0}的任务", "原文含{0}的任務");

    public static readonly Label Error = new("error: {0}", "错误：{0}", "錯誤：{0}");
    public static readonly Label DidYouMean = new("Did you mean {0}?", "是否应为 {0}？", "是否應為 {0}？");
    public static readonly Label Or = new(" or ", " 或 ", " 或 ");
    public static readonly Label NothingNamed = new(
        "{0} is no task (T001 to {1}), agency, chapter, section or instrument.",
        "{0}不是任务（T001 到 {1}）、单位、章、节或法规政策文件。",
        "{0}不是任務（T001 到 {1}）、單位、章、節或法規政策文件。");
    public static readonly Label NothingNamedOrContained = new(
        "{0} is no task (T001 to {1}), agency, chapter, section or instrument, and no task contains it.",
        "{0}不是任务（T001 到 {1}）、单位、章、节或法规政策文件，也没有任务包含它。",
        "{0}不是任務（T001 到 {1}）、單位、章、節或法規政策文件，也沒有任務包含它。");
    public static readonly Label NothingFound = new("No task contains {0}.", "没有任务包含{0}。", "沒有任務包含{0}。");
    public static readonly Label UnknownOption = new("Unrecognized option {0}.", "无法识别选项{0}。", "無法辨識選項{0}。");
    public static readonly Label EmptyQuery = new("A word to search for must not be empty.", "查询的词不能为空。", "查詢的詞不能為空。");
    public static readonly Label NeedsFile = new("This format needs a file: -o FILE.", "此格式必须指定文件：-o FILE。", "此格式必須指定檔案：-o FILE。");
    public static readonly Label FileExists = new("{0} exists. --force overwrites it.", "{0}已存在。如需覆盖，请加 --force。", "{0}已存在。如需覆寫，請加 --force。");
    public static readonly Label DataVersion = new("Data version {0}.", "数据版本 {0}。", "資料版本 {0}。");

    /// <summary>A document does not say who published it; of ours it is known.</summary>
    public static readonly Label NotAuthoritative = Plan.Id == "cn-ip-plan-2025"
        ? new(
            "The authoritative text is the one that the China National Intellectual Property Administration published.",
            "正式文本以国家知识产权局公布的为准。",
            "正式文本以國家知識產權局公布的為準。")
        : new("The authoritative text is the one that was officially published.", "正式文本以官方公布的为准。", "正式文本以官方公布的為準。");
    public static readonly Label BadExpression = new(
        "{0} is no expression: column {1}, {2}.",
        "无法解析表达式{0}：第 {1} 个字符，{2}。",
        "無法解析運算式{0}：第 {1} 個字元，{2}。");
    public static readonly Label SeeHelp = new("See 'plan2025 --help'.", "请参阅“plan2025 --help”。", "請參閱「plan2025 --help」。");

    public static Label Of(ResponsibilityMode mode) => mode == ResponsibilityMode.ByDuty ? ByDuty : Plain;
}
