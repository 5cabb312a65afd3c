using ReportGen.Contracts.Data;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

using ReportGen.Statistics.Shared;

/// <summary>A series in words for those who do not see its figure: sentences written by hand.</summary>
public sealed class SeriesWordsTests
{
    [Fact]
    public void Rising_IsItsEnds() =>
        Check([0.134, 0.14, 0.159], "韧性由2019年的0.134升至2021年的0.159", "Resilience rises from 0.134 in 2019 to 0.159 in 2021");

    [Fact]
    public void FallingToATrough_NamesTheTrough() =>
        Check(
            [0.171, 0.151, 0.165], "韧性由2019年的0.171降至2021年的0.165，2020年最低，为0.151",
            "Resilience falls from 0.171 in 2019 to 0.165 in 2021, lowest in 2020 at 0.151");

    [Fact]
    public void Peak_IsNamed() =>
        Check(
            [0.1, 0.3, 0.2], "韧性由2019年的0.100升至2021年的0.200，2020年最高，为0.300",
            "Resilience rises from 0.100 in 2019 to 0.200 in 2021, highest in 2020 at 0.300");

    [Fact] // what print does not tell apart is no change and no extreme
    public void Level_SaysBoth() =>
        Check([0.2001, 0.2004, 0.2003], "韧性在2019年与2021年均为0.200", "Resilience is 0.200 both in 2019 and in 2021");

    [Fact]
    public void Gaps_AreFollowedToTheNextValue() =>
        Check([null, 0.1, 0.2], "韧性由2020年的0.100升至2021年的0.200", "Resilience rises from 0.100 in 2020 to 0.200 in 2021");

    [Fact]
    public void OneValue_IsThatYear() => Check([null, 0.1, null], "韧性在2020年为0.100", "Resilience is 0.100 in 2020");

    [Fact]
    public void NoValue_SaysSo() => Check([null, null, null], "韧性没有数值", "Resilience is not defined");

    private static void Check(double?[] values, string zh, string en)
    {
        var years = new Axis<Year>([new Year(2019), new Year(2020), new Year(2021)]);
        var series = LabeledVector<Year>.From(years, t => values[t]);
        Assert.Equal(zh, SeriesWords.Of("韧性", series, TestWords.Of("shared", "zh")));
        Assert.Equal(en, SeriesWords.Of("Resilience", series, TestWords.Of("shared", "en")));
    }
}
