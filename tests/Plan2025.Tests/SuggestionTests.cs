namespace Plan2025.Tests;

/// <summary>What an expression's error suggests for an unknown name, the nearest first.</summary>
public class SuggestionTests
{
    /// <summary>A name of up to three letters may differ by one edit, one of up to eight by two, a longer one by a third of its letters. A swap is one edit.</summary>
    [Theory]
    [InlineData("lead:spd", "SPC", "SPP")]
    [InlineData("lead:ｓｐｄ", "SPC", "SPP")]
    [InlineData("lead:psc", "SPC", "PBC")]
    [InlineData("lead:sxx")]
    [InlineData("lead:nipa", "CNIPA", "NMPA", "NFGA")]
    [InlineData("lead:cnxxa", "CNIPA")]
    [InlineData("lead:xnxpx")]
    [InlineData("chapter:MxrkxtMxchxnixms", "MarketMechanisms")]
    [InlineData("chapter:MxrkxtMxchxnxxms")]
    [InlineData("section:IudjcialPortection", "JudicialProtection")]
    [InlineData("T119..T001", "T118", "T117", "T116")]
    public void Misspelt(string expression, params string[] suggestions) => AssertSuggested(expression, suggestions);

    /// <summary>A part of a name, or a name and more; of Chinese two characters are enough, of Latin letters four.</summary>
    [Theory]
    [InlineData("lead:产权局", "国家知识产权局")]
    [InlineData("lead:权局", "国家版权局", "国家知识产权局")]
    [InlineData("lead:局")]
    [InlineData("chapter:prot", "Protection", "Strengthening Intellectual Property Protection")]
    [InlineData("chapter:pro")]
    [InlineData("lead:国家知识产权局商标局", "国家知识产权局")]
    [InlineData("lead:最高人民", "最高人民法院", "最高法", "最高院")]
    public void Contained(string expression, params string[] suggestions) => AssertSuggested(expression, suggestions);

    private static void AssertSuggested(string expression, string[] suggestions) =>
        Assert.Equal(suggestions, Assert.Throws<TaskSetFormatException>(() => TaskSet.Parse(expression)).Suggestions);
}
