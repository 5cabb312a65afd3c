using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>
/// The results as a profile sees them: a subject's values (a unit's own, the mean over a region's units) beside the mean of all units.
/// </summary>
public sealed class SubjectView
{
    private readonly Panel panel;
    private readonly ImmutableArray<int> positions;

    /// <summary>A view of the results from a subject.</summary>
    public SubjectView(Subject subject, ResultSet results)
    {
        panel = results.Panel;
        Subject = subject;
        positions = subject switch
        {
            UnitSubject unit => [panel.Units.PositionOf(unit.Unit)],
            RegionSubject region => [.. Enumerable.Range(0, panel.Units.Count).Where(u => IsIn(region, panel.Units[u]))],
            _ => throw new ArgumentException($"a subject of type {subject.GetType().Name} is not known", nameof(subject)),
        };
        Members = [.. positions.Select(u => panel.Units[u])];
        var seen = panel.Years.Where(y => MembersIn(y).Any()).ToList();
        (First, Last) = seen.Count > 0 ? (seen[0], seen[^1]) : (panel.Years[0], panel.Years[^1]);
    }

    /// <summary>Who it is about.</summary>
    public Subject Subject { get; }

    /// <summary>Its units, in declared order.</summary>
    public ImmutableArray<UnitId> Members { get; }

    /// <summary>The first year it is observed in.</summary>
    public Year First { get; }

    /// <summary>The last year it is observed in.</summary>
    public Year Last { get; }

    /// <summary>The year that a profile speaks of: the last one.</summary>
    public Year Year => Last;

    /// <summary>True when it is observed in more than one year.</summary>
    public bool HasYears => First != Last;

    /// <summary>True when it can be held against others: there is more than one unit.</summary>
    public bool HasOthers => panel.Units.Count > 1;

    /// <summary>Its units that are observed in a year.</summary>
    public IEnumerable<UnitId> MembersIn(Year year)
    {
        var t = panel.Years.PositionOf(year);
        return positions.Where(u => panel.IsPresent(u, t)).Select(u => panel.Units[u]);
    }

    /// <summary>Its value in a year; null where none of its units has one.</summary>
    public double? At(LabeledMatrix<UnitId, Year> values, Year year) => Mean(values, year, positions);

    /// <summary>The mean of all units in a year; null where none has a value.</summary>
    public static double? OfAll(LabeledMatrix<UnitId, Year> values, Year year) =>
        Mean(values, year, Enumerable.Range(0, values.Rows.Count));

    /// <summary>Its values by year.</summary>
    public LabeledVector<Year> Course(LabeledMatrix<UnitId, Year> values) =>
        LabeledVector<Year>.Of(values.Columns, year => At(values, year));

    /// <summary>The mean of all units by year.</summary>
    public static LabeledVector<Year> CourseOfAll(LabeledMatrix<UnitId, Year> values) =>
        LabeledVector<Year>.Of(values.Columns, year => OfAll(values, year));

    /// <summary>"above" or "below" another value, or "level" with it where print shows no difference.</summary>
    public static string? Beside(double? own, double? other, int decimals = Printed.Value)
    {
        if (own is not { } a || other is not { } b) return null;
        return Printed.Change(b, a, decimals) switch { > 0 => "above", < 0 => "below", _ => "level" };
    }

    private static bool IsIn(RegionSubject region, UnitId unit) =>
        region.Grouping.RegionOf.TryGetValue(unit, out var of) && of == region.Region.Id;

    private static double? Mean(LabeledMatrix<UnitId, Year> values, Year year, IEnumerable<int> units)
    {
        var t = values.Columns.PositionOf(year);
        var (sum, count) = (0.0, 0);
        foreach (var u in units) if (values.At(u, t) is { } v) (sum, count) = (sum + v, count + 1);
        return count > 0 ? sum / count : null;
    }
}
