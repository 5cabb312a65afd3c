using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>
/// A subject among all units by the scores of the first two systems in its last year, with a tail from its first one; a region's units are
/// marked together.
/// </summary>
internal static class PlaceAmongAll
{
    private const int Own = 0, Other = 1;

    /// <summary>The scatter; null where there are no two systems.</summary>
    /// <param name="view">The results as the subject sees them.</param>
    /// <param name="widthMm">Its width.</param>
    /// <param name="heightMm">Its height.</param>
    /// <param name="input">Plan, results and words.</param>
    public static ScatterFigure? Of(SubjectView view, double widthMm, double heightMm, PartInput input)
    {
        if (input.Results.Get(ScoresResult.Key).Systems is not [var across, var up, ..]) return null;
        var (names, isOne) = (new Names(input.Plan), view.Members.Length == 1);
        (double X, double Y)? Place(UnitId unit, Year year) =>
            across.Values.At(unit, year) is { } x && up.Values.At(unit, year) is { } y ? (x, y) : null;
        ScatterPoint Point(UnitId unit)
        {
            var (at, isOwn) = (Place(unit, view.Last)!.Value, view.Members.Contains(unit));
            return new ScatterPoint(input.In(names.Of(unit)), at.X, at.Y, new ColorRole(ColorFamily.Comparison, isOwn ? Own : Other))
            {
                IsNamed = isOwn && isOne, From = isOwn && isOne && view.HasYears ? Place(unit, view.First) : null,
            };
        }
        var shown = across.Values.Rows.Where(u => Place(u, view.Last) is not null)
            .OrderBy(u => view.Members.Contains(u)); // the subject on top
        ImmutableArray<ScatterPoint> points = [.. shown.Select(Point)];
        return points.Any(p => p.Color.Index == Own) ? new ScatterFigure(
            widthMm, heightMm, input.Axis(Title(across, input), 0), input.Axis(Title(up, input), 0), points) { HasDiagonal = true } : null;
    }

    /// <summary>The subject's place in words.</summary>
    public static string Words(ScatterFigure place, Subject subject, PartInput input)
    {
        var own = place.Points.Where(p => p.Color.Index == Own).ToList();
        return input.Words["place.alt", subject.Name, place.Across.Title, input.Value(own.Average(p => p.X)), place.Up.Title,
            input.Value(own.Average(p => p.Y)), place.Points.Length - own.Count, input.Plan.UnitNounPlural];
    }

    private static string Title(Measure system, PartInput input) => input.In(system.Name);
}
