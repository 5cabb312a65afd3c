using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Engine.Declare.Lists;
using ReportGen.Tests.Generator.Engine.Load;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>From data files to a study, a check of it, and what a study may name.</summary>
[Trait("Speed", "slow")]
public sealed class CommandTests
{
    private static readonly string Shapes =
        Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Generator", "Engine", "Load", "shapes");

    [Theory] // a shape of the same figures becomes a study that has nothing wrong but Chinese names in English, where no other are known
    [InlineData("wide-titles-units-notes", "1 warning", "RG2124")]
    [InlineData("world-bank-api", "nothing wrong", "")]
    [InlineData("indicator-over-year", "nothing wrong", "")]
    public void Init_DataFile_MakesAStudyThatBuildsAtOnce(string shape, string found, string told)
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
        Assert.StartsWith($"study.yaml: {found}; 3 units, ", check.Output, StringComparison.Ordinal);
        Assert.Equal(told, string.Concat(Regex.Matches(check.Errors, @"RG[0-9]{4}").Select(m => m.Value)));
        var verbose = ProgramRun.Of(study.Folder, ["check", "--verbose"]);
        Assert.Contains("note[RG3127]: read as ", verbose.Errors, StringComparison.Ordinal);
        Assert.True(study.Build("csv,html") is not null, study.Printed());
        Assert.Equal(2, ProgramRun.Of(study.Folder, ["init", "d.csv"]).ExitCode); // what is there stays
    }

    [Fact] // what a build would refuse is said at once, and no build is promised
    public void Init_OfWhatABuildRefuses_SaysWhatIsToBeMended()
    {
        using var study = new TemporaryStudy().Write("d.csv", "unit,year,gdp\na,2019,\"1,234\"\nb,2019,\"2,345\"\n");
        var made = ProgramRun.Of(study.Folder, ["init", "d.csv"]);
        Assert.Equal(1, made.ExitCode);
        Assert.StartsWith("error[RG3108]: '1,234' is not a number", made.Errors, StringComparison.Ordinal);
        Assert.EndsWith("This is to be mended first. Then: reportgen check study.yaml\n", made.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("reportgen build", made.Output, StringComparison.Ordinal);
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
    public void Check_MistakesOfEveryKind_AreSaidAtOnce()
    {
        // a title that is missing, a theme, a method and an option that do not exist, a cell, a denominator, a threshold of a model
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "title: {zh: 基准, en: Base}", "theme: nowhere\nweighting: entrpy\npanel: balanced-ish")
            .Replace("study.yaml", "models:", "models:\n  grading: {difference: -1}")
            .Replace("digital.yaml", "{id: users, name", "{id: users, per: staff, name")
            .Replace("data.csv", "1,2020,13,6,7.5,2,100,1.0,7,17", "1,2020,x,6,7.5,2,100,1.0,7,0");
        var check = ProgramRun.Of(study.Folder, ["check"]);
        Assert.Equal(1, check.ExitCode);
        foreach (var said in new[] { "'title'", "'nowhere'", "'entrpy'", "'balanced-ish'", "'x' is not a number", "denominator 'staff'" })
        {
            Assert.Contains(said, check.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void List_Units_NamesTheShippedLists()
    {
        var run = ProgramRun.Of(Repository.Root, ["list", "units"]);
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal((0, "china-cities     285 units, with province, region, province_en"), (run.ExitCode, lines[0]));
        Assert.Equal("countries        249 units, with region, subregion", lines[2]);
    }

    public static TheoryData<string> Kinds => [.. WordLists.Kinds.Select(k => k.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public void List_EveryKind_SaysWhatEachWordIs(string kind)
    {
        var text = ProgramRun.Of(Repository.Root, ["list", kind]);
        var json = ProgramRun.Of(Repository.Root, ["list", kind, "--format", "json"]);
        Assert.Equal((0, 0, ""), (text.ExitCode, json.ExitCode, json.Errors));
        var words = JsonNode.Parse(json.Output)!.AsArray();
        if (kind != "treatments") Assert.NotEmpty(words); // plugins bring those
        foreach (var word in words)
        {
            Assert.NotEqual("", (string)word!["says"]!);
            Assert.DoesNotMatch("^(pooled or per year|runs only where a study names it)$", (string)word["says"]!); // how, and not what
            Assert.Contains((string)word["id"]!, text.Output, StringComparison.Ordinal);
            foreach (var option in word["options"]!.AsArray()) Assert.NotEqual("", (string)option!["says"]!);
        }
    }

    [Fact]
    public void List_OfNoKind_NamesTheKinds()
    {
        Assert.Contains("weightings", ProgramRun.Of(Repository.Root, ["list"]).Output, StringComparison.Ordinal);
        var wrong = ProgramRun.Of(Repository.Root, ["list", "weighting"]);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("'weighting' is not one of units, ", wrong.Errors, StringComparison.Ordinal);
        Assert.EndsWith("; did you mean 'weightings'?\n  hint: reportgen list --help\n", wrong.Errors.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OfDataFiles_BecomesAStudyWhereItIsNone()
    {
        using var study = new TemporaryStudy().Write("our/d.csv", "unit,year,x,y\na,2020,1,4\nb,2020,2,3\nc,2020,4,9\n")
            .Write("our/README.md", "Ours.\n").Write("none/README.md", "Nothing.\n");
        Assert.Equal(
            "reportgen: the folder 'our' holds no study.yaml; `reportgen init our` makes one of its data files\n"
            + "  hint: reportgen check --help\n",
            ProgramRun.Of(study.Folder, ["check", "our"]).Errors.ReplaceLineEndings("\n"));
        Assert.Equal((0, ""), ProgramRun.Of(study.Folder, ["init", "our"]) is var made ? (made.ExitCode, made.Errors) : default);
        var check = ProgramRun.Of(study.Folder, ["check", "our"]);
        Assert.Equal((0, "our/study.yaml: 1 warning; 3 units, 1 year, 2 indicators\n"),
            (check.ExitCode, check.Output.ReplaceLineEndings("\n")));
        Assert.Contains("the folder 'none' holds no data file", ProgramRun.Of(study.Folder, ["init", "none"]).Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfAStudyWithAWarning_CountsIt_AndABuildOfResultsAloneSaysWhereTheyAre()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(','));
        study.Write("data.csv", string.Concat(rows.Select((r, i) => $"{string.Join(',', i == 0 ? r : [.. r[..2], "5", .. r[3..]])}\n")));
        var check = ProgramRun.Of(study.Folder, ["check", "study.yaml"]);
        Assert.Contains("warning[", check.Errors, StringComparison.Ordinal);
        Assert.StartsWith("study.yaml: 1 warning; ", check.Output, StringComparison.Ordinal);
        var build = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--format", "csv", "--out", "o"]);
        var made = Directory.EnumerateFiles(Path.Combine(study.Folder, "o"), "*.csv", SearchOption.AllDirectories).Count();
        Assert.Equal($"{made} files in o", build.Output.TrimEnd());
    }

    public static TheoryData<string> Templates =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "indicators", "examples")).Select(d => Path.GetFileName(d)),
    ];

    [Theory, MemberData(nameof(Templates))]
    public void Init_Template_MakesAStudyThatBuildsAtOnce(string template)
    {
        using var study = new TemporaryStudy();
        var made = ProgramRun.Of(study.Folder, ["init", "--template", template, "--out", "."]);
        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        var check = ProgramRun.Of(study.Folder, ["check"]);
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        Assert.True(study.Build("csv,html") is not null, study.Printed());
        Assert.Contains("simulated", study.ResultText("scores").Split('\n')[1], StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(study.Folder, "*.yaml")) // an editor finds the schema beside it
        {
            var schema = File.ReadLines(file).First().Split("$schema=")[1];
            Assert.True(File.Exists(Path.Combine(study.Folder, schema)), $"{file}: {schema}");
        }
    }

    [Theory]
    [InlineData("--out: '' is no name", "--template", "hdi", "--out", "")]
    [InlineData("--out: '/proc/nothing' is a device, not a file", "--template", "hdi", "--out", "/proc/nothing")]
    [InlineData("there is no template 'hid'; templates are city-coupling, hdi, province-index", "--template", "hid")]
    [InlineData("init needs data files, or an example: --template NAME")]
    [InlineData("there is no file 'nowhere.csv'", "nowhere.csv")]
    public void Init_OfNothing_SaysWhatIsMissing(string message, params string[] arguments)
    {
        using var study = new TemporaryStudy();
        var run = ProgramRun.Of(study.Folder, ["init", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AtTheCommandLine_AnswersInEveryFormat()
    {
        string[] question = ["explain", "demo", "D", "北京市", "2021", "--lang", "en"];
        var text = ProgramRun.Of(Repository.Root, question);
        Assert.Equal((0, ""), (text.ExitCode, text.Errors));
        Assert.StartsWith("D  Coordination degree, Beijing (110000), 2021\n  printed as ", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("{", ProgramRun.Of(Repository.Root, [.. question, "--format", "json"]).Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "<!DOCTYPE html>", ProgramRun.Of(Repository.Root, [.. question, "--format", "html"]).Output, StringComparison.Ordinal);
        var wrong = ProgramRun.Of(Repository.Root, ["explain", "demo", "D", "北京", "2022"]);
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.Equal("reportgen: the study has no year 2022\n  hint: its years are 2012 to 2021\n", wrong.Errors.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Check_AFolderOrItsStudy_IsTheSame()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var here = ProgramRun.Of(study.Folder, ["check"]);
        Assert.Equal(0, here.ExitCode);
        var above = Path.GetDirectoryName(study.Folder)!;
        var folder = ProgramRun.Of(above, ["check", Path.GetFileName(study.Folder)]);
        Assert.Equal($"{Path.GetFileName(study.Folder)}/{here.Output}", folder.Output);
        Assert.EndsWith("/digital-resilience/study.yaml: 1 warning; 285 units, 10 years, 32 indicators\n",
            ProgramRun.Of(study.Folder, ["check", "demo"]).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var none = ProgramRun.Of(study.Folder, ["check", "text"]); // a folder without a study
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("the folder 'text' holds no study.yaml", none.Errors, StringComparison.Ordinal);
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
