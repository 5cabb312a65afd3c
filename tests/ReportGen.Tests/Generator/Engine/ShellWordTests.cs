using ReportGen.Engine.Diagnostics;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>Commands that are shown can be typed as they stand.</summary>
public sealed class ShellWordTests
{
    [Theory]
    [InlineData("indicators/studies/a-b_1/study.yaml", "indicators/studies/a-b_1/study.yaml")]
    [InlineData("我的研究/study.yaml", "我的研究/study.yaml")]
    [InlineData("我的 研究/study.yaml", "\"我的 研究/study.yaml\"")]
    [InlineData("R&D (2)/study.yaml", "\"R&D (2)/study.yaml\"")]
    [InlineData("it's/study.yaml", "\"it's/study.yaml\"")]
    [InlineData("a $b/it's", "'a $b/it'\\''s'")]
    [InlineData("", "\"\"")]
    public void Path_IsQuotedWhereAShellNeedsIt(string path, string shown) => Assert.Equal(shown, ShellWord.Of(path));

    [Fact]
    public void DataFileNamedAsAStudy_IsShownInQuotes()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("my data.csv", "unit,year\n");
        study.Study = "my data.csv";
        study.Declare();
        Assert.EndsWith("`reportgen init \"my data.csv\"` makes a study of a data file\n", study.Printed(), StringComparison.Ordinal);
    }
}
