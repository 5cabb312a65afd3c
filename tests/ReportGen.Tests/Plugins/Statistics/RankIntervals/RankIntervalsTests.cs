using MathNet.Numerics.Random;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Tests.Plugins.Figures;

namespace ReportGen.Tests.Plugins.Statistics.RankIntervals;

using ReportGen.Statistics.RankIntervals;

/// <summary>Ranks under varied weights: the panel of Golden/ by another program, and cases that are known by hand.</summary>
public sealed class RankIntervalsTests : IDisposable
{
    private static readonly string Golden = Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "RankIntervals", "Golden");

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("data.csv", File.ReadAllText(Path.Combine(Golden, "data.csv")))
        .Write("units.csv", "id,name_zh,name_en,aliases,region\n" + string.Concat(
            Enumerable.Range(1, 10).Select(u => $"{u},{u}号市,City {u},,{(u < 6 ? "north" : "south")}\n")))
        .Replace("study.yaml", "years: {from: 2019, to: 2021}", "years: [2020]\nweighting: equal")
        .Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.6")
        .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.4")
        .Replace("study.yaml", "models:\n", "models:\n  rank-intervals: {}\n");

    public void Dispose() => study.Dispose();

    [Theory]
    [InlineData("D", "0.25", "1000", "1")]
    [InlineData("T", "0.5", "400", "20")]
    [InlineData("green", "0.25", "333", "7")]
    public void Intervals_OfAMadePanel_AgreeWithTheIndependentProgram(string measure, string noise, string draws, string seed)
    {
        study.Built("csv", $"models.rank-intervals={{measure: {measure}, noise: {noise}, draws: {draws}, seed: {seed}}}");
        var found = study.Results("rank_intervals").ToDictionary(r => r["unit"], Line);
        var expected = CsvRows.Read(Path.Combine(Golden, "intervals.csv"))
            .Where(r => (r["measure"], r["noise"], r["draws"], r["seed"]) == (measure, noise, draws, seed)).ToList();
        Assert.Equal(10, expected.Count);
        Assert.All(expected, e => Assert.Equal(Line(e), found[e["unit"]]));
    }

    [Fact] // another seed draws other weights
    public void Intervals_OfTheSameSeed_AreTheSame()
    {
        string Text(int seed)
        {
            study.Built("csv", $"models.rank-intervals={{draws: 100, seed: {seed}}}");
            return study.ResultText("rank_intervals");
        }
        var first = Text(3);
        Assert.Equal(first, Text(3));
        Assert.NotEqual(first, Text(4));
    }

    [Fact] // by hand: 21 draws, of which one is below 3 and one above 5: 5 % of 21 are more than one draw, 95 % fewer than 20
    public void Interval_OfRanks_IsFromThe5thToThe95thPercentile()
    {
        int[] ranks = [9, 3, 4, 4, 3, 5, 4, 4, 4, 1, 3, 5, 4, 4, 3, 4, 4, 5, 4, 3, 5];
        Assert.Equal((3, 4, 5), RankIntervals.Of(ranks));
        Assert.Equal((2, 2, 2), RankIntervals.Of([2]));
        Assert.Equal((1, 1, 2), RankIntervals.Of([1, 2])); // half of them do not exceed 1
    }

    [Fact]
    public void Weights_Moved_StayWithinTheNoiseAndSumToOne()
    {
        var (random, moved) = (new MersenneTwister(5, threadSafe: false), new double[3]);
        for (var i = 0; i < 200; i++)
        {
            RankIntervals.Moved([0.5, 0.5, 0], 0.2, random, moved);
            Assert.Equal(1, moved.Sum(), 12);
            Assert.InRange(moved[0], 0.8 / 2, 1.2 / 2);
            Assert.Equal(0, moved[2]);
        }
    }

    [Theory] // a missing value leaves its weight to the others
    [InlineData(0.2, 0.4, 0.5 * 0.2 + 0.5 * 0.4)]
    [InlineData(double.NaN, 0.4, 0.4)]
    [InlineData(double.NaN, double.NaN, double.NaN)]
    public void Score_OfWeightedValues_IsTheirSum(double first, double second, double expected) =>
        Assert.Equal(expected, RankIntervals.Score([0.5, 0.5], [first, second]), 12);

    [Fact] // City 10 has the best of everything, City 9 the worst
    public void Report_OfAStudyThatNamesIt_SaysHowFarRanksMove()
    {
        study.Built("html,svg", "report={figures: [rank-intervals]}");
        Assert.Contains(
            "权重在±25%内变动时，九成以上的抽样中10号市居第1位；区间以8号市最宽（第3至6位），10个单元中有3个位次不变。", Text("zh"), StringComparison.Ordinal);
        Assert.Contains(
            "With weights varied by up to 25%, City 10 kept rank 1 in at least nine draws out of ten; the interval was widest for "
                + "City 8 (3 to 6), and three of the ten units kept one rank.", Text("en"), StringComparison.Ordinal);
        Assert.Contains("multiplied by a number drawn uniformly from 0.75 to 1.25", Text("en"), StringComparison.Ordinal);
        Assert.Contains("乘以0.75至1.25间均匀抽取的数", Text("zh"), StringComparison.Ordinal);
        Assert.Equal(
            "2020年耦合协调度的位次及其5%—95%区间：10号市第1（1至1）；3号市第2（2至2）；7号市第3（3至4）；8号市第4（3至6）；6号市第5（4至6）；5号市第6（5至6）；"
                + "1号市第7（7至8）；2号市第8（7至9）；4号市第9（7至9）；9号市第10（10至10）。", Figure("zh").Description);
        Assert.Equal(
            "Ranks by coordination degree in 2020 with their intervals of 5% to 95%: City 10 1 (1 to 1); City 3 2 (2 to 2); "
                + "City 7 3 (3 to 4); City 8 4 (3 to 6); City 6 5 (4 to 6); City 5 6 (5 to 6); City 1 7 (7 to 8); City 2 8 (7 to 9); "
                + "City 4 9 (7 to 9); City 9 10 (10 to 10).", Figure("en").Description);
        Assert.Equal(
            "City 10 · 1 [1, 1]|City 3 · 2 [2, 2]|City 7 · 3 [3, 4]", string.Join('|', Figure("en").Marks.Take(3)));
    }

    [Fact]
    public void Figure_OfSomeUnits_HasThoseThatAreNamedToo()
    {
        study.Built("svg", "report={figures: [{figure: rank-intervals, most: 2, units: [9]}]}");
        Assert.Equal(["City 10 · 1 [1, 1]", "City 3 · 2 [2, 2]", "City 9 · 10 [10, 10]"], Figure("en").Marks);
    }

    [Theory]
    [InlineData("models.rank-intervals={measure: X}", "error[RG4301]: there is no measure 'X'")]
    [InlineData("models.rank-intervals={draws: 99}", "error[RG1030]")]
    [InlineData(
        "aggregation=geometric", "error[RG4355]: rank intervals need scores that are sums of weighted values, "
            + "which those of system 'green' are not")]
    public void Study_ThatCannotBeRankedAnew_IsRefused(string set, string message)
    {
        Assert.Null(study.Build("csv", set));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Study_WhoseSystemsAreGiven_HasNoWeightsToVary()
    {
        using var given = TemporaryStudy.Given("1,2020,0.2,0.3\n2,2020,0.4,0.3\n3,2020,0.1,0.2\n4,2020,0.5,0.6\n")
            .Replace("study.yaml", "models:\n", "models:\n  rank-intervals: {}\n").Built();
        Assert.Contains("note[RG4351]: rank intervals need weights to vary", given.Printed(), StringComparison.Ordinal);
        Assert.False(given.HasResults("rank_intervals"));
    }

    [Fact] // the others were there a year before
    public void Study_WithOneUnitInTheLastYear_HasNothingToRank()
    {
        var rows = File.ReadAllLines(Path.Combine(Golden, "data.csv"));
        string Before(string row) => row.Replace(",2020,", ",2019,", StringComparison.Ordinal);
        var moved = rows.Select(r => r.StartsWith("3,", StringComparison.Ordinal) ? r : Before(r));
        study.Write("data.csv", string.Join('\n', moved) + "\n")
            .Replace("study.yaml", "years: [2020]", "years: [2019, 2020]\npanel: unbalanced").Built();
        Assert.Contains("note[RG4352]: rank intervals need two units with a value in 2020", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Study_OfTooManyUnitsForSoManyDraws_IsRefused()
    {
        var units = Enumerable.Range(1, 2001).ToList();
        string Unit(int u) => $"{u},市{u},City {u},,{(u % 2 == 0 ? "north" : "south")}\n";
        study.Write("units.csv", "id,name_zh,name_en,aliases,region\n" + string.Concat(units.Select(Unit)))
            .Write("data.csv", "unit,year,income,schools,pollution,parks,users,lines,patents,staff\n" + string.Concat(
                units.Select(u => $"{u},2020,{u},{u % 7},{u % 5},{u % 3},{u % 11},{u % 13},{u % 17},{u % 19}\n")));
        Assert.Null(study.Build("csv", "models.rank-intervals={draws: 100000}"));
        Assert.Contains("error[RG4353]: 100000 draws of 2001 units are too many to be kept", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_ThatIsNoScoreOrDegree_IsRefused()
    {
        study.Features = [.. study.Features, new Feature("length") { Model = new LengthModel(), RunsUnasked = true }];
        Assert.Null(study.Build("csv", "models.rank-intervals={measure: L}"));
        Assert.Contains("error[RG4354]: rank intervals are of systems, C, T and D, not of 'L'", study.Printed(), StringComparison.Ordinal);
    }

    /// <summary>A measure of a plugin, which knows nothing of weights.</summary>
    private sealed record Length(Measure One) : IMeasures
    {
        public static readonly ResultKey<Length> Key = new("length");

        public IEnumerable<Measure> Measures => [One];
    }

    private sealed class LengthModel() : Model<NoOptions, Length>(Length.Key)
    {
        protected override Length Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics) => new(new Measure(
            new MeasureId("L"), new LocalizedText("L"), "L",
            LabeledMatrix<UnitId, Year>.From(input.Results.Panel.Units, input.Results.Panel.Years, (u, _) => u)));
    }

    private SvgPage Figure(string language) =>
        new(File.ReadAllText(Path.Combine(study.Output, "figures", $"rank-intervals.{language}.svg")));

    private string Text(string language) => string.Concat(
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(study.Page(language)).Body!.TextContent.Where(c => c != '\u2060'));

    private static string Line(Dictionary<string, string> row) =>
        $"{row["unit"]}: {row["rank"]} {row["low"]} {row["median"]} {row["high"]}";
}
