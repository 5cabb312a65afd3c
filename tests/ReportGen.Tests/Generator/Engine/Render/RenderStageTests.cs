using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Render;

namespace ReportGen.Tests.Generator.Engine.Render;

/// <summary>What happens to the other formats when one fails, and what the user hears of it.</summary>
public sealed class RenderStageTests
{
    [Fact]
    public void Run_AFormatThatFails_WritesTheOthersAndSaysWhy()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var files = Rendered(study, new Made("good", o => Write(o, "report.good")), new Made("bad", o =>
        {
            Write(o, "half.bad");
            throw new RenderingException("the ink is out");
        }));
        Assert.Equal(["provenance.json", "report.good"], files);
        Assert.Contains(
            "error[RG7101]: report.*.bad not written: the ink is out\n  --> study.yaml", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // names come from a plugin's results
    [InlineData("../outside.bad", "'../outside.bad' lies outside of the report's folder")]
    [InlineData("/outside.bad", "'/outside.bad' lies outside of the report's folder")]
    [InlineData("report.good", "two results are to be written to 'report.good'")]
    public void Run_AFileThatIsNoneOfTheReports_IsNotWritten(string name, string why)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var files = Rendered(study, new Made("good", o =>
        {
            Write(o, "report.good");
            Assert.Equal(why, Assert.Throws<RenderingException>(() => Write(o, name)).Message);
        }));
        Assert.Equal(["provenance.json", "report.good"], files);
        Assert.False(File.Exists(Path.Combine(study.Folder, "outside.bad")));
    }

    [Fact] // a language may fail alone
    public void Run_AFileThatFails_LeavesTheOtherFilesOfItsFormat()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var files = Rendered(study, new Made("good", o =>
        {
            Write(o, "report.en.good");
            o.Failed("report.zh.good", "a letter is missing");
        }));
        Assert.Equal(["provenance.json", "report.en.good"], files);
        Assert.Contains("report.zh.good not written: a letter is missing", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("\"report.zh.good\"", File.ReadAllText(Path.Combine(study.Output, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ADefectOfARenderer_IsThrownWhenTheOthersAreWritten()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Throws<InvalidOperationException>(() =>
            Rendered(
                study, new Made("bad", _ => throw new InvalidOperationException("a defect")),
                new Made("good", o => Write(o, "report.good"))));
        Assert.True(File.Exists(Path.Combine(study.Output, "report.good")));
    }

    [Fact]
    public void Run_ADiskThatRefuses_LeavesTheLastOutput()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Rendered(study, new Made("good", o => Write(o, "report.good")));
        Assert.Throws<IOException>(() =>
            Rendered(study, new Made("good", o => Write(o, "another.good")), new Made("bad", _ => throw new IOException("full"))));
        Assert.True(File.Exists(Path.Combine(study.Output, "report.good")));
        Assert.False(File.Exists(Path.Combine(study.Output, "another.good")));
    }

    [Fact] // the place in what the user wrote, not only in the report
    public void Run_ALetterWithoutAFont_IsNamedWithItsPlaceInTheStudy()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "title:", "# \U00016880 stands here\ntitle:");
        Rendered(
            study, new Made("good", o => o.Unprintable("\U00016880", "table 'b'")),
            new Made("other", o => o.Unprintable("\U00016880", "table 'a'")));
        var line = File.ReadAllLines(Path.Combine(study.Folder, "study.yaml")).ToList()
            .FindIndex(l => l.Contains("stands here", StringComparison.Ordinal)) + 1;
        Assert.Contains(
            "warning[RG7102]: the fonts of the report cannot print the letter '\U00016880' (U+16880) in table 'a'; a box stands for it\n"
            + $"  --> study.yaml:{line}:3", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // the engine refuses what stands in a text: its line is named; what comes from nowhere is said of the study
    [InlineData(@"\spoilt{x}", "text/introduction.en.md:3:7")]
    [InlineData(@"\nowhere{x}", "study.yaml")]
    public void Run_AWordingThatFails_IsNamedWithItsLine(string wording, string place)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("text/introduction.en.md", "First.\n\nThen $\\spoilt{x}$.\n");
        Rendered(study, new Made("good", o => o.Failed("report.en.good", "the engine refuses it", wording)));
        Assert.Contains(
            $"error[RG7101]: report.en.good not written: the engine refuses it\n  --> {place}", study.Printed(),
            StringComparison.Ordinal);
    }

    private static void Write(IOutputFolder output, string path)
    {
        using var content = output.Create(path);
        content.WriteByte(1);
    }

    private static List<string> Rendered(TemporaryStudy study, params IRenderer[] renderers)
    {
        var plan = study.Declare()!;
        var document = new ReportDocument(plan.Id, [], [], plan.Theme, plan.IsSimulated);
        new RenderStage(renderers)
            .Run(plan, [document], new RenderRequest(study.Output, [.. renderers.Select(r => r.Format)], []), study.Diagnostics);
        return [.. Directory.EnumerateFiles(study.Output).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
    }

    private sealed class Made(string format, Action<IOutputFolder> render) : IRenderer
    {
        public string Format => format;

        public void Render(ReportDocument document, IOutputFolder output) => render(output);
    }
}
