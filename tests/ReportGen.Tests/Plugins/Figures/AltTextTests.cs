using ReportGen.Cli.Shipped;
using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Trend;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>What every figure says to those who do not see it: made results, sentences written by hand, both languages.</summary>
public sealed class AltTextTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy);
    private readonly ReportPlan plan;

    public AltTextTests() => plan = study.Declare("years=[2019, 2020]")!;

    public void Dispose() => study.Dispose();

    [Fact]
    public void Trend_NamesTheCourseOfEverySystemAndDegree()
    {
        MeasureTrend[] trends =
        [
            Trend("green", [0.2, 0.3]), Trend("digital", [0.4, 0.1]), Trend("C", [0.8, 0.8]), Trend("T", [0.3, 0.3]),
            Trend("D", [0.5, null]),
        ];
        var results = Results(plan).With(TrendResult.Key, new TrendResult([.. trends]));
        Check(new TrendFigure(), plan, results,
            "各年均值：甲green由2019年的0.200升至2020年的0.300；甲digital由2019年的0.400降至2020年的0.100；甲C在2019年与2020年均为0.800；甲D在2019年为0.500。",
            "Means by year: A green rises from 0.200 in 2019 to 0.300 in 2020; A digital falls from 0.400 in 2019 to 0.100 in 2020; "
            + "A C is 0.800 both in 2019 and in 2020; A D is 0.500 in 2019.");
        Assert.Null(new TrendFigure().Build(TestWords.Input("trend", plan with { Years = [new Year(2019)] }, results, "zh")));
    }

    [Fact]
    public void HeatMap_NamesTheLeastAndTheGreatestCell() => Check(
        new RegionHeatmap(), plan, Results(plan, Means([0.2, 0.25], [0.3, null])),
        "2个区域、2个年份的均值：最低为北方2019年的0.200，最高为南方2019年的0.300；1格没有数值。",
        "Means of 2 regions in 2 years: from 0.200 (North, 2019) to 0.300 (South, 2019); 1 not defined.");

    [Fact]
    public void RegionalTrends_NameEveryCourse() => Check(new RegionalTrends(), plan, Results(plan, Means([0.2, 0.25], [0.3, 0.28])),
        "北方由2019年的0.200升至2020年的0.250；南方由2019年的0.300降至2020年的0.280。",
        "North rises from 0.200 in 2019 to 0.250 in 2020; South falls from 0.300 in 2019 to 0.280 in 2020.");

    [Fact]
    public void RankedRegions_NameFirstLastMeanAndRises()
    {
        var three = ThreeRegions();
        var results = Results(three, Means(three, [0.2, 0.25], [0.3, 0.28], [0.1, 0.4]))
            .With(TrendResult.Key, new TrendResult([Trend("D", [0.2, 0.31])]));
        Check(new RankedDots(), three, results,
            "2020年3个区域中中部（0.400）最高，北方（0.250）最低；总体均值为0.310；与2019年相比，2个上升，1个没有上升。",
            "Of 3 regions in 2020, Center (0.400) is highest and North (0.250) lowest; the overall mean is 0.310; "
            + "since 2019, 2 of 3 have risen.");
    }

    [Fact]
    public void RankedRegions_OfOneYear_SpeakOfThatYear()
    {
        var three = ThreeRegions() with { Years = [new Year(2019)] };
        Check(new RankedDots(), three, Results(three, Means(three, [0.2], [0.3], [0.1])),
            "2019年3个区域中南方（0.300）最高，中部（0.100）最低。",
            "Of 3 regions in 2019, South (0.300) is highest and Center (0.100) lowest.");
    }

    [Fact]
    public void Gini_NamesCoursePartsAndRegions() => Check(new GiniFigure(), plan, Gini(plan, [0.171, 0.151], [0.2, 0.1]),
        "总体基尼系数由2019年的0.171降至2020年的0.151；2020年区域内贡献0.030，区域间0.050，超变密度0.071；区域内差异以北方最大（0.200），南方最小（0.100）。",
        "The overall Gini coefficient falls from 0.171 in 2019 to 0.151 in 2020; "
        + "in 2020 it is 0.030 within regions, 0.050 between them and 0.071 transvariation; "
        + "among the regions North is the most unequal (0.200), South the least (0.100).");

    [Fact] // a year of zeros has no Gini coefficient; a region without units neither
    public void Gini_NotDefinedInTheLastYear_SpeaksOfTheLastThatIs() => Check(
        new GiniFigure(), plan, Gini(plan, [0.171, null], [0.2, null]),
        "总体基尼系数在2019年为0.171；2019年区域内贡献0.030，区域间0.050，超变密度0.071。",
        "The overall Gini coefficient is 0.171 in 2019; in 2019 it is 0.030 within regions, 0.050 between them and 0.071 transvariation.");

    [Fact]
    public void Process_NamesSystemsAndCriteria() => Check(new ProcessFigure(), plan, Results(plan),
        Joined("zh", "；", "：", "、") + "；各系统相互作用，走向协调发展。",
        Joined("en", "; ", ": ", ", ") + "; the systems act on each other and lead to coordinated development.");

    private string Joined(string language, string semicolon, string colon, string comma) => string.Join(semicolon, plan.Systems.Select(s =>
        s.System.Name.In(language) + colon + string.Join(comma, s.Criteria.Select(c => c.Name.In(language)))));

    [Fact] // the first criterion has the whole obstacle
    public void Obstacles_NameTheGreatestAndTheLeastCriterion()
    {
        var indicators = plan.Systems.SelectMany(s => s.Indicators).ToList();
        var criteria = plan.Systems.SelectMany(s => s.Criteria).ToList();
        var axis = new Axis<IndicatorId>(indicators.Select(i => i.Id));
        ImmutableArray<CriterionId> of = [.. indicators.Select(i => criteria.First(c => c.Indicators.Contains(i)).Id)];
        var size = criteria[0].Indicators.Length;
        var means = new ObstacleMeans("all", "all", 4, LabeledVector<IndicatorId>.From(axis, j => j < size ? 1.0 / size : 0));
        ImmutableArray<SubsystemId> systems = [.. indicators.Select(_ => plan.Systems[0].Id)];
        var results = Results(plan).With(ObstacleResult.Key, new ObstacleResult(axis, of, systems, [means], []));
        Check(new ObstacleFigure(), plan, results,
            $"全部：{criteria[0].Name.In("zh")}最高（100.0%），{criteria[1].Name.In("zh")}最低（0.0%）。",
            $"All: {criteria[0].Name.In("en")} is greatest (100.0%), {criteria[1].Name.In("en")} least (0.0%).");
    }

    private static void Check(IFigureBuilder builder, ReportPlan plan, ResultSet results, string zh, string en)
    {
        var feature = BuiltInPlugins.Features.First(f => f.Figures.Any(g => g.Id == builder.Id)).Id;
        Assert.Equal(zh, builder.Build(TestWords.Input(feature, plan, results, "zh"))!.Alt);
        Assert.Equal(en, builder.Build(TestWords.Input(feature, plan, results, "en"))!.Alt);
    }

    private ReportPlan ThreeRegions()
    {
        var grouping = plan.Groupings[0];
        var center = grouping.Regions[0] with { Id = new RegionId("center"), Name = TestWords.Text("中部", "Center") };
        return plan with { Groupings = [grouping with { Regions = grouping.Regions.Add(center) }] };
    }

    // C, T, D of one unit, so that D is known as a measure; their values do not matter here
    private static ResultSet Results(ReportPlan plan, GroupMeansResult? means = null)
    {
        var some = Matrix(new Axis<UnitId>([new UnitId("1")]), plan, (_, _) => 0.5);
        Measure Degree(MeasureId id) => new(id, Name(id.Value), id.Value, some);
        var systems = plan.Systems.Select(s => new Measure(new MeasureId(s.Id.Value), s.System.Name, "U", some));
        var scores = new ScoresResult([.. systems.Select(m => m with { Name = Name(m.Id.Value) })], []);
        var coupling = new CouplingResult(
            Degree(CouplingMeasures.C), Degree(CouplingMeasures.T), Degree(CouplingMeasures.D) with { IsLeading = true });
        var results = new ResultSet(null!, [], []).With(ScoresResult.Key, scores).With(CouplingResult.Key, coupling);
        return means is null ? results : results.With(GroupMeansResult.Key, means);
    }

    private GroupMeansResult Means(params double?[][] values) => Means(plan, values);

    private static GroupMeansResult Means(ReportPlan plan, params double?[][] values)
    {
        var matrix = Matrix(new Axis<RegionId>(plan.Groupings[0].Regions.Select(r => r.Id)), plan, (j, t) => values[j][t]);
        return new GroupMeansResult([new GroupMeans(plan.Groupings[0], OfOneUnit("D", plan), matrix, matrix)]);
    }

    private static ResultSet Gini(ReportPlan plan, double?[] overall, double?[] lastYearByRegion)
    {
        var (years, regions) = (new Axis<Year>(plan.Years), new Axis<RegionId>(plan.Groupings[0].Regions.Select(r => r.Id)));
        var parts = new Axis<GiniPart>([GiniPart.Within, GiniPart.NetBetween, GiniPart.Transvariation]);
        var within = Matrix(regions, plan, (j, t) => t == 0 ? (j == 0 ? 0.3 : null) : lastYearByRegion[j]);
        var units = Matrix(regions, plan, (j, t) => within.At(regions[j], years[t]) is null ? null : 2);
        var pairs = Matrix(new Axis<RegionPair>([new RegionPair(regions[0], regions[1])]), plan, (_, _) => 0.1);
        var contributions = Matrix(parts, plan, (p, t) => overall[t] is null ? null : new[] { 0.03, 0.05, 0.071 }[p]);
        var gini = LabeledVector<Year>.From(years, t => overall[t]);
        return Results(plan).With(DagumGiniResult.Key, new DagumGiniResult(
            [new Decomposition(OfOneUnit("D", plan), plan.Groupings[0], gini, contributions, within, units, pairs, pairs)]));
    }

    private MeasureTrend Trend(string id, double?[] mean)
    {
        var vector = LabeledVector<Year>.From(new Axis<Year>(plan.Years), t => mean[t]);
        return new MeasureTrend(OfOneUnit(id, plan), vector, vector, vector, vector);
    }

    private static Measure OfOneUnit(string id, ReportPlan plan) =>
        new(new MeasureId(id), Name(id), id, Matrix(new Axis<UnitId>([new UnitId("1")]), plan, (_, _) => 0.5));

    private static LocalizedText Name(string id) => TestWords.Text($"甲{id}", $"A {id}");

    private static LabeledMatrix<T, Year> Matrix<T>(Axis<T> rows, ReportPlan plan, Func<int, int, double?> value) where T : notnull =>
        LabeledMatrix<T, Year>.From(rows, new Axis<Year>(plan.Years), value);
}
