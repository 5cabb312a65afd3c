using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>Profiles where there is little to say: one year, one unit, one region, absent rows, ids that are no file names.</summary>
[Trait("Speed", "slow")]
public sealed class ProfileEdgeTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void OneYear_HasNoCourseAndNoChange()
    {
        using var study = Given("1,2020,0.2,0.3\n2,2020,0.4,0.1\n3,2020,0.25,0.25\n").BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        Assert.False(page.Has("fig-course"));
        Assert.False(page.Has("sec-course"));
        Assert.DoesNotContain("both years", page.Prose, StringComparison.Ordinal);
        // D = (S E)^(1/4) for equal weights: 0.06^0.25 = 0.4949, 0.04^0.25 = 0.4472, 0.25^0.5 = 0.5, mean 0.4807
        Assert.StartsWith(
            "In 2020, the coordination degree of Alpha was 0.495, 2nd of three units and above the mean of all (0.481).",
            page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("obstacle", page.Prose, StringComparison.OrdinalIgnoreCase); // given scores have no indicators
    }

    [Fact]
    public void EqualValues_ShareTheBestRankAndSaySo()
    {
        using var study = Given("1,2020,0.25,0.25\n2,2020,0.25,0.25\n3,2020,0.36,0.36\n4,2020,0.25,0.25\n").BuiltProfiles("unit");
        Assert.Contains(
            "2nd of four units (a rank shared with two others) and below the mean of all (0.525)",
            ProfilePage.Of(study.Output, "4.en.html").Prose, StringComparison.Ordinal);
        Assert.Contains("居第2位（与另外2个", ProfilePage.Of(study.Output, "1.zh.html").Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyUnit_IsComparedWithNobody()
    {
        using var study = Given("1,2020,0.25,0.25\n1,2021,0.36,0.36\n", "[2020, 2021]").BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        Assert.Contains("It is the only unit of the study, so that there is no rank to speak of.", page.Prose, StringComparison.Ordinal);
        Assert.Contains("rose from 0.500 in 2020 to 0.600 in 2021", page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("mean", page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("Mean", page.Drawing("course"), StringComparison.Ordinal);
        Assert.False(page.Has("tbl-neighbors"));
        Assert.Equal(["index.en.html", "1.zh.html"], page.Links);
    }

    [Fact]
    public void OnlyRegion_IsComparedWithNobody()
    {
        using var study = Given("1,2020,0.25,0.25\n2,2020,0.36,0.36\n"); // both are in the north
        study.BuiltProfiles("region");
        Assert.Equal(
            ["index.en.html", "index.zh.html", "north.en.html", "north.zh.html", "provenance.json"],
            Directory.EnumerateFiles(study.Output).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        var page = ProfilePage.Of(study.Output, "north.en.html");
        Assert.StartsWith(
            "In 2020, North had two units with a mean coordination degree of 0.550. "
            + "It is the only region of its grouping, so that there is no rank to speak of.", page.Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitAbsentInTheLastYear_IsToldOfItsOwnLastYear()
    {
        const string scores = "1,2020,0.25,0.25\n2,2020,0.36,0.36\n2,2021,0.36,0.36\n3,2021,0.49,0.49\n";
        using var study = Given(scores, "[2020, 2021]", "panel: unbalanced\n").BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        Assert.StartsWith(
            "There is no record of Alpha in 2021; what follows is of its last year, 2020. "
            + "In 2020, the coordination degree of Alpha was 0.500, 2nd of two units", page.Prose, StringComparison.Ordinal);
        Assert.False(page.Has("fig-course"));
        var row = ProfilePage.Of(study.Output, "index.en.html").Table("profiles")[0];
        Assert.Equal(("–", "–"), (row[2], row[3]));
    }

    [Fact] // D is the root of equal scores: 0.25 gives 0.5; 0.36 gives 0.6, 0.49 gives 0.7
    public void RegionOfOtherUnitsInTheLastYear_IsNotComparedWithItsFirst()
    {
        const string scores = "1,2020,0.25,0.25\n1,2021,0.36,0.36\n2,2021,0.49,0.49\n3,2020,0.25,0.25\n3,2021,0.25,0.25\n";
        using var study = Given(scores, "[2020, 2021]", "panel: unbalanced\n").BuiltProfiles("region");
        var page = ProfilePage.Of(study.Output, "north.en.html");
        Assert.Contains(
            "rose from 0.500 in 2020 to 0.650 in 2021. The sample changed between the two years; for the one unit with values in both, the "
            + "mean rose from 0.500 to 0.600.", page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("up from", page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("more than the mean", page.Prose, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCoupling_ProfilesLeadWithTheFirstSystem()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study
            .Replace("study.yaml", "  - {use: green.yaml, alpha: 0.5}\n  - {use: digital.yaml, alpha: 0.5}\n", "  - {use: green.yaml}\n")
            .Replace("study.yaml", "dagum-gini: {measures: [D]}", "dagum-gini: {}");
        study.BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "4.en.html");
        Assert.StartsWith("In 2021, the resilience index of Delta was 0.", page.Prose, StringComparison.Ordinal);
        Assert.DoesNotContain("graded", page.Prose, StringComparison.Ordinal);
        Assert.Equal(["Resilience"], page.Table("key-figures").Select(r => r[0]));
    }

    [Theory] // delete the feature, and the profiles still work, minus the feature
    [InlineData("scores", "tbl-key-figures,tbl-neighbors,fig-course,fig-criteria,tbl-obstacles")]
    [InlineData("coupling-coordination", "")]
    [InlineData("grading", "")]
    [InlineData("trend", "fig-course")]
    [InlineData("group-means", "")]
    [InlineData("ranks", "tbl-key-figures,tbl-neighbors")]
    [InlineData("dagum-gini", "")]
    [InlineData("obstacle-degree", "tbl-obstacles")]
    public void ModelSwitchedOff_LeavesProfilesWithoutIt(string model, string missing)
    {
        string[] set = ["models.dagum-gini.measures=[]", $"models.{model}.enabled=false"];
        using var study = TemporaryStudy.CopyOf(Base).BuiltProfiles("unit", set);
        var page = ProfilePage.Of(study.Output, "2.zh.html");
        var all = new[] { "tbl-key-figures", "tbl-neighbors", "fig-course", "fig-criteria", "tbl-obstacles" };
        Assert.Equal(missing, string.Join(',', all.Where(id => !page.Has(id))));
        using var regions = TemporaryStudy.CopyOf(Base).BuiltProfiles("region", set);
        Assert.Equal("South", ProfilePage.Of(regions.Output, "south.en.html").Title);
    }

    [Theory]
    [InlineData("years=[2019, 2021]")]
    [InlineData("groupings=[]")]
    [InlineData("gradings={}")]
    [InlineData("normalization.scope=per-year", "weighting.scope=per-year")]
    [InlineData("theme=annual")]
    [InlineData("report={tables: [], figures: []}")]
    public void UnusualStudy_HasWholeProfiles(params string[] set)
    {
        using var study = TemporaryStudy.CopyOf(Base).BuiltProfiles("unit", set);
        foreach (var (unit, name) in new[] { ("1", "Alpha"), ("2", "Beta"), ("3", "Gamma"), ("4", "Delta") })
        {
            var page = ProfilePage.Of(study.Output, $"{unit}.en.html");
            Assert.StartsWith(name, page.Title, StringComparison.Ordinal);
            string[] parts = ["tbl-key-figures", "tbl-neighbors", "fig-course", "fig-criteria", "tbl-obstacles"];
            Assert.All(parts, part => Assert.True(page.Has(part), part));
        }
    }

    [Fact]
    public void UnitIdThatIsNoFileName_GetsOne()
    {
        using var study = Given("a/b,2020,0.25,0.25\nindex,2020,0.36,0.36\n");
        study.Write("units.csv", "id,name_zh,name_en,region\na/b,甲市,Alpha,north\nindex,乙市,Beta,south\n").BuiltProfiles("unit");
        Assert.Equal("Alpha (North)", ProfilePage.Of(study.Output, "a~002fb.en.html").Title);
        Assert.Equal("Beta (South)", ProfilePage.Of(study.Output, "~index.en.html").Title);
        Assert.Contains("~index.en.html", ProfilePage.Of(study.Output, "index.en.html").Links);
    }

    [Fact]
    public void UnitIdsThatDifferInCaseOnly_AreRefused()
    {
        using var study = Given("A,2020,0.25,0.25\na,2020,0.36,0.36\n");
        study.Write("units.csv", "id,name_zh,name_en,region\nA,甲市,Alpha,north\na,乙市,Beta,south\n");
        Assert.Null(study.BuildProfiles("unit"));
        Assert.Contains("error[RG6021]: the ids 'a' and 'A' differ in case only", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // two ids never share a name, and a plain id keeps its own
    [InlineData("310000", "310000")]
    [InlineData("new-york_2", "new-york_2")]
    [InlineData("上海", "上海")]
    [InlineData("a b", "a~0020b")]
    [InlineData("..", "~002e~002e")]
    [InlineData("a~0020b", "a~007e0020b")]
    [InlineData("INDEX", "~INDEX")]
    [InlineData("con", "~con")]
    public void FileName_OfAnId_IsSafe(string id, string expected) =>
        Assert.Equal(expected, new UnitSubject(new UnitId(id), new LocalizedText("x"), null, null).FileName);

    private static TemporaryStudy Given(string rows, string years = "[2020]", string more = "")
    {
        var study = TemporaryStudy.CopyOf(Base);
        return study.Write("data.csv", "unit,year,e,s\n" + rows)
            .Replace("study.yaml", "years: {from: 2019, to: 2021}", $"years: {years}\n{more}")
            .Replace("study.yaml", "{use: green.yaml, alpha: 0.5}", "{use: green.yaml, alpha: 0.5, score: e}")
            .Replace("study.yaml", "{use: digital.yaml, alpha: 0.5}", "{use: digital.yaml, alpha: 0.5, score: s}");
    }
}
