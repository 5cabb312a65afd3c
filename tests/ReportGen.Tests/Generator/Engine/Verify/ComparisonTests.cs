using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Each kind of snapshot is compared for what it says.</summary>
public sealed class ComparisonTests
{
    private static readonly ResultForms Forms = ResultForms.Of(BuiltInPlugins.Features);
    private static readonly Dictionary<string, string> Names = new() { ["a"] = "Alpha" };

    [Fact]
    public void Numbers_RoundingNoise_IsNoChange()
    {
        Assert.True(Csv("results.scores", "unit,year,system,score\n", "a,2019,s,0.123456\n", "a,2019,s,0.123457\n").IsSame);
        Assert.True(Csv("results.weights", "system,indicator,max\n", "s,gdp,123456789012.5\n", "s,gdp,123456789012.6\n").IsSame);
    }

    [Fact]
    public void Numbers_BeyondTheTolerance_NameUnitYearAndColumn() => Assert.Equal(
        ["D: 2 of 3 values, the largest Alpha (a), 2020 0.5 -> 0.4 (-0.1)"],
        Said(Csv(
            "results.coupling", "unit,year,D\n",
            "a,2019,0.3\na,2020,0.5\nb,2019,0.7\n",
            "a,2019,0.31\na,2020,0.4\nb,2019,0.7\n")));

    [Fact]
    public void Numbers_ThatAreNoLongerDefined_AreShownAsWords() => Assert.Equal(
        ["G: 2019 0.2 -> (none)"], Said(Csv("results.dagum", "year,G\n", "2019,0.2\n", "2019,\n")));

    [Fact]
    public void Ranks_SayWhoMovedFromWhereToWhere() => Assert.Equal(
        ["D: b, 2020 from 4 to 1; Alpha (a), 2019 from 1 to 2"],
        Said(Csv(
            "results.ranks", "measure,year,unit,rank\n",
            "D,2019,a,1\nD,2020,a,2\nD,2019,b,3\nD,2020,b,4\n", "D,2019,a,2\nD,2020,a,2\nD,2019,b,3\nD,2020,b,1\n")));

    [Fact]
    public void Grades_SayWhoChangedGrade() => Assert.Equal(
        ["coordination_grade: Alpha (a), 2019 low -> middle"],
        Said(Csv(
            "results.coupling", "unit,year,D,coordination_grade\n",
            "a,2019,0.3,low\nb,2019,0.3,low\n",
            "a,2019,0.3,middle\nb,2019,0.3,low\n")));

    [Fact]
    public void Weights_SayWhoGainedAndWhoLost() => Assert.Equal(
        ["roads 0.6 -> 0.5 (-0.1); wage 0.1 -> 0.16 (+0.06); gdp 0.3 -> 0.34 (+0.04)"],
        Said(Csv(
            "results.weights", "system,criterion,indicator,weight\n",
            "s,c,gdp,0.3\ns,c,roads,0.6\ns,c,wage,0.1\n",
            "s,c,gdp,0.34\ns,c,roads,0.5\ns,c,wage,0.16\n")));

    [Fact]
    public void Rows_ThatCameAndWent_AreNamedOnce() => Assert.Equal(
        ["gained b; lost Alpha (a)"],
        Said(Csv("results.scores", "unit,year,system,score\n", "a,2019,s,0.1\na,2020,s,0.1\n", "b,2019,s,0.1\nb,2020,s,0.1\n")));

    [Fact]
    public void Text_ShowsTheSentenceBeforeAndAfter()
    {
        var found = Comparison.Of(
            [Snapshot.Of("document.en.data", "md", "One.\nTwo is old.\nThree.\n")],
            [Snapshot.Of("document.en.data", "md", "One.\nTwo is new.\nThree.\n")], Tolerance.Default, Forms);
        Assert.Equal(["- Two is old.", "+ Two is new."], Said(found));
    }

    [Theory]
    [InlineData("x=\"10.01\"", true)] // a hundredth is the last digit
    [InlineData("x=\"10.5\"", false)]
    public void Figure_ShapeThatMoves_IsCountedBeyondTheLastDigit(string place, bool same)
    {
        Snapshot[] Svg(string x) => [Snapshot.Of("figure.f.en", "svg", $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect {x} y="1" fill="#ffffff"/><text x="1" y="2">D</text></svg>
            """)];
        var found = Comparison.Of(Svg("x=\"10\""), Svg(place), Tolerance.Default, Forms);
        Assert.Equal(same, found.IsSame);
        if (!same) Assert.Equal(["1 shape moved or changed its form"], Said(found));
    }

    [Fact]
    public void Pdf_OfAnotherPrinter_IsSkippedInPlainSight()
    {
        Snapshot[] Facts(string by, int words) =>
            [Snapshot.Of("pdf.en", "json", $"{{\n  \"printed_by\": \"{by}\",\n  \"page 1\": \"{words} words\"\n}}\n")];
        var same = Comparison.Of(Facts("m156", 10), Facts("m156", 12), Tolerance.Default, Forms);
        Assert.Equal(["page 1: 10 words -> 12 words"], Said(same));
        var other = Comparison.Of(Facts("m140", 10), Facts("m156", 12), Tolerance.Default, Forms);
        Assert.True(other.IsSame);
        Assert.Equal("pdf.en and its pages: printed by 'm156', accepted from 'm140'", ChangeWords.English.Of(Assert.Single(other.Skipped)));
    }

    [Fact]
    public void Pdf_OfAnotherPrinter_IsSaidOnceAndLeavesNoPageToAccept()
    {
        static Snapshot[] Report(string by, params string[] pages) =>
        [
            .. ((string[])["en", "zh"]).Select(l => Snapshot.Of($"pdf.{l}", "json", $"{{\n  \"printed_by\": \"{by}\"\n}}\n")),
            .. pages.Select(p => new Snapshot(p, "png", [1])),
        ];
        var other = Comparison.Of(Report("old", "page.en.01"), Report("new", "page.en.02", "page.zh.01"), Tolerance.Default, Forms);
        Assert.True(other.IsSame);
        Assert.Equal(
            "pdf.en, pdf.zh and their pages: printed by 'new', accepted from 'old'", ChangeWords.English.Of(Assert.Single(other.Skipped)));
        var same = Comparison.Of(Report("old", "page.en.01"), Report("old", "page.en.02"), Tolerance.Default, Forms);
        Assert.Equal(("page.en.02", "page.en.01"), (Assert.Single(same.Added).Name, Assert.Single(same.Removed).Name));
    }

    private static Comparison Csv(string name, string head, string before, string after) =>
        Comparison.Of([S(name, head + before)], [S(name, head + after)], Tolerance.Default, Forms);

    private static Snapshot S(string name, string csv) => Snapshot.Of(name, "csv", csv);

    private static IEnumerable<string> Said(Comparison found) => 
        found.Changes.SelectMany(c => new ChangeText(ChangeWords.English, new PrintedNames(Names)).Lines(c.Change));
}
