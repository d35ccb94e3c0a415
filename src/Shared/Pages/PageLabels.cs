namespace Plan2025.Pages;

/// <summary>The texts that all pages have.</summary>
internal static class PageLabels
{
    public static readonly Label Skip = new("To the list of tasks", "转到任务列表", "移至任務清單");
    public static readonly Label Language = new("Language", "语言", "語言");
    public static readonly Label Tasks = new("All tasks", "全部任务", "全部任務");
    public static readonly Label Filter = new("Filter the tasks", "筛选任务", "篩選任務");
    public static readonly Label Words = new("Words", "关键词", "關鍵字");
    public static readonly Label Any = new("any", "不限", "不限");
    public static readonly Label Chapter = new("Chapter", "章", "章");
    public static readonly Label Agency = new("Agency", "单位", "單位");
    public static readonly Label ShowAll = new("Show all", "显示全部", "顯示全部");
    public static readonly Label Shown = new("{0} of {1} tasks", "共 {1} 项，显示 {0} 项", "共 {1} 項，顯示 {0} 項");
    public static readonly Label Matrix = new("Agencies and chapters", "单位与章", "單位與章");
    public static readonly Label AllAgencies = new("All agencies", "全部单位", "全部單位");
    public static readonly Label AllChapters = new("all", "合计", "合計");
    public static readonly Label AgencyColumn = new("agency", "单位", "單位");
    public static readonly Label MatrixKeys = new(
        "A cell lists its tasks; arrow keys go from cell to cell.",
        "点击单元格可列出任务，方向键可在单元格间移动。",
        "按一下儲存格可列出任務，方向鍵可在儲存格間移動。");

    /// <summary>A number and a title, such as those of a chapter.</summary>
    public static readonly Label Numbered = new("{0} {1}", "{0} {1}", "{0} {1}");

    /// <summary>A label and its value.</summary>
    public static readonly Label Colon = new("{0}: ", "{0}：", "{0}：");

    /// <summary>What a language calls itself.</summary>
    public static string NameOf(Language language) => Plan.Languages[language].Tag switch
    {
        "zh-Hans" => "简体",
        "zh-Hant" => "繁體",
        "en" => "English",
        _ => Plan.Languages[language].GetTitle(language),
    };
}
