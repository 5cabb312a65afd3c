using System.Globalization;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>
/// One thing is changed in the base study: the comment names it, what follows from it, and nothing else, on one screen. The expected texts
/// are written by hand.
/// </summary>
[Trait("Speed", "slow")]
public sealed class DiffTests
{
    private const int Screen = 60; // lines

    private static readonly ResultForms Forms = ResultForms.Of(BuiltInPlugins.Features);

    [Fact]
    public void Diff_TwoBuildsOfOneStudy_SaysThatNothingDiffers()
    {
        var markdown = Markdown(_ => { }, out var diff);
        Assert.True(diff.IsSame);
        Assert.StartsWith(
            "## base: nothing differs\n`before` → `after`\n### The same\n- **data**: all 96 cells that both have\n",
            markdown, StringComparison.Ordinal);
        Assert.Contains("- **text**: every sentence\n", markdown, StringComparison.Ordinal);
        Assert.Equal(["The same"], Sections(markdown).Keys);
    }

    [Fact]
    public void Diff_OneDataCell_NamesTheCellAndWhatFollows()
    {
        var markdown = Markdown(s => s.Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,"), out var diff);
        Assert.Equal(
            ["- **data**: 1 cell revised: users, Alpha (1), 2019: 121 → 131 (+10)", "- **files**: data.csv"],
            Sections(markdown)["Inputs"]);
        // (121 - 100) / (421 - 100) = 0.065421 becomes (131 - 100) / (421 - 100) = 0.096573
        const string moved = "- **normalized**: users normalized: Alpha (1), 2019 0.065421 → 0.096573 (+0.031152)";
        Assert.Contains(moved, Sections(markdown)["Results"]);
        // a more even column weighs less, the system's others more
        Assert.StartsWith("- **weights**: 4 moved: users ", Results(markdown)[0], StringComparison.Ordinal);
        Assert.Contains("- **scores**: digital: 12 of 12 values, ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Resilience: ", markdown, StringComparison.Ordinal); // the other system
        Assert.Equal("- **data**: 95 of 96 cells that both have", Sections(markdown)["The same"][0]);
        Assert.Superset(Set("units", "missing"), SameResults(markdown));
        Assert.DoesNotContain("<ins>", markdown, StringComparison.Ordinal); // no sentence says something else: 38 print other numbers
        Assert.False(diff.IsSame);
    }

    [Fact]
    public void Diff_OneDirection_NamesTheKeyAndWhatFollows()
    {
        var markdown = Markdown(s => s.Replace("green.yaml", "direction: negative", "direction: positive"), out _);
        Assert.Equal(
            ["- **green.yaml**: criteria.environment.indicators.pollution.direction negative → positive", "- **files**: green.yaml"],
            Sections(markdown)["Inputs"]);
        // 8.0 is the greatest of 4.0 to 8.0; the two values of 6.0 stand in the middle and stay at 0.5
        const string moved = "- **normalized**: pollution normalized: 10 of 12 values, the largest Alpha (1), 2019 0 → 1 (+1)";
        Assert.Contains(moved, Sections(markdown)["Results"]);
        Assert.StartsWith("- **ranks**: ", Results(markdown)[0], StringComparison.Ordinal);
        Assert.Contains(Results(markdown), l => l.StartsWith("- **grades**: ", StringComparison.Ordinal));
        Assert.Contains("- **scores**: Resilience: ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("**scores**: digital", markdown, StringComparison.Ordinal);
        Assert.Equal("- **data**: all 96 cells that both have", Sections(markdown)["The same"][0]);
        // the values of pollution lie evenly about the middle: turned round they are as uneven as before
        Assert.Superset(Set("units", "missing", "weights"), SameResults(markdown));
    }

    [Fact]
    public void Diff_OneAlpha_NamesTheKeysAndWhatTheyWeigh()
    {
        using var unchanged = Base().Built("csv");
        double Score(string system) => double.Parse(
            unchanged.Results("scores").Single(r => r["unit"] == "1" && r["year"] == "2021" && r["system"] == system)["score"],
            CultureInfo.InvariantCulture);
        string Index(double green) =>
            Math.Round((green * Score("green")) + ((1 - green) * Score("digital")), 6).ToString(CultureInfo.InvariantCulture);

        var markdown = Markdown(s => s
            .Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.6")
            .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.4"), out _);
        Assert.Equal(
            ["- **study**: systems.green.alpha 0.5 → 0.6", "- **study**: systems.digital.alpha 0.5 → 0.4", "- **files**: study.yaml"],
            Sections(markdown)["Inputs"]);
        Assert.StartsWith(
            $"- **coupling**: T: 12 of 12 values, the largest Alpha (1), 2021 {Index(0.5)} → {Index(0.6)} (",
            Results(markdown)[0], StringComparison.Ordinal);
        Assert.DoesNotContain("C: ", string.Join('\n', Sections(markdown)["Results"]), StringComparison.Ordinal); // alpha is not in C
        Assert.Superset(Set("units", "missing", "normalized", "weights", "scores", "criterion_scores"), SameResults(markdown));
    }

    [Fact]
    public void Diff_OneMembership_NamesUnitAndRegions()
    {
        var markdown = Markdown(s => s.Replace("units.csv", "2,乙市,Beta,乙,north", "2,乙市,Beta,乙,south"), out _);
        Assert.Equal(["- **membership**: regions: Beta (2) north → south", "- **files**: units.csv"], Sections(markdown)["Inputs"]);
        // one unit is left in the north: no inequality within it, in any year
        Assert.Matches(
            @"- \*\*dagum_within\*\*: G: 6 of 6 values, the largest D, regions, north, 2020 0\.\d+ → 0 \(",
            Results(markdown)[0]);
        Assert.DoesNotContain("membership", string.Join('\n', Sections(markdown)["Results"]), StringComparison.Ordinal);
        Assert.Superset(
            Set("missing", "normalized", "weights", "scores", "criterion_scores", "coupling", "ranks", "trend"), SameResults(markdown));
    }

    [Fact]
    public void Diff_OneSentence_ShowsItBeforeAndAfterAndNothingElse()
    {
        var markdown = Markdown(
            s => s.Write("text/introduction.en.md", "Introduction. Another sentence.\n"), out _,
            s => s.Write("text/introduction.en.md", "Introduction. A second sentence.\n"));
        Assert.StartsWith(
            """
            ## base: what differs
            `before` → `after`
            ### Inputs
            - **files**: text/introduction.en.md
            ### Text and figures
            - **Introduction (English edition)**: <del>A second</del><ins>Another</ins> sentence.
            ### The same
            - **data**: all 96 cells that both have
            - **results**: 
            """.ReplaceLineEndings("\n").TrimEnd() + " ", markdown, StringComparison.Ordinal);
        Assert.EndsWith(
            "- **figures**: figure 1, figure 2, figure 3, figure 4, figure 5, figure 6\n", markdown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OneThemeColor_NamesTheTokenAlone()
    {
        var markdown = Markdown(
            s => s.WriteThemes().Replace("templates/journal/theme.yaml", "\"#1f4e79\"", "\"#8c2d04\"")
                .Templates = Path.Combine(s.Folder, "templates"),
            out var diff);
        Assert.Equal("- **style**: --accent: #1f4e79 → #8c2d04", Sections(markdown)["Inputs"][0]);
        Assert.DoesNotContain("Results", Sections(markdown).Keys);
        Assert.DoesNotContain("<ins>", markdown, StringComparison.Ordinal);
        Assert.Contains("- **text**: every sentence\n", markdown, StringComparison.Ordinal);
        Assert.Empty(diff.Figures); // they have colors of their own
    }

    [Fact]
    public void Diff_AnotherIndicatorSet_SaysWhoCameAndWentThenWeightsThenEffects()
    {
        var markdown = Markdown(
            s => s.Replace("study.yaml", "use: digital.yaml", "use: service.yaml").Write("service.yaml", Service), out _, lines: 60);
        Assert.Equal(
            [
                "- **study**: systems.digital is gone", "- **study**: systems.service is new",
                "- **systems**: gained service; lost digital",
                "- **indicators**: gained beds; lost users, lines, patents",
                "- **data**: 24 cells went with them", // users and patents, twelve each; lines are read as beds
                "- **files**: study.yaml, digital.yaml (gone), service.yaml (new)",
            ], Sections(markdown)["Inputs"]);
        var results = string.Join('\n', Sections(markdown)["Results"]);
        Assert.Matches(
            @"- \*\*new weights\*\*: beds 0\.\d+\n"
            + @"- \*\*weights gone\*\*: users 0\.\d+, lines 0\.\d+, patents 0\.\d+\n"
            + @"- \*\*weights\*\*: staff 0\.\d+ → 0\.\d+ \(\+", results);
        Assert.DoesNotContain("gained", results, StringComparison.Ordinal); // said above
        Assert.DoesNotContain("Resilience: ", results, StringComparison.Ordinal); // the other system's scores stay
    }

    [Fact]
    public void Diff_NextYearsEdition_NamesTheYearAndThePastValuesThatWereRevised()
    {
        var markdown = Markdown(AddYear, out _, lines: 60);
        Assert.Equal(
            [
                "- **study**: years.to 2021 → 2022", "- **years**: gained 2022",
                "- **data**: 32 cells came with them", // four units, eight columns
                "- **past values**: 1 cell revised: income, Alpha (1), 2019: 22 → 24 (+2)", "- **files**: study.yaml, data.csv",
            ], Sections(markdown)["Inputs"]);
        Assert.Equal("- **data**: 95 of 96 cells that both have", Sections(markdown)["The same"][0]);
        var unrevised = Markdown(s => { AddYear(s); s.Replace("data.csv", "1,2019,24,", "1,2019,22,"); }, out _, lines: 60);
        Assert.Contains("- **past values**: none of 96 revised", Sections(unrevised)["Inputs"]);
    }

    [Fact]
    public void Diff_RoundingNoise_IsNoDifference()
    {
        var markdown = Markdown(s => s.Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,121.0000000001,"), out var diff);
        Assert.True(diff.IsSame, markdown);
        Assert.Equal(["- **files**: data.csv"], Sections(markdown)["Inputs"]); // its bytes are others, and that is all
    }

    [Fact]
    public void Diff_BlankedCell_IsRemovedAndWhatFillsItIsNoInput()
    {
        var markdown = Markdown(s => s.Replace("data.csv", "1,2020,13,6,7.5,2,100,", "1,2020,13,6,7.5,2,,"), out _);
        Assert.Equal(["- **data**: 1 cell removed: users, Alpha (1), 2020: 100", "- **files**: data.csv"], Sections(markdown)["Inputs"]);
    }

    [Fact]
    public void Diff_AnOption_IsNamedByItsPath()
    {
        using var study = Base();
        var diff = ReportDiff.Of(study.ToCompare("before"), study.ToCompare("after", "weighting=equal"));
        var markdown = DiffMarkdown.Of(diff);
        Assert.Equal(["- **study**: weighting entropy → equal"], Sections(markdown)["Inputs"]);
        // four indicators weigh a quarter each
        var weights = Sections(markdown)["Results"].Single(l => l.StartsWith("- **weights**: 8 moved", StringComparison.Ordinal));
        Assert.Contains("schools 0.394736 → 0.25", weights, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_TwoOutputFolders_ReadsTheInputsOffTheResults()
    {
        using var before = Base().Built("html,csv,svg");
        using var after = Base()
            .Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,")
            .Replace("green.yaml", "direction: negative", "direction: positive")
            .Built("html,csv,svg", "systems.0.alpha=0.6", "systems.1.alpha=0.4");
        var markdown = DiffMarkdown.Of(
            ReportDiff.Of(new BuiltReport("a", before.Output, Forms), new BuiltReport("b", after.Output, Forms)));
        Assert.Equal(
            [
                "- **options**: systems.green.alpha 0.5 → 0.6; systems.digital.alpha 0.5 → 0.4",
                "- **weights**: direction: pollution negative → positive",
                "- **data**: 1 cell revised: users, Alpha (1), 2019: 121 → 131 (+10)", "- **files**: data.csv, green.yaml",
            ], Sections(markdown)["Inputs"]);
    }

    [Theory] // a part that is gone from one folder is a difference, whichever side it is
    [InlineData("results/*.csv", true)]
    [InlineData("figures/*.svg", true)]
    [InlineData("report.*.html", true)]
    [InlineData("results/*.csv", false)]
    [InlineData("figures/*.svg", false)]
    public void Diff_FolderWithoutAPart_Differs(string part, bool isInFirst)
    {
        using var before = Base().Built("html,csv,svg");
        using var after = Base().Built("html,csv,svg");
        Take(isInFirst ? after : before, part);
        var diff = ReportDiff.Of(new BuiltReport("a", before.Output, Forms), new BuiltReport("b", after.Output, Forms));
        Assert.False(diff.IsSame);
        Assert.Empty(diff.NotCompared);
        Assert.Empty(diff.Removed.Concat(diff.Added)); // the part is told once, not file by file
        var said = isInFirst ? "the first build has them, the second has none" : "the second build has them, the first has none";
        Assert.Contains(
            $"- **{(isInFirst ? "part gone" : "new part")}**: {part.Replace("*", "\\*", StringComparison.Ordinal)}: {said}\n",
            DiffMarkdown.Of(diff), StringComparison.Ordinal);
        Assert.Contains($"{part}: {said}", DiffHtml.Of(diff), StringComparison.Ordinal);
        var json = string.Concat(DiffJson.Of(diff).Where(c => !char.IsWhiteSpace(c)));
        Assert.Contains(
            $"{{\"part\":\"{part}\",\"missing_from\":\"{(isInFirst ? "after" : "before")}\"}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_PartThatNeitherFolderHas_IsNotComparedAndNoDifference()
    {
        using var before = Base().Built("html,svg");
        using var after = Base().Built("html,svg");
        var diff = ReportDiff.Of(new BuiltReport("a", before.Output, Forms), new BuiltReport("b", after.Output, Forms));
        Assert.Equal(["results/*.csv: neither build has any"], diff.NotCompared.Select(ChangeWords.English.Of));
        Assert.True(diff.IsSame, DiffMarkdown.Of(diff));
    }

    [Fact]
    public void Diff_StudyWithAFolderThatWasAskedForHtml_ComparesTheHtml()
    {
        using var study = Base().Built("html");
        var folder = new BuiltReport("a", study.Output, Forms);
        var diff = ReportDiff.Of(folder, study.ToCompare("b")); // the study is built in every form
        Assert.Equal(
            ["results/*.csv: the first build has none", "figures/*.svg: the first build has none"],
            diff.NotCompared.Select(ChangeWords.English.Of));
        Assert.True(diff.IsSame, DiffMarkdown.Of(diff));
        study.Built("html,csv,svg");
        Take(study, "results/*.csv"); // what it was asked for and has no more is missing
        Assert.Equal(["results/*.csv"], ReportDiff.Of(folder, study.ToCompare("b")).Missing.Select(m => m.Files));
    }

    [Fact]
    public void Diff_FoldersOfOtherLanguages_ComparesTheOneThatBothHave()
    {
        using var before = Base().Built("html,csv,svg");
        using var after = Base()
            .Replace("study.yaml", "languages: [zh, en]", "languages: [en]")
            .Replace("data.csv", "1,2019,22,", "1,2019,24,")
            .Built("html,csv,svg");
        var diff = ReportDiff.Of(new BuiltReport("a", before.Output, Forms), new BuiltReport("b", after.Output, Forms));
        Assert.Equal(["the edition zh: only one of the two has it"], diff.NotCompared.Select(ChangeWords.English.Of));
        Assert.Empty(diff.Removed);
        Assert.All(diff.Sentences, s => Assert.StartsWith("html en ", s.Subject, StringComparison.Ordinal));
        Assert.All(diff.Figures, f => Assert.EndsWith(" en", f.Subject, StringComparison.Ordinal));
    }

    internal const string Service =
        """
        schema: 1
        id: service
        name: {zh: 服务, en: Service}
        symbol: S
        criteria:
          - id: care
            name: {zh: 医疗, en: Care}
            indicators:
              - {id: staff, name: {zh: 人员, en: Staff}, direction: positive}
              - {id: beds, column: lines, name: {zh: 床位, en: Beds}, direction: positive}
        """;

    internal static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    /// <summary>Deletes the files of a part from the folder that a study was built into.</summary>
    private static void Take(TemporaryStudy study, string part)
    {
        var folder = Path.Combine(study.Output, Path.GetDirectoryName(part)!);
        foreach (var file in Directory.GetFiles(folder, Path.GetFileName(part))) File.Delete(file);
    }

    private static void AddYear(TemporaryStudy study)
    {
        study.Replace("study.yaml", "to: 2021", "to: 2022").Replace("data.csv", "1,2019,22,", "1,2019,24,");
        string[] rows = ["1,2022,21,6,8,6,121", "2,2022,22,6,8,6,122", "3,2022,23,6,8,6,123", "4,2022,24,6,8,6,124"];
        File.AppendAllText(Path.Combine(study.Folder, "data.csv"), string.Concat(rows.Select(r => r + ",1.5,6,18\n")));
    }

    private static string Markdown(
        Action<TemporaryStudy> change, out ReportDiff diff, Action<TemporaryStudy>? first = null, int lines = Screen)
    {
        using var before = Base();
        using var after = Base();
        first?.Invoke(before);
        change(after);
        diff = ReportDiff.Of(before.ToCompare("before"), after.ToCompare("after"));
        var markdown = DiffMarkdown.Of(diff);
        Assert.InRange(markdown.Count(c => c == '\n'), 1, lines);
        return markdown;
    }

    /// <summary>Heading to the lines under it.</summary>
    private static Dictionary<string, List<string>> Sections(string markdown) =>
        markdown.Split("\n### ")[1..].Select(s => s.TrimEnd('\n').Split('\n')).ToDictionary(s => s[0], s => s[1..].ToList());

    /// <summary>The results behind the headline numbers.</summary>
    private static List<string> Results(string markdown) =>
        [.. Sections(markdown)["Results"].SkipWhile(l => l.Split("**")[1] is var head && head.Contains(" of ", StringComparison.Ordinal))];

    private static HashSet<string> Set(params string[] names) => [.. names];

    private static HashSet<string> SameResults(string markdown)
    {
        const string head = "- **results**: ";
        var line = Sections(markdown)["The same"].Single(l => l.StartsWith(head, StringComparison.Ordinal));
        return [.. line[head.Length..].Split(", ")];
    }
}
