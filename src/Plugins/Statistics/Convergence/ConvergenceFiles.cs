using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Convergence;

/// <summary>sigma, sigma_trend, beta, beta_controls.</summary>
public sealed class ConvergenceFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(ConvergenceResult.Key) is not { } found) yield break;
        yield return new(
            "sigma", ["measure", "index", "grouping", "group", "year", "units", "sigma"],
            from c in found.Courses
            from year in c.Sigma.Axis
            let t = c.Sigma.Axis.PositionOf(year)
            select new ResultCell[]
            {
                c.Measure.Id, Word(c.Index), c.Group.GroupingId, c.Group.Id, year,
                c.Group.Units.Count(u => c.Measure.Values.Has(u, t)), c.Sigma.At(t),
            });
        yield return new(
            "sigma_trend", ["measure", "index", "grouping", "group", "slope", "se", "p", "r2"],
            found.Courses.Where(c => c.Trend is not null).Select(c => new ResultCell[]
            {
                c.Measure.Id, Word(c.Index), c.Group.GroupingId, c.Group.Id, c.Trend!.Coefficients[0], c.Trend.Errors[0],
                Finite(c.Trend.P(0)),
                c.Trend.R2,
            }));
        yield return new(
            "beta",
            [
                "measure", "grouping", "group", "model", "beta", "se", "se_kind", "t", "p", "alpha", "r2", "observations", "dropped",
                "missing", "clusters", "speed", "half_life", "reason",
            ],
            found.Betas.Select(Row));
        yield return new(
            "beta_controls", ["measure", "grouping", "group", "model", "control", "coefficient", "se", "p"],
            from b in found.Betas
            where b.Found is not null
            from i in Enumerable.Range(0, b.Controls.Length)
            select new ResultCell[]
            {
                b.Measure.Id, b.Group.GroupingId, b.Group.Id, b.Model, b.Controls[i].Id, b.Found!.Fit.Coefficients[i + 1],
                b.Found.Fit.Errors[i + 1], Finite(b.Found.Fit.P(i + 1)),
            });
    }

    private static ResultCell[] Row(BetaRow b) =>
    [
        b.Measure.Id, b.Group.GroupingId, b.Group.Id, b.Model, b.Found?.Beta, b.Found?.Fit.Errors[0],
        b.Errors == BetaErrors.Cluster ? "cluster" : "plain", Finite(b.Found?.Fit.T(0)), Finite(b.Found?.Fit.P(0)), b.Found?.Alpha,
        b.Found?.Fit.R2, b.Found?.Observations, b.Dropped, b.Missing, b.Found?.Clusters, b.Found?.Speed, b.Found?.HalfLife, Word(b.Refusal),
    ];

    private static string Word(SigmaIndex index) => index == SigmaIndex.Cv ? "cv" : "sd-log";

    private static string Word(BetaRefusal? refusal) => refusal switch
    {
        BetaRefusal.FewUnits => "few-units",
        BetaRefusal.FewRows => "few-rows",
        BetaRefusal.Dependent => "dependent",
        _ => "",
    };

    private static double? Finite(double? value) => value is { } v && double.IsFinite(v) ? v : null;
}
