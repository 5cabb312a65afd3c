using ReportGen.Tests.Generator.Engine.Load;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>From data files to a study, a check of it, and what a study may name.</summary>
[Trait("Speed", "slow")]
public sealed class InitCommandTests
{
    private static readonly string Shapes =
        Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Generator", "Engine", "Load", "shapes");

    [Theory] // a shape of the same figures becomes a study that has nothing wrong
    [InlineData("wide-titles-units-notes")]
    [InlineData("world-bank-api")]
    [InlineData("indicator-over-year")]
    public void Init_DataFile_MakesAStudyThatBuildsAtOnce(string shape)
    {
        using var study = new TemporaryStudy();
        File.Copy(Path.Combine(Shapes, $"{shape}.csv"), Path.Combine(study.Folder, "d.csv"));
        var made = ProgramRun.Of(study.Folder, ["init", "d.csv"]);
        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        var (declared, system) = (File.ReadAllText(Path.Combine(study.Folder, "study.yaml")),
            File.ReadAllText(Path.Combine(study.Folder, "system.yaml")));
        Assert.Contains("units: {file: china-provinces, from: data, other_rows: ignore}", declared, StringComparison.Ordinal);
        Assert.Contains("# ? positive: more is better", system, StringComparison.Ordinal);
        var check = ProgramRun.Of(study.Folder, ["check"]);
        Assert.Equal(0, check.ExitCode);
        Assert.StartsWith("study.yaml: nothing wrong; 3 units, ", check.Output, StringComparison.Ordinal);
        Assert.True(study.Build("csv,html") is not null, study.Printed());
        Assert.Equal(2, ProgramRun.Of(study.Folder, ["init", "d.csv"]).ExitCode); // what is there stays
    }

    [Fact]
    public void Check_MistakesOfTwoStages_AreSaidAtOnce()
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", "unit,year,gdp,pop\n110000,2020,x,1\n110000,2021,2,1\n");
        study.Study.Replace("s.yaml", "Population}, direction: positive", "Population}, direction: sideways");
        var check = ProgramRun.Of(study.Folder, ["check", "."]);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("RG1014", check.Errors, StringComparison.Ordinal);
        Assert.Contains("error[RG3108]: 'x' is not a number", check.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(study.Folder, "output")));
    }

    [Fact]
    public void List_Units_NamesTheShippedLists()
    {
        var run = ProgramRun.Of(Repository.Root, ["list", "units"]);
        Assert.Equal((0, "china-cities\nchina-provinces\ncountries\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Build_WhereNoStudyIs_AsksForOne()
    {
        using var study = new TemporaryStudy();
        var run = ProgramRun.Of(study.Folder, ["build"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no study.yaml in this folder", run.Errors, StringComparison.Ordinal);
    }
}
