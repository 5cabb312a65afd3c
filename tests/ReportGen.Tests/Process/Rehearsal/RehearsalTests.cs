using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Diff;
using Xunit.Abstractions;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>
/// What happens to a study between two editions, one change at a time: what `verify` and `diff` say is true and complete, what says nothing
/// of the report turns nothing red, and what is to be accepted can be read.
/// </summary>
[Trait("Speed", "slow")]
[Collection(nameof(Office))]
public sealed partial class RehearsalTests(Office office, ITestOutputHelper output)
{
    [Fact]
    public void ThreeCells_AreNamed_AndTouchFewFilesThoseForReadersFirst()
    {
        var said = Rehearse(
            o => o.Cell("u0", 2017, "x0-2", Plus(37)).Cell("u8", 2016, "x0-6", Plus(37)).Cell("u16", 2020, "x1-3", Plus(37)),
            "html,pdf,csv,svg");
        Says(said, "  data: 3 cells revised", "    Indicator 3 (x0-2), County 1 (u0), 2017: 2354 -> 2391 (+37)");
        Assert.Equal(3, said.Diff.Inputs.Cells.Changed.Count());
        Assert.InRange(said.Files.Count, 10, 25);
        Assert.All(said.Files.Take(10), f => Assert.Matches("^snapshots/(data|document|figure)\\.", f));
        Assert.Equal("snapshots/data.verified.csv", said.Files[0]);
        Assert.Equal(["en", "zh"], said.Sealed); // by the pages that changed, since no file is touched for the seal alone
        Assert.DoesNotContain("snapshots/pdf.en.verified.json", said.Files);
    }

    [Fact]
    public void CellOfAWorkbook_IsNamed() => Says(
        Rehearse(o => o.Workbook((row, column, cell) => (row, column) == (40, 3) ? "1234" : cell)),
        "  data: 1 cell revised: Indicator 108 (x1-7), County 4 (u3), 2016: ");

    [Fact]
    public void EmptiedCell_IsRemoved() => Says(
        Rehearse(o => o.Cell("u0", 2017, "x0-2", _ => "")), "  data: 1 cell removed: Indicator 3 (x0-2), County 1 (u0), 2017: 2354");

    [Theory]
    [InlineData("shuffled rows")]
    [InlineData("comment")]
    [InlineData("trailing zero")]
    [InlineData("autocrlf")]
    public void WhatSaysNothing_TurnsNothingRed(string what)
    {
        var said = Rehearse(o => _ = what switch
        {
            "shuffled rows" => o.Table("data.csv", rows => rows.Skip(1).OrderBy(r => r[5], StringComparer.Ordinal).Prepend(rows[0])),
            "comment" => o.Replace("study.yaml", "schema: 1\n", "# as the office agreed\nschema: 1 # first\n"),
            "trailing zero" => o.Table("data.csv", rows =>
                rows.Skip(1).Select(r => (string[])[.. r[..2], .. r[2..].Select(c => c + ".0")]).Prepend(rows[0])),
            _ => CheckedOut(o),
        });
        Assert.True(said.Verdict.IsSame, string.Join('\n', said.Verdict.Summary));
        Assert.Empty(said.Files);
    }

    [Fact]
    public void NewYear_SaysWhatItBringsAndThatThePastStays()
    {
        var said = Rehearse(o =>
        {
            o.Replace("study.yaml", "to: 2024", "to: 2025");
            o.Table("data.csv", rows => rows.Concat(Next(rows)));
            o.Table("more.csv", rows => rows.Concat(Next(rows)));
            o.Workbook((_, _, cell) => cell);
        });
        Says(
            said, "  study: years.to 2024 -> 2025", "  years: gained 2025", $"  data: {31 * 18} cells came with them",
            $"  past values: none of {31 * 12 * 18} revised",
            "  mean of coordination degree: 2024 0.", "  Gini coefficient of coordination degree, regions: 2024 0.",
            "  leaders of coordination degree: 2024 County ");
    }

    [Fact]
    public void IndicatorDropped_IsNamed() => Says(
        Rehearse(o => o.Table("system0.yaml", rows => rows.Where(r => !r[0].Contains("id: x0-8", StringComparison.Ordinal)))),
        "  indicators: lost Indicator 9 (x0-8)", $"  data: {31 * 12} cells went with them");

    [Fact]
    public void IndicatorSwapped_NamesBoth() => Says(
        Rehearse(o => o.Replace("system0.yaml", "{id: x0-8,", "{id: another, column: x0-7,")),
        "  indicators: gained Indicator 9 (another); lost Indicator 9 (x0-8)");

    [Fact]
    public void WholeSetSwapped_NamesWhatCameAndWentOnAFewScreens() => Says(
        Rehearse(o =>
        {
            foreach (var file in (string[])["system0.yaml", "system1.yaml"])
            {
                var path = Path.Combine(o.Study.Folder, file);
                File.WriteAllText(path, Id().Replace(File.ReadAllText(path), "{id: y$1, column: x$1,"));
            }
        }),
        "  indicators: gained Indicator 1 (y0-0), Indicator 2 (y0-1), ", "  new weights: Indicator 1 (y0-0) 0.",
        "  weights gone: Indicator 1 (x0-0) 0.");

    [Fact]
    public void UnitRenamed_IsANameAndNoMembership()
    {
        var said = Rehearse(o => o.Replace("units.csv", "County 5", "County Five"));
        Says(said, "  names: name_en: County Five (u4) County 5 -> County Five");
        Assert.Empty(said.Diff.Results);
    }

    [Fact]
    public void IdChanged_NamesBoth() => Says(
        Rehearse(o =>
        {
            foreach (var file in (string[])["units.csv", "data.csv", "more.csv"])
            {
                o.Table(file, rows => rows.Select(r => r[0] == "u4" ? ["u99", .. r[1..]] : r));
            }
            o.Workbook((_, _, cell) => cell);
        }),
        "  units: gained County 5 (u99); lost County 5 (u4)");

    [Fact]
    public void Membership_NamesUnitRegionsAndTheirMeans() => Says(
        Rehearse(o => o.Table("units.csv", rows => rows.Select(r => r[0] == "u5" ? [.. r[..3], "r2"] : r))),
        "  membership: regions: County 6 (u5) Region 2 -> Region 3", "  mean of regions, Region 2, Coordination degree, 2024: 0.",
        "  mean of regions, Region 3, Coordination degree, 2024: 0.");

    [Fact]
    public void Direction_IsNamedByItsKey() => Says(
        Rehearse(o => o.Replace("system0.yaml", "Indicator 3'}, direction: negative", "Indicator 3'}, direction: positive")),
        "  system0.yaml: criteria.c0-0.indicators.x0-2.direction negative -> positive");

    [Fact]
    public void Weighting_IsNamedWithWhatWasInForce() => Says(
        Rehearse(o => o.Replace("study.yaml", "groupings:", "weighting: equal\ngroupings:")), "  study: weighting entropy -> equal");

    [Fact]
    public void Alpha_IsNamedAsAuthorsWriteIt() => Says(
        Rehearse(o => o
            .Replace("study.yaml", "use: system0.yaml", "use: system0.yaml\n    alpha: 0.7")
            .Replace("study.yaml", "use: system1.yaml", "use: system1.yaml\n    alpha: 0.3")),
        "  study: systems.system0.alpha 0.5 -> 0.7", "  study: systems.system1.alpha 0.5 -> 0.3");

    [Fact]
    public void GradeBound_IsNamed()
    {
        var said = Rehearse(o => o.Replace("scale.yaml", "0.7", "0.72"));
        Says(said, "  scale.yaml: bands.middle.to 0.7 -> 0.72");
        Assert.NotEmpty(said.Tables.Moved("coupling", ["unit", "year"], "coordination_grade"));
    }

    [Fact]
    public void Prose_ShowsTheSentenceAlone()
    {
        var said = Rehearse(o => o.Replace("text/introduction.en.md", "a rehearsal", "a trial"));
        Says(said, "  Introduction (English edition): This report is a [-rehearsal-]{+trial+}.");
        Assert.Equal(["snapshots/document.en.introduction.verified.md"], said.Files);
    }

    [Fact]
    public void Bibliography_ShowsTheEntry()
    {
        var said = Rehearse(o => o.Replace("works.bib", "On measuring", "On counting"));
        Assert.Contains(said.Verdict.Summary, l => l.Contains("On [-measuring-]{+counting+}", StringComparison.Ordinal));
        Assert.Equal(["snapshots/document.en.references.verified.md", "snapshots/document.zh.references.verified.md"], said.Files);
    }

    [Fact]
    public void FigureChoice_SaysWhichAreGone()
    {
        var said = Rehearse(o => o.Replace("study.yaml", "groupings:", "report: {figures: [trend, systems]}\ngroupings:"));
        Says(said, "  figures gone: figure ");
        Assert.Empty(said.Diff.Results);
    }

    [Fact]
    public void ThemeColor_NamesTheToken()
    {
        var said = Rehearse(o => o.Replace("templates/journal/theme.yaml", "\"#1f4e79\"", "\"#8c2d04\""));
        Says(said, "  style: --accent: #1f4e79 -> #8c2d04");
        Assert.Empty(said.Diff.Results);
    }

    [Fact]
    public void Formula_SaysThatTheInputsAreTheSame()
    {
        var right = office.Study.Features;
        try
        {
            var slipped = right.Select(f => f.Id == "entropy" ? f with { Method = new SlippedEntropy() } : f);
            var said = Rehearse(o => o.Study.Features = [.. slipped]);
            Says(said, "  inputs: keys and data are the same; the program, a plugin or another file is not");
            Assert.Contains("- **inputs**: the same; the program is not\n", DiffMarkdown.Of(said.Diff), StringComparison.Ordinal);
            Assert.NotEmpty(said.Tables.Moved("coupling", ["unit", "year"], "coordination_grade"));
        }
        finally
        {
            office.Study.Features = right;
        }
    }

    private static Func<string, string> Plus(int more) =>
        cell => (int.Parse(cell, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder as a machine that likes CRLF checks it out.</summary>
    private static Office CheckedOut(Office o)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(o.Study.Folder, "snapshots"))) File.Delete(file);
        string[] inputs = ["study.yaml", "data.csv", "units.csv", "scale.yaml"];
        foreach (var file in inputs) File.Delete(Path.Combine(o.Study.Folder, file));
        o.Git.Run("-c core.autocrlf=true checkout-index -q -f -a");
        Assert.Contains("\r\n", File.ReadAllText(Path.Combine(o.Study.Folder, "snapshots", "data.verified.csv")), StringComparison.Ordinal);
        return o;
    }

    /// <summary>The rows of the last year once more, a year later.</summary>
    private static IEnumerable<string[]> Next(IEnumerable<string[]> rows) =>
        [.. rows.Where(r => r[1] == "2024").Select(r => (string[])[r[0], "2025", .. r[2..]])];

    private Rehearsed Rehearse(Action<Office> change, string formats = "html,csv,svg")
    {
        var said = office.Try(change, formats);
        output.WriteLine($"{said.Files.Count} files touched\n{string.Join('\n', said.Files)}\n\n{string.Join('\n', said.Verdict.Summary)}");
        Truthful.Hold(said);
        Truthful.HoldInWords(said);
        return said;
    }

    [GeneratedRegex(@"\{id: x(\d-\d),")]
    private static partial Regex Id();

    private static void Says(Rehearsed said, params string[] lines) => Assert.All(lines, line => Assert.True(
        said.Verdict.Summary.Any(l => l.StartsWith(line, StringComparison.Ordinal)),
        $"not said: {line}\n{string.Join('\n', said.Verdict.Summary)}"));
}
