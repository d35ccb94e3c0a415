namespace Plan2025.Tool.Checking;

/// <summary>What a check says beside its findings.</summary>
internal static class CheckLabels
{
    public static readonly Label Error = new("error", "错误", "錯誤");
    public static readonly Label Warning = new("warning", "警告", "警告");
    public static readonly Label Summary = new("{0} references in {1} files, {2} findings.", "{1} 个文件，{0} 处引用，{2} 个问题。", "{1} 個檔案，{0} 處參考，{2} 個問題。");
    public static readonly Label SkippedBinary = new("skipped, binary: {0}", "已跳过二进制文件：{0}", "已略過二進位檔案：{0}");
    public static readonly Label SkippedEncoding = new("skipped, not UTF-8: {0}", "已跳过非 UTF-8 文件：{0}", "已略過非 UTF-8 檔案：{0}");
    public static readonly Label NoSuchPath = new("{0} does not exist.", "{0}不存在。", "{0}不存在。");
}
