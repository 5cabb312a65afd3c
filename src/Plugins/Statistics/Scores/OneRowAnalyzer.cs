using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// Warns of an indicator whose range a single row makes: all others lie together in a tenth of it, so that standardized values tell
/// that row from the rest and little else.
/// </summary>
public sealed class OneRowAnalyzer : IAnalyzer
{
    private const double Together = 0.1;

    private const int FewestRows = 5;

    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        foreach (var system in plan.Systems.Where(s => !s.IsGiven))
        {
            var scores = results.Normalized.First(n => n.System == system.Id);
            foreach (var indicator in system.Indicators)
            {
                var y = scores.Of(indicator.Id);
                var groups = scores.Scope == Scope.PerYear
                    ? Enumerable.Range(0, y.Columns.Count).Select(t => (int[])[t])
                    : [[.. Enumerable.Range(0, y.Columns.Count)]];
                if (groups.Select(years => Alone(y, years)).FirstOrDefault(row => row is not null) is { } alone)
                {
                    Report(indicator, results.Panel, alone, findings);
                }
            }
        }
    }

    /// <summary>The row that makes the range; null where none does.</summary>
    private static (UnitId Unit, Year Year)? Alone(LabeledMatrix<UnitId, Year> y, int[] years)
    {
        var (count, least, most) = (0, (Unit: 0, Year: 0), (Unit: 0, Year: 0));
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var u = 0; u < y.Rows.Count; u++)
        {
            foreach (var t in years)
            {
                if (y.At(u, t) is not { } value) continue;
                count++;
                if (value < low) (low, least) = (value, (u, t));
                if (value > high) (high, most) = (value, (u, t));
            }
        }
        var range = high - low;
        if (count < FewestRows || range == 0) return null;
        var (nearLow, nearHigh) = (0, 0);
        for (var u = 0; u < y.Rows.Count; u++)
        {
            foreach (var t in years)
            {
                if (y.At(u, t) is not { } value) continue;
                if (value - low <= Together * range) nearLow++;
                if (high - value <= Together * range) nearHigh++;
            }
        }
        return nearLow == count - 1 ? (y.Rows[most.Unit], y.Columns[most.Year])
            : nearHigh == count - 1 ? (y.Rows[least.Unit], y.Columns[least.Year])
            : null;
    }

    private static void Report(Indicator indicator, Panel panel, (UnitId Unit, Year Year) row, DiagnosticBag findings)
    {
        var value = panel.Indicators[indicator.Id].Values[row.Unit, row.Year];
        findings.Warning(
            "RG5103",
            FormattableString.Invariant($"one row decides indicator '{indicator.Id}': {value} of '{row.Unit}' in {row.Year}; ")
                + "all others lie within a tenth of the range it makes",
            indicator.Span, "is the value right? If so, say `transform: log` or `outliers: percentile`",
            new Said(
                "scores", "one-row", indicator.Name, panel.Years.Count > 1 ? $"{row.Unit} {row.Year}" : row.Unit.Value, Number(value)));
    }

    private static string Number(double value) => value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture);
}
