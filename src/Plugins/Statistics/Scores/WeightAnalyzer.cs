using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// Warns of an indicator that weighs more than three times an equal share of its system. Entropy gives such a weight to an indicator
/// that few rows have all of; exp(e ln N) says how many rows it is as if spread over evenly.
/// </summary>
public sealed class WeightAnalyzer : IAnalyzer
{
    private const double Excess = 3;

    /// <inheritdoc/>
    public void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings)
    {
        foreach (var system in plan.Systems.Where(s => !s.IsGiven))
        {
            var (y, w) = (results.Normalized.First(n => n.System == system.Id), results.Weights.First(n => n.System == system.Id));
            foreach (var indicator in system.Indicators)
            {
                var j = y.Indicators.PositionOf(indicator.Id);
                var year = Enumerable.Range(0, w.Values.Columns.Count).MaxBy(t => w.Values.At(j, t)!.Value);
                if (w.Values.At(j, year)!.Value * y.Indicators.Count > Excess) Report(indicator, y, w, j, year, findings);
            }
        }
    }

    private static void Report(Indicator indicator, NormalizedScores y, Weights w, int j, int year, DiagnosticBag findings)
    {
        var varies = y.Scope == Scope.PerYear || w.Scope == Scope.PerYear;
        var count = y.Indicators.Count;
        var weight = FormattableString.Invariant($"{w.Values.At(j, year)!.Value:0.000}");
        var rows = Rows(y.Values[j], w.Scope == Scope.PerYear ? year : null);
        var spread = w.Column("entropy")?.At(j, year) is { } e ? FormattableString.Invariant($"{Math.Exp(e * Math.Log(rows)):0}") : null;
        var inYear = varies ? $" in {w.Values.Columns[year]}" : "";
        var uneven = spread is null ? "" : $"; it is as uneven as if {spread} of {rows} rows shared it all";
        findings.Warning(
            "RG5102", $"indicator '{indicator.Id}' weighs {weight}{inYear}, more than three times an equal share of 1/{count}{uneven}",
            indicator.Span,
            spread is null
                ? "one indicator decides the score: is this weight meant?"
                : "its rows differ more than those of other indicators: look at the largest values, or use `transform: log`",
            new Said(
                "scores", $"weighs{(varies ? ".in-year" : "")}{(spread is null ? "" : ".entropy")}",
                indicator.Name, weight, count, w.Values.Columns[year].ToString(), spread ?? "", rows));
    }

    /// <summary>How many rows the entropy was taken over: those of one year, or all.</summary>
    private static int Rows(LabeledMatrix<UnitId, Year> y, int? year) => (
        from u in Enumerable.Range(0, y.Rows.Count)
        from t in Enumerable.Range(0, y.Columns.Count)
        where (year ?? t) == t && y.Has(u, t)
        select t).Count();
}
