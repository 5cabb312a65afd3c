using System.Globalization;

namespace ReportGen.Tests.Plugins.Statistics;

/// <summary>What the checks after computing say, over the base study of the broken inputs.</summary>
public sealed class FindingTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void BaseStudy_HasNoFindings()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built();
        Assert.Equal("", study.Printed());
    }

    [Fact] // 2 of 12 cells
    public void MoreThanATenthMissing_IsAWarningThatTheReportPrints()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("data.csv", "1,2020,13,", "1,2020,,").Replace("data.csv", "2,2020,16,", "2,2020,,").Built("html");
        Assert.Equal(
            "warning[RG5101]: indicator 'income' misses 2 of 12 cells (16.7 %)\n  --> green.yaml:9:13\n"
            + "  hint: what stands there is not observed: look for another source, or leave the indicator out\n",
            study.Printed());
        Assert.Contains("Income: not observed in 2 of 12 cases (16.7%).", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("收入共12个数值，其中2个（16.7%）并非观测值", study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact] // 1 of 12 cells
    public void LessThanATenthMissing_IsNoFinding()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("data.csv", "1,2020,13,", "1,2020,,").Built();
        Assert.Equal("", study.Printed());
    }

    [Fact] // 20 / 23 against 1 / 4
    public void WeightOverThreeEqualShares_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study
            .Replace("digital.yaml", "en: Users}, direction: positive}", "en: Users}, direction: positive, weight: 20}")
            .Replace("digital.yaml", "direction: positive}", "direction: positive, weight: 1}")
            .Replace("green.yaml", "        direction:", "        weight: 1\n        direction:").Built("csv", "weighting=given");
        Assert.Contains(
            "warning[RG5102]: indicator 'users' weighs 0.870, more than three times an equal share of 1/4\n"
            + "  --> digital.yaml:9:14\n  hint: one indicator decides the score: is this weight meant?\n",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // only unit 4 has patents, in one year: entropy 0, one effective row; the three others of the system are nearly even
    public void EntropyOfOneRow_NamesTheEffectiveRows()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(',')).ToList();
        string Row(string[] r, int i) => string.Join(',', [.. r[..6], Even(i, 0), Even(i, 1), i == 12 ? "9" : "0", Even(i, 2)]);
        var rows = lines.Skip(1).Select((r, i) => Row(r, i + 1)).Prepend(string.Join(',', lines[0]));
        study.Write("data.csv", string.Concat(rows.Select(r => r + "\n"))).Built();
        Assert.Contains("it is as uneven as if 1 of 12 rows shared it all", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void AllUnitYearsInOneGrade_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study
            .Replace("scale.yaml", "above: 0, to: 0.4", "above: 0, to: 0.99")
            .Replace("scale.yaml", "above: 0.4, to: 0.7", "above: 0.99, to: 0.995")
            .Replace("scale.yaml", "above: 0.7,", "above: 0.995,").Built();
        Assert.Equal(
            "warning[RG5301]: all 12 unit-years are in grade 'low' of grading scale 'scale'\n  --> scale.yaml:5:10\n"
            + "  hint: the scale tells nothing apart: a finer one may\n", study.Printed());
    }

    [Fact]
    public void ScaleThatDoesNotReachAValue_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("scale.yaml", "above: 0.7, to: 1}", "above: 0.7, to: 0.75}").Built();
        var beyond = study.Results("coupling").Count(r => double.Parse(r["D"], CultureInfo.InvariantCulture) > 0.75);
        Assert.InRange(beyond, 2, 11);
        var told = $"warning[RG5302]: {beyond} values of D lie outside grading scale 'scale' [0, 0.75]";
        Assert.Contains(told, study.Printed(), StringComparison.Ordinal);
        Assert.All(study.Results("coupling"), r => Assert.Equal(
            double.Parse(r["D"], CultureInfo.InvariantCulture) > 0.75, r["coordination_grade"].Length == 0));
    }

    [Fact]
    public void EveryScoreZero_NamesTheUnitYearsWithoutC()
    {
        using var study = TemporaryStudy.Given("1,2020,0,0\n2,2020,0.4,0.5\n3,2020,0.25,0.25\n").Built();
        Assert.Contains(
            "warning[RG5201]: C is not defined in 1 unit-year, where every score is 0: '1' 2020\n  --> study.yaml",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // unit 2 has no row in 2021: that is not a C that is not defined
    public void AbsentRow_IsNoUndefinedC()
    {
        using var study = TemporaryStudy.Given(
            "1,2020,0,0\n2,2020,0.4,0.5\n1,2021,0.25,0.25\n", "[2020, 2021]", "panel: unbalanced\n").Built();
        Assert.Contains(
            "warning[RG5201]: C is not defined in 1 unit-year, where every score is 0: '1' 2020\n",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // unit 4 of 2021 holds every maximum and the minimum of pollution
    public void BestInEverything_IsFlagged()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("data.csv", "4,2021,23,21,4.0,9,407,4.5,53,9", "4,2021,99,99,0,99,999,99,99,99").Built();
        Assert.Contains(
            "warning[RG5401]: 1 unit-year is best in every indicator: Delta ('4') 2021\n", study.Printed(), StringComparison.Ordinal);
    }

    // from 100 to 101.1 and a single 0, so that the normalized column is nearly even
    private static string Even(int row, int shift) =>
        row == shift + 1 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{100 + (row * 0.1):0.0}");
}
