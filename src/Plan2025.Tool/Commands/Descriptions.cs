using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Commands;

/// <summary>What <c>--help</c> says.</summary>
internal static class Descriptions
{
    public static readonly Label Root = new Label(
        "{0}. Without a command: the plan at a glance; with NAME: what it names, or the tasks that contain it.",
        "{0}。不带命令时显示计划概览；给出 NAME 时显示其所指的内容，或原文包含它的任务。",
        "{0}。不帶命令時顯示計劃概覽；給出 NAME 時顯示其所指的內容，或原文包含它的任務。").With(Label.Of(l => TextFormat.Title(l, Plan.GetTitle(l))));
    public static readonly Label RootName = new Label(
        "A task ({0}), an agency ({1}), a chapter, a section, an instrument, or words of a text.",
        "任务（{0}）、单位（{1}）、章、节、法规政策文件，或原文中的词。",
        "任務（{0}）、單位（{1}）、章、節、法規政策文件，或原文中的詞。").With(Examples.Task, Examples.Agency);
    public static readonly Label Show = new(
        "Shows tasks, agencies, chapters, sections and instruments.",
        "显示任务、单位、章、节和法规政策文件。",
        "顯示任務、單位、章、節和法規政策文件。");
    public static readonly Label ShowName = new Label(
        "A task ({0}), an agency ({1}), a chapter, a section or an instrument, by any of its spellings.",
        "任务（{0}）、单位（{1}）、章、节或法规政策文件，任何写法均可。",
        "任務（{0}）、單位（{1}）、章、節或法規政策文件，任何寫法均可。").With(Examples.Task, Examples.Agency);
    public static readonly Label List = new(
        "Lists the tasks that an expression selects.",
        "列出表达式所指的任务。",
        "列出運算式所指的任務。");
    public static readonly Label Expression = new Label(
        "Which tasks: all, {0}..{2}, lead:{1}, participant:{1}, agency:{1}, chapter:1, section:1, joined by & | - ^ ~ and brackets.",
        "哪些任务：all、{0}..{2}、lead:{1}、participant:{1}、agency:{1}、chapter:1、section:1，可用 & | - ^ ~ 和括号组合。",
        "哪些任務：all、{0}..{2}、lead:{1}、participant:{1}、agency:{1}、chapter:1、section:1，可用 & | - ^ ~ 和括號組合。").With(Examples.Task, Examples.Agency, Examples.LastTask);
    public static readonly Label ListFormat = new(
        "The output format: a table (default), ids, CSV or JSON.",
        "输出格式：表格（默认）、编号、CSV 或 JSON。",
        "輸出格式：表格（預設）、編號、CSV 或 JSON。");
    public static readonly Label Search = new(
        "Finds the tasks whose texts contain all of the words, in any language, and marks the words. Exit code 1 if there is none.",
        "查找原文包含全部所给词语的任务（任一语言），并标出词语。没有结果时退出代码为 1。",
        "尋找原文包含全部所給詞語的任務（任一語言），並標出詞語。沒有結果時結束代碼為 1。");
    public static readonly Label SearchWord = new(
        "A word, or several in quotes.",
        "一个词；含空格的短语请加引号。",
        "一個詞；含空格的片語請加引號。");
    public static readonly Label Json = new(
        "Writes JSON, with every language in it.",
        "输出 JSON，包含所有语言。",
        "輸出 JSON，包含所有語言。");
    public static readonly Label Lang = new(
        "The language of what is shown; may be given several times. Default: the user's language.",
        "显示所用的语言，可多次给出。默认为用户界面语言。",
        "顯示所用的語言，可多次給出。預設為使用者介面語言。");
    public static readonly Label Help = new("Shows this help.", "显示此帮助。", "顯示此說明。");
    public static readonly Label Export = new(
        "Writes the plan as a file: xlsx (the ledger of an office), csv, json, sqlite, md or html (a page to search and read). The same version always gives the same bytes.",
        "将计划导出为文件：xlsx（任务台账）、csv、json、sqlite、md 或 html（可搜索、阅读的网页）。同一版本导出的文件逐字节相同。",
        "將計劃匯出為檔案：xlsx（任務台帳）、csv、json、sqlite、md 或 html（可搜尋、閱讀的網頁）。同一版本匯出的檔案逐位元組相同。");
    public static readonly Label ExportFormat = new("The format.", "格式。", "格式。");
    public static readonly Label ExportOutput = new(
        "The file to write. Text formats go to standard output without it.",
        "要写入的文件。省略时，文本格式写到标准输出。",
        "要寫入的檔案。省略時，文字格式寫到標準輸出。");
    public static readonly Label ExportTasks = new(
        "Only the tasks of an expression, as for list.",
        "仅导出表达式所指的任务，写法同 list。",
        "僅匯出運算式所指的任務，寫法同 list。");
    public static readonly Label Force = new("Overwrites a file that exists.", "覆盖已有文件。", "覆寫已有檔案。");
    public static readonly Label Check = new(
        "Checks references to tasks, such as Plan2025:T045!verifies, in files of any kind. Exit code 1 if something is wrong.",
        "检查任意文件中对任务的引用，如 Plan2025:T045!verifies。发现问题时退出代码为 1。",
        "檢查任意檔案中對任務的參考，如 Plan2025:T045!verifies。發現問題時結束代碼為 1。");
    public static readonly Label CheckPath = new("Files and folders.", "文件和文件夹。", "檔案和資料夾。");
    public static readonly Label CheckRequire = new(
        "Also reports which tasks of an expression nothing implements or verifies.",
        "同时指出表达式所指的任务中哪些未实现或未验证。",
        "同時指出運算式所指的任務中哪些未實現或未驗證。");
    public static readonly Label CheckFormat = new(
        "The output format: text (default), GitHub annotations, SARIF 2.1.0 or JSON.",
        "输出格式：文本（默认）、GitHub 注释、SARIF 2.1.0 或 JSON。",
        "輸出格式：文字（預設）、GitHub 註解、SARIF 2.1.0 或 JSON。");
    public static readonly Label Mcp = new(
        "Serves the plan to assistants by the Model Context Protocol, over standard input and output.",
        "以 MCP（Model Context Protocol）服务器方式运行，经标准输入输出向助手提供计划内容。",
        "以 MCP（Model Context Protocol）伺服器方式執行，經標準輸入輸出向助理提供計劃內容。");
}
