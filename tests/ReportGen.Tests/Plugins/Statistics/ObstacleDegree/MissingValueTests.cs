using ReportGen.Contracts.Diagnostics;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Plugins.Statistics.ObstacleDegree;

/// <summary>Obstacle degrees where values are missing and stay so: a unit-year without a score has none, and counts nowhere.</summary>
public sealed class MissingValueTests
{
    private const string Equal = "units: units.csv\npanel: balanced\ninterpolation: none\nempty_series: leave\nweighting: equal\n";

    /// <summary>
    /// By hand: the first unit has y = (0, 1), so that all of its distance is the first indicator's; the second has (1, 0). The third has
    /// no score. Taken as best where its value is missing, it would make the means 2/3 and 1/3, or be called best in everything.
    /// </summary>
    [Theory]
    [InlineData("0.5,")]
    [InlineData(",")]
    public void UnitYearWithoutAScore_CountsNowhere(string third)
    {
        using var study = new ReadStudy("[{file: d.csv}]", Equal);
        study.Study.Replace("study.yaml", "years: {from: 2020, to: 2021}", "years: [2020]");
        study.Write("d.csv", $"unit,year,gdp,pop\n110000,2020,0,1\n120000,2020,1,0\n130000,2020,{third}\n");
        study.Study.Built("csv");
        Assert.Equal(
            [("gdp", "0.5"), ("pop", "0.5")],
            study.Study.Results("obstacle_indicator").Where(r => r["by"] == "all").Select(r => (r["indicator"], r["degree"])));
        Assert.DoesNotContain("RG5401", study.Study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // each of two lacks one of two indicators
    public void UnitsThatAllLackSomething_LeaveNobody()
    {
        using var study = new ReadStudy("[{file: d.csv}]", "units: {from: data}\nempty_series: drop-unit\n");
        study.Write("d.csv", "unit,year,gdp,pop\nA,2020,1,\nA,2021,2,\nB,2020,,1\nB,2021,,2\n");
        Assert.False(study.Study.Check());
        Assert.Equal(
            "error[RG3190]: no unit is left: each has no value in any year of some indicator\n  --> study.yaml\n"
            + "  hint: leave those indicators out, or say another `empty_series:` than drop-unit\n", study.Study.Printed(Severity.Error));
    }
}
