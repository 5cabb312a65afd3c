using CsCheck;
using ReportGen.Tests.Golden;

namespace ReportGen.Tests.Plugins.Statistics.Theil;

using ReportGen.Statistics.Theil;

/// <summary>Units counted by population, and regions divided into provinces. Expected: Golden/Peers/toolbox, by others.</summary>
public sealed class NestedTheilTests
{
    public static TheoryData<string, string> Years
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var year in Courses.Years) foreach (var by in (string[])["unweighted", "population"]) data.Add(year, by);
            return data;
        }
    }

    [Theory, MemberData(nameof(Years))]
    public void Provinces_InRegions_AgreeWithTheIndependentImplementation(string year, string by)
    {
        var found = new NestedYear(Nested(Courses.Column("D", year)), TheilIndex.TheilT, Weights(year, by));
        var expected = Courses.Expected("inequality", year, by, "nested");
        Courses.Agree(expected.GetProperty("total").GetDouble(), found.Total, "T");
        Courses.Agree(expected.GetProperty("between_regions").GetDouble(), found.Part(NestedPart.BetweenOuter), "between regions");
        Courses.Agree(expected.GetProperty("between_provinces").GetDouble(), found.Part(NestedPart.BetweenInner), "between provinces");
        Courses.Agree(expected.GetProperty("within_provinces").GetDouble(), found.Part(NestedPart.Within), "within provinces");
    }

    [Theory, MemberData(nameof(Years))]
    public void Regions_ByPopulation_AgreeWithTheIndependentImplementation(string year, string by)
    {
        foreach (var (index, key) in (List<(TheilIndex, string)>)[(TheilIndex.TheilT, "theil_T"), (TheilIndex.TheilL, "theil_L")])
        {
            var weights = Weights(year, by)?.Select(g => g.SelectMany(h => h).ToArray()).ToList();
            var found = new TheilYear([.. Nested(Courses.Column("D", year)).Select(g => g.SelectMany(h => h).ToArray())], index, weights);
            var expected = Courses.Expected("inequality", year, by, key);
            Courses.Agree(expected.GetProperty("total").GetDouble(), found.Total, key);
            Courses.Agree(expected.GetProperty("between").GetDouble(), found.Between, $"{key} between");
            Courses.Agree(expected.GetProperty("within").GetDouble(), found.Within, $"{key} within");
            var regions = Courses.Members("regions").Keys.ToList();
            for (var g = 0; g < regions.Count; g++)
            {
                var region = expected.GetProperty("regions").GetProperty(regions[g]);
                Courses.Agree(region.GetProperty("index").GetDouble(), found.Index(g), regions[g]);
                Courses.Agree(region.GetProperty("unit_share").GetDouble(), found.UnitShare(g), regions[g]);
                Courses.Agree(region.GetProperty("score_share").GetDouble(), found.ScoreShare(g), regions[g]);
                Courses.Agree(region.GetProperty("contribution").GetDouble(), found.Contribution(g), regions[g]);
            }
        }
    }

    [Fact] // a unit that counts twice is two units, and the three parts sum to the whole
    public void Parts_OfAnyRegions_SumToTheWholeAndCountAsUnits() => Law.Holds(
        Gen.Int[1, 20].Select(Gen.Int[1, 2]).Array[1, 4].Array[1, 3].Array[1, 3],
        regions =>
        {
            double[][][] Each(Func<(int Value, int Count), IEnumerable<double>> of) =>
                [.. regions.Select(g => g.Select(h => h.SelectMany(of).ToArray()).ToArray())];
            if (Each(u => [u.Value]).Sum(g => g.Sum(h => h.Length)) < 2) return false; // one unit, however it counts, has no inequality
            foreach (var index in Enum.GetValues<TheilIndex>())
            {
                var counted = new NestedYear(Each(u => [u.Value]), index, Each(u => [u.Count]));
                var twice = new NestedYear(Each(u => Enumerable.Repeat((double)u.Value, u.Count)), index);
                Assert.Equal(twice.Total!.Value, counted.Total!.Value, 1e-12);
                foreach (var part in Enum.GetValues<NestedPart>()) Assert.Equal(twice.Part(part)!.Value, counted.Part(part)!.Value, 1e-12);
                Assert.Equal(counted.Total.Value, Enum.GetValues<NestedPart>().Sum(p => counted.Part(p)!.Value), 1e-12);
            }
            return true;
        });

    [Fact]
    public void Model_OfNestedGroupings_PrintsThreePartsInBothLanguages()
    {
        using var study = Study("theil: {groupings: [regions], nested: [[regions, parts]]}").Built("html,csv");
        var rows = study.Results("theil_nested");
        Assert.Equal(6, rows.Count);
        foreach (var row in rows)
        {
            var parts = ((string[])["between_outer", "between_inner", "within"]).Sum(p => Number(row[p]));
            Assert.Equal(Number(row["total"]), parts, 1e-12);
        }
        foreach (var page in (string[])[study.Page("en"), study.Page("zh")])
        {
            Assert.Contains("id=\"tbl-theil-nested\"", page, StringComparison.Ordinal);
            Assert.Contains("id=\"eq-theil-nested-t\"", page, StringComparison.Ordinal);
        }
        Assert.Contains("Of the index T in 2021, ", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("2021年泰尔指数T中，区域间差异占", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[regions]]", "error[RG4343]: `nested:` wants pairs of groupings, the outer one first; here are 1")]
    [InlineData("[[regions, nowhere]]", "error[RG4302]: there is no grouping 'nowhere' in the study")]
    [InlineData("[[parts, regions]]", "error[RG4344]: region 'north' of 'regions' lies in two regions of 'parts', 'one' and 'two'")]
    public void Groupings_ThatAreNotNested_AreRefused(string nested, string message)
    {
        using var study = Study($"theil: {{nested: {nested}}}");
        Assert.Null(study.Build("csv"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    private static double[][][] Nested(double[] values)
    {
        var provinces = Courses.Members("provinces").Values.ToList();
        return
        [
            .. Courses.Members("regions").Values.Select(region => provinces.Where(p => region.Contains(p[0]))
                .Select(p => p.Select(u => values[u]).ToArray()).ToArray()),
        ];
    }

    private static double[][][]? Weights(string year, string by) =>
        by == "population" ? Nested(Courses.Column("population", year)) : null;

    private static TemporaryStudy Study(string model) => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("parts.yaml", PartsOfRegions).Replace("study.yaml", "models:\n", $"models:\n  {model}\n")
        .Replace("study.yaml", "groupings: [regions.yaml]", "groupings: [regions.yaml, parts.yaml]");

    private const string PartsOfRegions = """
        schema: 1
        id: parts
        name: {zh: 片区, en: Parts}
        regions:
          - {id: one, name: {zh: 一片, en: Part one}, members: ["1"]}
          - {id: two, name: {zh: 二片, en: Part two}, members: ["2"]}
          - {id: three, name: {zh: 三片, en: Part three}, members: ["3", "4"]}
        """;

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
