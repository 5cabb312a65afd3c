using System.Globalization;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>
/// Figures that a study asks for, on values whose degrees are known by hand: both scores u give D = sqrt(u), and 0.08 with 0.32 give
/// C = 0.8, T = 0.2, D = 0.4. What they say to those who do not see them, in both languages.
/// </summary>
public sealed class AskedFiguresTests : IDisposable
{
    private const string Rows =
        """
        1,2019,0.25,0.25
        1,2020,0.36,0.36
        2,2019,0.64,0.64
        2,2020,0.49,0.49
        3,2019,0.36,0.36
        3,2020,0.64,0.64
        4,2019,0.16,0.16
        4,2020,0.08,0.32

        """;

    private readonly TemporaryStudy study = TemporaryStudy.Given(Rows, "[2019, 2020]")
        .Write(
            "units.csv",
            "id,name_zh,name_en,aliases,region,tile_row,tile_column\n1,甲市,Alpha,甲,north,0,0\n2,乙市,Beta,乙,north,0,1\n"
                + "3,丙市,Gamma,丙,south,1,0\n4,丁市,Delta,丁,south,1,1\n")
        .Replace(
            "study.yaml", "models:\n",
            "models:\n  markov-chain: {bounds: [0.55], neighbors: {by: list, pairs: [[1, 2], [2, 3], [3, 4]]}}\n"
                + "  kernel-density: {}\n  convergence: {}\n");

    public void Dispose() => study.Dispose();

    [Theory] // of the four units
    [InlineData("unit-changes", 4, "2019—2020年各单元耦合协调度的变化", "Change in the coordination degree of the units, 2019 to 2020")]
    [InlineData("unit-changes", 3, "耦合协调度领先的单元：2019年与2020年", "Units with the highest coordination degree: 2019 and 2020")]
    [InlineData("rank-course", 4, "2019—2020年各单元按耦合协调度的位次", "Ranks of the units by coordination degree, 2019 to 2020")]
    [InlineData("rank-course", 3, "2019—2020年耦合协调度领先的单元的位次",
        "Ranks of the leading units by coordination degree, 2019 to 2020")]
    public void Caption_OfUnits_SaysWhetherTheyAreAll(string figure, int most, string zh, string en)
    {
        study.Built("html", $"report={{figures: [{{figure: {figure}, most: {most}}}]}}");
        Assert.Contains(zh, study.Page("zh"), StringComparison.Ordinal);
        Assert.Contains(en, study.Page("en"), StringComparison.Ordinal);
    }

    [Fact] // a sentence that says nothing but that there is a figure is none
    public void Figures_OfUnits_AreToldOfInBrackets()
    {
        study.Built("html", "report={tables: [], figures: [unit-changes, rank-course, level-change, slopes]}");
        foreach (var language in (string[])["zh", "en"])
        {
            var page = study.Page(language);
            foreach (var figure in (string[])["unit-changes", "rank-course", "level-change", "slopes"])
            {
                Assert.Contains($"href=\"#fig-{figure}\"", page[..page.IndexOf($"id=\"fig-{figure}\"", StringComparison.Ordinal)],
                    StringComparison.Ordinal);
            }
            Assert.DoesNotContain(language == "zh" ? "对照首尾两年" : "sets the first year beside the last", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(
        "tile-map", "2019、2020年4个单元的耦合协调度。2020年：低1个；中2个；高1个。最高为丙市（0.800），最低为丁市（0.400）。",
        "4 units by coordination degree in 2019, 2020. In 2020: Low: 1; Middle: 2; High: 1. "
            + "Highest is Gamma (0.800), lowest Delta (0.400).")]
    [InlineData(
        "systems", "2020年4个单元的韧性与数字：1个数字较高，0个韧性较高。标名者：丙市（0.640，0.640）；乙市（0.490，0.490）；甲市（0.360，0.360）；丁市（0.080，0.320）。",
        "4 units by resilience and digital in 2020: in 1 digital is higher, in 0 resilience. Named are Gamma (0.640, 0.640); "
            + "Beta (0.490, 0.490); Alpha (0.360, 0.360); Delta (0.080, 0.320).")]
    [InlineData(
        "unit-changes", "2019年与2020年的耦合协调度：丙市由0.600到0.800；乙市由0.800到0.700；甲市由0.500到0.600；丁市由0.400到0.400。",
        "Coordination degree in 2019 and 2020: Gamma from 0.600 to 0.800; Beta from 0.800 to 0.700; Alpha from 0.500 to 0.600; "
            + "Delta from 0.400 to 0.400.")]
    [InlineData(
        "rank-course", "按耦合协调度的位次：丙市2019年第2，2020年第1；乙市2019年第1，2020年第2；甲市2019年第3，2020年第3；丁市2019年第4，2020年第4。",
        "Ranks by coordination degree: Gamma 2 in 2019, 1 in 2020; Beta 1 in 2019, 2 in 2020; Alpha 3 in 2019, 3 in 2020; "
            + "Delta 4 in 2019, 4 in 2020.")]
    [InlineData(
        "slopes", "2019年与2020年4个单元的耦合协调度：上升2个，下降1个，不变1个。标名者：丙市由0.600到0.800；乙市由0.800到0.700；甲市由0.500到0.600；丁市由0.400到0.400。",
        "Coordination degree of 4 units in 2019 and 2020: 2 rose, 1 fell, 1 unchanged. Named are Gamma from 0.600 to 0.800; "
            + "Beta from 0.800 to 0.700; Alpha from 0.500 to 0.600; Delta from 0.400 to 0.400.")]
    [InlineData(
        "region-boxes", "2020年：北方2个，中位数0.650，由0.600到0.700；南方2个，中位数0.600，由0.400到0.800。",
        "In 2020: North has 2, median 0.650, from 0.600 to 0.700; South has 2, median 0.600, from 0.400 to 0.800.")]
    [InlineData( // between: the mean difference of the four pairs, 0.2, over the sum of the means, 1.25; within the South 0.4 / (4 * 0.6)
        "pair-matrix", "2020年北方—南方之间的系数为0.160。区域内差异以南方最大（0.167）。",
        "In 2020, the coefficient between North–South is 0.160. South is the most unequal inside (0.167).")]
    [InlineData( // levels 0.6, 0.7, 0.8, 0.4 and changes 0.1, -0.1, 0.2, 0
        "level-change", "4个单元2020年的耦合协调度（均值0.625）与较2019年的变化（均值0.050）：两者均高于均值的1个，水平低而变化大的1个，两者均低的1个，"
            + "水平高而变化小的1个。",
        "4 units by their coordination degree in 2020 (mean 0.625) and its change since 2019 (mean 0.050): 1 above both means, "
            + "1 below in level and above in change, 1 below both, 1 above in level and below in change.")]
    [InlineData( // by hand: distances -0.025, 0.075, 0.175, -0.225 and lags 0.075, 0.075, -0.075, 0.175: -0.04875 / 0.0875
        "moran-scatter", "4个单元2020年的耦合协调度与其邻居均值：莫兰指数−0.557；高-高1个，低-高2个，低-低0个，高-低1个。",
        "4 units by their coordination degree in 2020 and the mean of their neighbors: Moran’s I −0.557; 1 high beside high, "
            + "2 low beside high, 0 low beside low, 1 high beside low.")]
    [InlineData( // of the two below 0.55, one stays; of the two above, both
        "transition-matrix", "停留在原类型的概率：1 0.500；2 1.000。", "Probabilities of staying: 1 0.500; 2 1.000.")]
    public void Figure_AskedFor_SaysWhatItShows(string figure, string zh, string en)
    {
        study.Built("svg", $"report={{figures: [{figure}]}}");
        Assert.Equal([zh, en], [Page(figure, "zh").Description, Page(figure, "en").Description]);
    }

    [Theory]
    [InlineData("density-ridges")]
    [InlineData("beta-intervals")]
    [InlineData("slopes")]
    [InlineData("tile-map")]
    [InlineData("region-boxes")]
    public void Figure_NotAskedFor_IsNotDrawn(string figure)
    {
        study.Built("svg");
        Assert.False(File.Exists(Path.Combine(study.Output, "figures", $"{figure}.en.svg")));
        study.Built("svg", $"report={{figures: [{figure}]}}");
        Assert.True(File.Exists(Path.Combine(study.Output, "figures", $"{figure}.en.svg")));
    }

    [Fact] // t of 2 degrees of freedom at 97.5 % is 4.303 (tables of Student's t); the file has the coefficient and its error
    public void Intervals_OfCoefficients_AreThoseOfStudentsT()
    {
        study.Replace("study.yaml", "convergence: {}", "convergence: {errors: plain, effects: [none]}");
        study.Built("svg,csv", "report={figures: [beta-intervals]}");
        var row = study.Results("beta").Single(r => r["group"] == "all");
        var (b, error) = (Number(row["beta"]), Number(row["se"]));
        var mark = Page("beta-intervals", "en").Marks.Single(m => m.StartsWith("All", StringComparison.Ordinal));
        var half = 4.3026527 * error;
        Assert.EndsWith($"[{Printed(b - half)}, {Printed(b + half)}]", mark, StringComparison.Ordinal);
    }

    [Fact] // each year in its own order: at the left that of 2019, at the right that of 2020
    public void RankCourse_AtItsEnds_StandsInTheOrderOfTheYear()
    {
        study.Built("svg", "report={figures: [rank-course]}");
        var names = Page("rank-course", "en").Texts.Where(t => char.IsDigit(t.Text[0]) && t.Text.Contains(' ', StringComparison.Ordinal))
            .OrderBy(t => t.Top).ToList();
        var middle = names.Average(t => t.Left);
        Assert.Equal(["1 Beta", "2 Gamma", "3 Alpha", "4 Delta"], names.Where(t => t.Left < middle).Select(t => t.Text));
        Assert.Equal(["1 Gamma", "2 Beta", "3 Alpha", "4 Delta"], names.Where(t => t.Left > middle).Select(t => t.Text));
    }

    [Fact] // the leader, the one that rises and the one that falls most, who is named; regions by their means: (0.5 + 0.8) / 2 and 0.65
    public void Slopes_WithOptions_NameLeadersAndMovers()
    {
        string[] Named() => [.. Page("slopes", "en").Texts.Select(t => t.Text).Where(t => t.Contains("0.", StringComparison.Ordinal))];
        study.Built("svg", "report={figures: [{figure: slopes, most: 1, movers: 0}]}");
        Assert.Equal(["Gamma 0.600", "0.800 Gamma"], Named());
        study.Built("svg", "report={figures: [{figure: slopes, most: 0, movers: 1, units: [4]}]}");
        Assert.Equal(
            ["Beta 0.800", "Gamma 0.600", "Delta 0.400", "0.800 Gamma", "0.700 Beta", "0.400 Delta"], Named());
        study.Built("svg", "report={figures: [{figure: slopes, of: regions}]}");
        Assert.Equal(["North 0.650", "South 0.500", "0.650 North", "0.600 South"], Named());
        Assert.Equal(
            "Coordination degree of 2 regions in 2019 and 2020: 1 rose, 0 fell, 1 unchanged. "
                + "Named are North from 0.650 to 0.650; South from 0.500 to 0.600.", Page("slopes", "en").Description);
    }

    [Fact]
    public void Figure_OfAGroupingNobodyKnows_IsRefusedWithItsPlace()
    {
        Assert.Null(study.Build("svg", "report={figures: [{figure: slopes, of: provinces}]}"));
        Assert.Contains(
            "error[RG4356]: figure 'slopes' is of 'provinces', which is no grouping of the study", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_OfAMeasureOrUnitNobodyKnows_IsRefusedWithItsPlace()
    {
        Assert.Null(study.Build("svg", "report={figures: [{figure: tile-map, measure: X}, {figure: systems, units: [9]}]}"));
        var printed = study.Printed();
        Assert.Contains("error[RG4313]: figure 'tile-map' is of a measure 'X' that is not there", printed, StringComparison.Ordinal);
        Assert.Contains("error[RG4314]: figure 'systems' names a unit '9' that is not in the study", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_OfANamedMeasure_ShowsIt()
    {
        study.Built("svg", "report={figures: [{figure: tile-map, measure: green, classes: quantiles, quantiles: 2}]}");
        Assert.Contains("Highest is Gamma (0.640), lowest Delta (0.080).", Page("tile-map", "en").Description, StringComparison.Ordinal);
    }

    private static string Printed(double value) => Contracts.Document.NumberText.Fixed(value, 3);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private SvgPage Page(string figure, string language) =>
        new(File.ReadAllText(Path.Combine(study.Output, "figures", $"{figure}.{language}.svg")));
}
