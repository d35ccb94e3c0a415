namespace Plan2025.Tool.Exports.Page;

/// <summary>The texts of the page that no other page has.</summary>
internal static class PlanPageLabels
{
    public static readonly Label About = new(
        "Find, read and cite the {0} tasks of the plan. Nothing is sent anywhere: this file works without a network.",
        "查找、阅读和引用计划的 {0} 项任务。本文件无需联网，也不会发送任何内容。",
        "查找、閱讀和引用計劃的 {0} 項任務。本檔案無需連線，也不會傳送任何內容。");
    public static readonly Label Document = new("Notice and preamble", "通知与前言", "通知與前言");
    public static readonly Label Print = new("Print", "打印", "列印");
    public static readonly Label LeadFilter = new("Lead", "牵头单位", "牽頭單位");
    public static readonly Label AgencyFilter = new("Agency in any role", "单位（牵头或参与）", "單位（牽頭或參與）");
    public static readonly Label Instrument = new("Law or policy", "涉及文件", "涉及文件");
    public static readonly Label AnyGap = new("with a gap", "有缺文", "有缺文");
    public static readonly Label Unresolved = new("not known", "未补", "未補");
    public static readonly Label Resolved = new("restored", "已补", "已補");
    public static readonly Label Map = new(
        "How many tasks each agency is responsible for, as the lead or a participant, in each chapter.",
        "各单位在各章负责的任务项数（牵头和参与合计）。",
        "各單位在各章負責的任務項數（牽頭和參與合計）。");
    public static readonly Label Cell = new("{0}, {1}: {2} tasks", "{0}，{1}：{2} 项任务", "{0}，{1}：{2} 項任務");
    public static readonly Label Total = new("{0}: {1} tasks", "{0}：{1} 项任务", "{0}：{1} 項任務");
    public static readonly Label GapMark = new("The source lost words here.", "来源在此处脱漏文字。", "來源在此處脫漏文字。");
    public static readonly Label GapEvidence = new("{0} Evidence (in English):", "{0}依据（英文）：", "{0}依據（英文）：");
    public static readonly Label GapRestored = new("Restored: {0}.", "已补：{0}。", "已補：{0}。");
    public static readonly Label GapNotKnown = new("The words are not known.", "脱漏的文字尚未查明。", "脫漏的文字尚未查明。");
    public static readonly Label CopyLink = new("Copy link", "复制链接", "複製連結");
    public static readonly Label CopyChinese = new("Copy citation (GB/T 7714)", "复制引用（GB/T 7714）", "複製引用（GB/T 7714）");
    public static readonly Label CopyEnglish = new("Copy citation (English)", "复制英文引用", "複製英文引用");
    public static readonly Label CopyConstant = new("Copy C# constant", "复制 C# 常量", "複製 C# 常數");
    public static readonly Label Copied = new("Copied.", "已复制。", "已複製。");
    public static readonly Label NotCopied = new("The browser does not allow copying.", "浏览器不允许复制。", "瀏覽器不允許複製。");
    public static readonly Label Nothing = new(
        "No task matches. Fewer words or filters find more.",
        "没有符合条件的任务。请减少关键词或筛选条件。",
        "沒有符合條件的任務。請減少關鍵字或篩選條件。");
}
