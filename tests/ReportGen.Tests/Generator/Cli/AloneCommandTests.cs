using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Cli;

/// <summary><c>reportgen table</c>, <c>figure</c> and <c>card</c> as a user calls them.</summary>
[Trait("Speed", "slow")]
public sealed class AloneCommandTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy);

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(study.Folder, arguments);

    private bool Has(string file) => File.Exists(Path.Combine(study.Folder, file));

    [Fact]
    public void Table_WritesOneFileAndSaysWhich()
    {
        var run = Run("table", ".", "group-means", "--format", "tex", "--lang", "en");
        Assert.Equal((0, "group-means.en.tex\n", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Contains("\\toprule", File.ReadAllText(Path.Combine(study.Folder, "group-means.en.tex")), StringComparison.Ordinal);
        Assert.Equal((2, "reportgen: 'group-means.en.tex' is there already\n  hint: overwrite it with --force\n"),
            (Run("table", ".", "group-means", "--format", "tex", "--lang", "en") is var again ? again.ExitCode : 0, again.Errors));
        Assert.Equal(0, Run("table", ".", "group-means", "--format", "tex", "--lang", "en", "--force").ExitCode);
    }

    [Fact]
    public void Out_SaysTheFormatByItsEndingOrIsAFolder()
    {
        var one = Run("table", ".", "group-means", "--out", "new/means.xlsx");
        Assert.Equal(("new/means.xlsx\n", "reportgen: this is the one in 'zh'; --lang en writes the other\n"), (one.Output, one.Errors));
        Assert.Equal("PK", File.ReadAllText(Path.Combine(study.Folder, "new", "means.xlsx"))[..2]);
        Assert.Equal("text/trend.zh.svg\ntext/trend.en.svg\n", Run("figure", ".", "trend", "--out", "text").Output);
        Assert.True(Has("text/trend.zh.svg"));
    }

    [Fact]
    public void Table_IsWrittenInEachLanguageAndEachFormat()
    {
        var run = Run("table", ".", "group-means", "--format", "xlsx,csv");
        string[] files = ["group-means.zh.xlsx", "group-means.zh.csv", "group-means.en.xlsx", "group-means.en.csv"];
        Assert.Equal((0, string.Concat(files.Select(f => f + "\n")), ""), (run.ExitCode, run.Output, run.Errors));
        Assert.All(files, f => Assert.True(Has(f), f));
        Assert.Equal("PK", File.ReadAllText(Path.Combine(study.Folder, files[2]))[..2]);
        Assert.NotEqual(File.ReadAllText(Path.Combine(study.Folder, files[1])), File.ReadAllText(Path.Combine(study.Folder, files[3])));
        var named = Run("table", ".", "group-means", "--format", "xlsx,csv", "--out", "one.csv");
        Assert.Equal((2, "reportgen: --out names one file, --format 2\n  hint: name a folder that is there\n"),
            (named.ExitCode, named.Errors));
    }

    [Fact]
    public void Card_IsAPictureOf1200By630Dots()
    {
        Assert.Equal("card.zh.png\ncard.en.png\n", Run("card").Output);
        var png = File.ReadAllBytes(Path.Combine(study.Folder, "card.zh.png"));
        Assert.Equal([0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76], png[16..24]); // width and height of IHDR
    }

    [Theory]
    [InlineData("figure . trendd", "there is no figure 'trendd'\n  hint: did you mean 'trend'? figures are ")]
    [InlineData("figure . trend --lang fr", "the study has no language 'fr'\n  hint: it has zh, en\n")]
    [InlineData("table . top-units --format svg", "--format: 'svg' is not one of docx, html, tex, csv, xlsx\n")]
    [InlineData("table nowhere top-units", "there is no study 'nowhere'\n")]
    public void Command_ThatCannotBeMeant_SaysWhat(string line, string expected)
    {
        var run = Run(line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("reportgen: " + expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Study_ThatIsWrong_IsSaidAsItIsByABuild()
    {
        study.Replace("study.yaml", "id: base", "id: Base!");
        var run = Run("table", ".", "top-units");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("study.yaml:2:", run.Errors, StringComparison.Ordinal);
        Assert.False(Has("top-units.zh.docx"));
    }

    public void Dispose() => study.Dispose();
}
