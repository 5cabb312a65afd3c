using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>
/// Moran's scatter of the first measure in the last year, where the study declares neighbors: each unit against the mean of its neighbors,
/// both in standard deviations from the mean, with the line whose slope is Moran's I.
/// </summary>
public sealed class MoranFigure : IFigureBuilder
{
    private const int Reach = 12, Steps = 480; // standard deviations that the line is drawn over

    /// <inheritdoc/>
    public string Id => "moran-scatter";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(MarkovResult.Key) is not { Neighbors: { } neighbors, Chains: [{ Measure: var measure }, ..] }) return null;
        var (words, names, last) = (input.Words, new Names(input.Plan), input.Plan.Years[^1]);
        var units = measure.Values.Rows;
        var scatter = Moran.Scatter([.. units.Select(u => measure.Values.At(u, last))], neighbors);
        if (scatter.Count == 0) return null;
        var index = Moran.Index(scatter);
        var outer = scatter.OrderByDescending(p => Math.Abs(p.Value) + Math.Abs(p.Lag)).Take(8).ToHashSet();
        ScatterPoint Point(Moran.Point p) => new(input.In(names.Of(units[p.Unit])), p.Value, p.Lag, Kind(p.Value >= 0 == p.Lag >= 0))
        {
            IsNamed = outer.Contains(p),
        };
        int Count(bool high, bool beside) => scatter.Count(p => p.Value >= 0 == high && p.Lag >= 0 == beside);
        var line = Enumerable.Range(0, Steps + 1).Select(i => (2.0 * Reach * i / Steps) - Reach).Select(x => (x, index * x));
        return new FigureBlock(
            Id, words["moran.caption", MeasureNames.Of(measure, input), last],
            new ScatterFigure(
                80, 80, new ValueAxis(words["moran.across"]), new ValueAxis(words["moran.up"]), [.. scatter.Select(Point)])
            {
                Curves = [new ScatterCurve($"I = {input.Value(index)}", [[.. line]])],
                Classes = [new FigureClass(words["moran.alike"], Kind(true)), new FigureClass(words["moran.unlike"], Kind(false))],
                Cross = new ScatterCross(0, 0, [words["moran.hh"], words["moran.lh"], words["moran.ll"], words["moran.hl"]]),
            },
            words["moran.alt", measure.Name, last, input.Value(index), Count(true, true), Count(false, true), Count(false, false),
                Count(true, false), scatter.Count, input.Plan.UnitNounPlural])
        {
            Language = input.Language, Notes = [words["moran.note", input.Value(index), input.Value(-1.0 / (scatter.Count - 1))]],
        };
    }

    private static ColorRole Kind(bool isAlike) => ColorRole.Class(isAlike ? 1 : 0, 2);
}
