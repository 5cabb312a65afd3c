using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

using ReportGen.Statistics.Shared;
using ReportGen.Statistics.PublishedComparison;
using ReportGen.Statistics.Scores;
using ReportGen.Contracts.Text;

/// <summary>Weights, missing cells, and agreement with published values.</summary>
public sealed class DataStatementTests
{
    [Fact]
    public void Weights_OfASystem_NameTheHeaviest()
    {
        Statement.Exactly(
            System([("Economy", 0.6), ("Society", 0.4)], [("GDP", 0.35), ("Wages", 0.25), ("Schools", 0.3), ("Clinics", 0.1)]), "weights x",
            "数字中Economy的权重最大（0.600）",
            "in digital the criterion with the largest weight was economy (0.600)");
        Statement.Exactly(
            System([("Economy", 0.5), ("Society", 0.5)], [("GDP", 0.5), ("Wages", 0.3), ("Schools", 0.2)]), "weights x",
            "数字各准则层的权重相同，均为0.500", "in digital all criteria weighed the same (0.500)");
        Statement.Exactly(
            System([("Economy", 0.5), ("Society", 0.5)], [("GDP", 0.25), ("Wages", 0.25), ("Schools", 0.25), ("Clinics", 0.25)]),
            "weights x", "数字各准则层的权重均为0.500，各项指标均为0.250", "in digital each criterion weighed 0.500 and each indicator 0.250");
        Statement.Exactly(
            System([("Economy", 0.4), ("Society", 0.4), ("Nature", 0.2)], [("GDP", 1)]), "weights x", "数字中Economy和Society的权重最大（均为0.400）",
            "in digital the criteria with the largest weight were economy and society (0.400 each)");
        Statement.Exactly(System([("Economy", 1)], [("GDP", 0.7), ("Wages", 0.3)]), "weights x", "", "");
        Statement.Exactly(System([("Economy", 1)], [("GDP", 0.5), ("Wages", 0.5)]), "weights x", "", "");
        Statement.Exactly(System([("Economy", 1)], [("GDP", 1)]), "weights x", "", "");
    }

    [Fact]
    public void IndicatorWeights_OfASystem_NameTheHeaviest()
    {
        Statement.Exactly(
            System([("Economy", 0.6), ("Society", 0.4)], [("GDP", 0.35), ("Wages", 0.25), ("Schools", 0.3)]), "indicator_weights x",
            "该系统单项指标中以GDP（0.350）和Schools（0.300）居前",
            "among the indicators of digital, the largest weights were carried by GDP (0.350) and schools (0.300)");
        Statement.Exactly(
            System([("Economy", 1)], [("GDP", 0.7), ("Wages", 0.3)]), "indicator_weights x", "数字的单项指标中以GDP（0.700）居前",
            "among the indicators of digital, the largest weight was carried by GDP (0.700)");
        Statement.Exactly(System([("Economy", 1)], [("GDP", 1)]), "indicator_weights x", "", "");
        Statement.Exactly( // said with the criteria
            System([("Economy", 0.5), ("Society", 0.5)], [("GDP", 0.5), ("Wages", 0.5)]), "indicator_weights x", "", "");
        Statement.Exactly(
            System([("Economy", 1)], [("GDP", 0.5), ("Wages", 0.5)]), "indicator_weights x", "数字的各项指标的权重相同，均为0.500",
            "all indicators of digital weighed the same (0.500)");
    }

    [Fact]
    public void WeightsFollow_OfAFurtherSystem_NameItsHeaviestInOneSentence()
    {
        Statement.Exactly(
            System([("Economy", 0.6), ("Society", 0.4)], [("GDP", 0.35), ("Wages", 0.25), ("Schools", 0.3), ("Clinics", 0.1)]),
            "weights_follow x", "数字则以Economy的权重最大（0.600），指标中以GDP（0.350）和Schools（0.300）为重",
            "in digital, economy weighed most (0.600); among the indicators, GDP (0.350) and schools (0.300) came first");
        Statement.Exactly( // a tie has the longer sentences
            System([("Economy", 0.5), ("Society", 0.5)], [("GDP", 0.5), ("Wages", 0.3), ("Schools", 0.2)]), "weights_follow x", "", "");
        Statement.Exactly(null, "weights_follow x", "", "");
    }

    [Fact]
    public void Blanks_ThatWereFilled_AreToldByHow()
    {
        var blanks = BlankCells.Of(
            new[] { "oiico", "ocomm", "ooooo" }.Select((cells, i) => (Statement.Name(((char)('A' + i)).ToString()), Series(cells))));
        Statement.Exactly(
            blanks, "blanks_most x", "缺失仅见于甲和乙（各60.0%）", "only A and B had gaps (60.0% each)");
        Statement.Exactly(
            blanks, "blanks_filled x", "其中线性插值2个、取最近观测值2个、以均值填补2个",
            "of all gaps, two were interpolated, two took the nearest observed value and two took the mean of the others");
    }

    [Theory]
    [InlineData("oio", "作线性插值", "it was interpolated")]
    [InlineData("oiiio", "均作线性插值", "all of them were interpolated")]
    [InlineData("occ", "均取最近的观测值", "both took the nearest observed value")]
    [InlineData("mmm", "均以均值填补", "all of them took the mean of the others")]
    public void Blanks_FilledInOneWay_AreToldTogether(string cells, string zh, string en) =>
        Statement.Exactly(BlankCells.Of([(Statement.Name("A"), Series(cells))]), "blanks_filled x", zh, en);

    [Fact]
    public void Blanks_OfAllIndicators_AreSaidToBeOfAll()
    {
        BlankCells Of(params string[] all) => BlankCells.Of(all.Select((c, i) => (Statement.Name($"{(char)('A' + i)}"), Series(c))));
        Statement.Exactly(
            Of("oio", "oiio"), "blanks_most x", "缺失涉及全部2项指标，以乙的比例最高（50.0%）",
            "the gaps occurred in all two indicators, most often in B (50.0%)");
    }

    [Fact]
    public void Shares_OfIndicators_AreGivenWithTheirWeights()
    {
        Statement.Exactly(
            new[] { new WeightOf(Statement.Name("A"), 0.25) }, "shares x",
            "甲（0.250）的权重由研究直接规定，同一系统的其余指标按各自权重的比例分配剩余部分",
            "the weight of A (0.250) is fixed by the study, and the other indicators of the system divide the rest in proportion to " +
                "theirs");
        Statement.Exactly(
            new[] { new WeightOf(Statement.Name("A"), 0.25), new WeightOf(Statement.Name("B"), 0.125) }, "shares x",
            "甲（0.250）和乙（0.125）的权重由研究直接规定，同一系统的其余指标按各自权重的比例分配剩余部分",
            "the weights of A (0.250) and B (0.125) are fixed by the study, and the other indicators of the system divide the rest in " +
                "proportion to theirs");
    }

    /// <summary>A cell a letter: o observed, i interpolated, c carried, m imputed, e left empty, - absent.</summary>
    public static TheoryData<string[], string, string> Cells => new()
    {
        { [], "给定得分不作插补", "given scores are not interpolated" },
        { ["oo", "oo-"], "所用数据没有缺失", "the data used are complete" },
        { ["oiooo", "ooooo"], "全部10个数值中缺失1个（10.0%）", "of ten values, one (10.0%) was missing" },
        {
            ["oiico", "ocomm", "ooooo"], "全部15个数值中缺失6个（40.0%）",
            "of 15 values, six (40.0%) were missing"
        },
        {
            ["oi-o", "iico"], "全部7个数值中缺失4个（57.1%）",
            "of seven values, four (57.1%) were missing"
        },
        { ["oe-oe", "eoooo"], "全部9个数值中缺失3个（33.3%）", "of nine values, three (33.3%) were missing" },
    };

    [Theory, MemberData(nameof(Cells))]
    public void Blanks_OfThePanel_AreCounted(string[] indicators, string zh, string en) =>
        Statement.Exactly(
            BlankCells.Of(indicators.Select((cells, i) => (Statement.Name(((char)('A' + i)).ToString()), Series(cells)))), "blanks x", zh,
            en);

    /// <summary>Computed and published, three decimals each; the computed one agrees within half a unit.</summary>
    public static TheoryData<double[], double[], string, string, string, string> Published => new()
    {
        {
            [0.5004], [0.5], "唯一一条记录的计算值与公布值在输入数据舍入所允许的范围内一致",
            "the one computed value agrees with the published one within what the rounding of the inputs allows",
            "按公布的位数舍入后全部相同；绝对差为0.00040", "rounded as published, all are the same; the absolute difference is 0.00040"
        },
        {
            [0.6], [0.5], "唯一一条记录的计算值与公布值并未在输入数据舍入所允许的范围内一致",
            "the one computed value does not agree with the published one within what the rounding of the inputs allows",
            "按公布的位数舍入后无一相同；绝对差为0.10000", "rounded as published, none is the same; the absolute difference is 0.10000"
        },
        {
            [0.5, 0.4], [0.5, 0.4], "全部2条记录的计算值与公布值在输入数据舍入所允许的范围内一致",
            "both computed values agree with the published ones within what the rounding of the inputs allows",
            "按公布的位数舍入后全部相同；最大的绝对差为0.00000", "rounded as published, all are the same; the greatest absolute difference is 0.00000"
        },
        {
            [0.6, 0.5], [0.5, 0.4], "2条记录的计算值与公布值均未在输入数据舍入所允许的范围内一致",
            "none of the 2 computed values agrees with the published one within what the rounding of the inputs allows",
            "按公布的位数舍入后无一相同；最大的绝对差为0.10000", "rounded as published, none is the same; the greatest absolute difference is 0.10000"
        },
        {
            [0.6, 0.4, 0.3], [0.5, 0.4, 0.3], "3条记录中，2条的计算值与公布值在输入数据舍入所允许的范围内一致，1条不一致",
            "of 3 computed values, 2 agree with the published ones within what the rounding of the inputs allows and 1 does not",
            "按公布的位数舍入后，2条完全相同；最大的绝对差为0.10000", "rounded as published, 2 are the same; the greatest absolute difference is 0.10000"
        },
        {
            [0.6, 0.4, 0.4], [0.5, 0.4, 0.3], "3条记录中，1条的计算值与公布值在输入数据舍入所允许的范围内一致，2条不一致",
            "of 3 computed values, 1 agrees with the published ones within what the rounding of the inputs allows and 2 do not",
            "按公布的位数舍入后，1条完全相同；最大的绝对差为0.10000", "rounded as published, 1 is the same; the greatest absolute difference is 0.10000"
        },
    };

    [Theory, MemberData(nameof(Published))]
    public void Agreement_WithPublishedValues_IsCounted(
        double[] computed, double[] published, string zh, string en, string zhFar, string enFar)
    {
        var declared = new PublishedValues(new MeasureId("D"), "D", 3, 3, 1, new SourceSpan("x"));
        PublishedRow Row(double c, double p) =>
            new(new UnitId("1"), new Year(2012), declared, c, p, c, c, Math.Abs(c - p) <= 0.0005);
        var facts = PublishedFacts.Of([.. computed.Zip(published, Row)]);
        Statement.Exactly(facts, "agreement x", zh, en);
        Statement.Exactly(facts, "differences x", zhFar, enFar);
    }

    private static PanelSeries Series(string cells)
    {
        var years = new Axis<Year>(cells.Select((_, i) => new Year(2012 + i)));
        static CellOrigin Origin(char c) => c switch
        {
            'o' => CellOrigin.Observed,
            'i' => CellOrigin.Interpolated,
            'c' => CellOrigin.Carried,
            'm' => CellOrigin.Imputed,
            'e' => CellOrigin.Missing,
            _ => CellOrigin.Absent,
        };
        ImmutableArray<CellOrigin> origins = [.. cells.Select(Origin)];
        return new PanelSeries(
            LabeledMatrix<UnitId, Year>.From(new Axis<UnitId>([new UnitId("1")]), years, (_, t) => cells[t] == '-' ? null : 1), origins);
    }

    private static SystemWeights System((string Name, double Weight)[] criteria, (string Name, double Weight)[] indicators)
    {
        static ImmutableArray<WeightOf> Weights((string Name, double Weight)[] of) =>
            [.. of.Select(w => new WeightOf(new LocalizedText(w.Name), w.Weight))];
        static Ranking Ranked((string Name, double Weight)[] of) =>
            Ranking.Of(of.Select(w => (new LocalizedText(w.Name), (double?)w.Weight)), 4);
        return new SystemWeights(
            Statement.Name("数字|Digital"), "S", Weights(criteria), Weights(indicators), Ranked(criteria), Ranked(indicators));
    }
}
