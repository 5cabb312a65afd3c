namespace ReportGen.Tests.Plugins.Statistics.Inequality;

/// <summary>With an aversion of 1 or more Atkinson's index is 1 where a value is zero, however the others are spread.</summary>
public sealed class ZeroNoteTests
{
    [Theory] // two units with D = 0 and 0.5 in 2019, or with 0.4 and 0.5
    [InlineData("0,0", "{}", true)]
    [InlineData("0.16,0.16", "{}", false)]
    [InlineData("0,0", "{epsilon: [0.5]}", false)]
    public void Note_OfAZero_StandsWhereTheIndexIsOneForIt(string first, string options, bool stands)
    {
        using var study = TemporaryStudy.Given($"1,2019,{first}\n1,2020,0.36,0.36\n2,2019,0.25,0.25\n2,2020,0.49,0.49\n", "[2019, 2020]")
            .Replace("study.yaml", "models:\n", $"models:\n  inequality: {options}\n").Built("html");
        Assert.Equal(stands, study.Page("en").Contains("the index is 1 where a value is zero", StringComparison.Ordinal));
        Assert.Equal(stands, study.Page("zh").Contains("参数不小于1的阿特金森指数等于1", StringComparison.Ordinal));
        Assert.Contains("tbl-inequality", study.Page("en"), StringComparison.Ordinal);
    }
}
