using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Load;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>Indicators made of columns by a formula: each value is small enough to be worked out by hand.</summary>
public sealed class FormulaTests
{
    private const string Data = "unit,year,deposits,loans,gdp,常住 人口\n110000,2020,3,1,2,4\n110000,2021,6,2,4,4\n"
        + "120000,2020,1,1,4,2\n120000,2021,2,,4,2\n130000,2020,5,1,3,1\n130000,2021,5,4,3,2\n";

    /// <summary>The panel's values of an indicator, unit by unit, as the formula gives them.</summary>
    private static string Values(string formula, string more = "", string data = Data)
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", data);
        study.Write("s.yaml", "schema: 1\nid: s\nname: S\nsymbol: W\ncriteria:\n  - id: all\n    name: All\n    indicators:\n"
            + $"      - {{id: x, name: X, direction: positive, formula: \"{formula}\"{more}}}\n");
        if (study.Study.Declare() is not { } plan) return study.Study.Printed();
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        var panel = new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, said);
        Assert.True(panel is not null, string.Join('\n', said.Sorted().Select(d => d.Message)));
        var values = panel!.Indicators[new IndicatorId("x")].Values;
        return string.Join(' ', panel.Units.SelectMany(u => panel.Years.Select(t => FormattableString.Invariant($"{values[u, t]}"))))
            + string.Concat(said.Sorted().Select(d => $" {DiagnosticText.Format(d)[..15]}"));
    }

    [Theory]
    [InlineData("(deposits + loans) / gdp * 100", "200 200 50 75 200 300")] // the gap of loans in 2021 is filled first: 1
    [InlineData("gdp / [常住 人口]", "0.5 1 2 2 3 1.5")]
    [InlineData("gdp ^ 2", "4 16 16 16 9 9")]
    [InlineData("max(deposits, gdp) - 1/2", "2.5 5.5 3.5 3.5 4.5 4.5")]
    [InlineData("（deposits＋loans）÷gdp × 100", "200 200 50 75 200 300")] // signs as a Chinese keyboard and a textbook write them
    [InlineData("gdp - lag(gdp)", "2 2 0 0 0 0")] // there is no year before 2020: a gap, filled from 2021
    public void Formula_OverColumns_GivesTheIndicator(string formula, string expected) => Assert.Equal(expected, Values(formula));

    [Fact] // (2 + ?) is a gap of the result, which takes the value of 2020
    public void Formula_OverObserved_FillsTheResult() =>
        Assert.Equal("200 200 50 50 200 300", Values("(deposits + loans) / gdp * 100", ", formula_over: observed"));

    [Fact]
    public void Formula_DividingByZero_IsAGapThatIsSaid() =>
        Assert.Equal("2 2 2 2 1 1 warning[RG3142]", Values("[a] / b", data:
            "unit,year,a,b\n110000,2020,2,0\n110000,2021,2,1\n120000,2020,2,1\n120000,2021,2,1\n130000,2020,1,1\n130000,2021,1,1\n"));

    [Theory]
    [InlineData("gdp +* 2", "error[RG2069]: the formula is wrong: it cannot be read as a formula")]
    [InlineData("foo(gdp)", "error[RG2069]: the formula is wrong: there is no function 'foo'")]
    [InlineData("1 + 2", "error[RG2069]: the formula is wrong: it names no column")]
    [InlineData("lag(gdp + 1)", "error[RG2069]: the formula is wrong: lag takes a column and, after a comma, a whole number of years")]
    [InlineData("max(gdp)", "error[RG2069]: the formula is wrong: it gives no number: Max() takes exactly 2 arguments")]
    [InlineData("log(gdp)", "error[RG2069]: the formula is wrong: log takes a number and a base; the natural logarithm is ln, that to")]
    [InlineData("gdp + true", "error[RG2069]: the formula is wrong: it gives no number: ")]
    [InlineData("gdp + 'a'", "error[RG2069]: the formula is wrong: it gives no number: ")]
    public void Formula_ThatIsNone_IsAnErrorAtItsLine(string formula, string expected)
    {
        var said = Values(formula);
        Assert.StartsWith(expected, said, StringComparison.Ordinal);
        Assert.Contains("--> s.yaml:9:", said, StringComparison.Ordinal);
    }
}
