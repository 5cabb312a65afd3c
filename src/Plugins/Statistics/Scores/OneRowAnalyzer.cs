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
        var told = new HashSet<(string, string?, Transform, (UnitId, Year))>(); // several indicators may be of one column
        foreach (var system in plan.Systems.Where(s => !s.IsGiven))
        {
            var scores = results.Normalized.First(n => n.System == system.Id);
            var found = AtOnce.Select(system.Indicators, results.Panel.RowCount, i => Alone(scores.Of(i.Id), scores.Scope));
            foreach (var (indicator, row) in system.Indicators.Zip(found))
            {
                if (row is not { } alone || !told.Add((indicator.Column, indicator.Per, indicator.Transform, alone))) continue;
                Report(indicator, results.Panel, alone, findings);
            }
        }
    }

    /// <summary>The row that makes the range of the values that were standardized together; null where none does.</summary>
    private static (UnitId Unit, Year Year)? Alone(LabeledMatrix<UnitId, Year> y, Scope scope)
    {
        var years = y.Columns;
        if (scope != Scope.PerYear) return Alone(y.Span) is { } cell ? (y.Rows[cell / years.Count], years[cell % years.Count]) : null;
        for (var t = 0; t < years.Count; t++) if (Alone(y.InColumn(t)) is { } row) return (y.Rows[row], years[t]);
        return null;
    }

    /// <summary>The position of the value without which all others lie together; null where there is none.</summary>
    private static int? Alone(ReadOnlySpan<double> y)
    {
        var (count, least, most) = (0, 0, 0);
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < y.Length; i++)
        {
            if (double.IsNaN(y[i])) continue;
            count++;
            if (y[i] < low) (low, least) = (y[i], i);
            if (y[i] > high) (high, most) = (y[i], i);
        }
        var together = Together * (high - low);
        if (count < FewestRows || high == low) return null;
        var (nearLow, nearHigh) = (0, 0);
        foreach (var value in y)
        {
            if (value - low <= together) nearLow++;
            if (high - value <= together) nearHigh++;
        }
        return nearLow == count - 1 ? most : nearHigh == count - 1 ? least : null;
    }

    private static void Report(Indicator indicator, Panel panel, (UnitId Unit, Year Year) row, DiagnosticBag findings)
    {
        var values = panel.Indicators[indicator.Id].Values;
        var value = values[row.Unit, row.Year];
        var mayBeCode = MissingCode.MayBe(value);
        if (mayBeCode && Codes(values.Span) > 1) return; // said of the column
        findings.Warning(
            "RG5103",
            FormattableString.Invariant($"one row decides indicator '{indicator.Id}': {value} of '{row.Unit}' in {row.Year}; ")
                + "all others lie within a tenth of the range it makes",
            indicator.Span,
            mayBeCode
                ? FormattableString.Invariant($"where it means that nothing is known, say `missing: [\"{value}\"]` of the data file")
                : "is the value right? If so, say `transform: log` or `outliers: percentile`",
            new Said(
                "scores", "one-row", indicator.Name, panel.Years.Count > 1 ? $"{row.Unit} {row.Year}" : row.Unit.Value, Number(value)));
    }

    private static int Codes(ReadOnlySpan<double> values)
    {
        var codes = 0;
        foreach (var value in values) if (MissingCode.MayBe(value)) codes++;
        return codes;
    }

    private static string Number(double value) => value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture);
}
