using MathNet.Numerics.Distributions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>
/// The coefficient of every regression of the first measure, of all units and of the regions of the first grouping, with its interval of
/// 95 % by the t distribution; full where it differs from zero.
/// </summary>
public sealed class BetaFigure : IFigureBuilder
{
    private const double Level = 0.05;

    /// <inheritdoc/>
    public string Id => "beta-intervals";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(ConvergenceResult.Key) is not { Betas: [var first, ..] all } found) return null;
        var words = input.Words;
        IntervalRow Row(BetaRow beta)
        {
            var (fit, b) = (beta.Found!.Fit, beta.Found.Beta);
            var half = StudentT.InvCDF(0, 1, fit.Degrees, 1 - (Level / 2)) * fit.Errors[0];
            var whose = beta.Group.Region is { } region ? input.In(region.Name) : words["all"];
            return new IntervalRow(words["intervals.row", whose, words[$"model.{beta.Model}"]], b, b - half, b + half, fit.P(0) < Level);
        }
        bool IsShown(BetaRow row) => row.Measure == first.Measure && (row.Group.Grouping is null || row.Group.Grouping == found.Grouping);
        var rows = all.Where(b => IsShown(b) && b.Found is { Fit.Degrees: > 0 }).Select(Row)
            .Where(r => double.IsFinite(r.Low) && double.IsFinite(r.High)).ToList();
        if (rows.Count == 0) return null;
        var clauses = rows.Select(r => words["intervals.alt.row", r.Name, input.Value(r.Value), input.Value(r.Low), input.Value(r.High)]);
        var wide = rows.Count > 12;
        return new FigureBlock(
            Id, words["intervals.caption", MeasureNames.Of(first.Measure, input)],
            new IntervalFigure(wide ? 165 : 80, 20 + (rows.Count * 6), input.Axis(words["beta.b"]), [.. rows]) { Zero = 0 },
            words["intervals.alt", string.Join(words["semicolon"], clauses)])
        {
            Language = input.Language, Wide = wide,
            Notes = [words["intervals.note"]],
        };
    }
}
