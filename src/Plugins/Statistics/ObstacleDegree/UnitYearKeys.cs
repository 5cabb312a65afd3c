using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>A way to take unit-years together: all of them, by year, by grade or by the regions of a grouping.</summary>
/// <param name="By">The way, as result files name it.</param>
/// <param name="Keys">What there is of it, in declared order.</param>
/// <param name="Of">By unit and year, by rows, the position of the key it counts under; -1 for none.</param>
internal sealed record UnitYearKeys(string By, ImmutableArray<string> Keys, int[] Of)
{
    /// <summary>Every way that a study has.</summary>
    public static ImmutableArray<UnitYearKeys> All(ReportPlan plan, ResultSet results, GradeBy by)
    {
        var (units, years) = (results.Panel.Units, results.Panel.Years);
        UnitYearKeys Way(string way, IEnumerable<string> keys, Func<int, int, int> of)
        {
            var counted = new int[units.Count * years.Count];
            AtOnce.Blocks(units.Count, counted.Length, (from, to) =>
            {
                for (var u = from; u < to; u++) for (var t = 0; t < years.Count; t++) counted[(u * years.Count) + t] = of(u, t);
            });
            return new UnitYearKeys(way, [.. keys], counted);
        }
        return
        [
            Way(ObstacleMeans.All, [ObstacleMeans.All], (_, _) => 0),
            Way(ObstacleMeans.Year, years.Select(y => y.ToString()), (_, t) => t),
            .. Grades(results, by) is var (bands, of) ? [Way(ObstacleMeans.Grade, bands.Select(b => b.Id), of)] : (UnitYearKeys[])[],
            .. from grouping in plan.Groupings
               let regionOf = UnitGroup.Positions(grouping, units)
               select Way(ObstacleMeans.Region(grouping), grouping.Regions.Select(r => r.Id.Value), (u, _) => regionOf[u]),
        ];
    }

    private static (ImmutableArray<Band> Bands, Func<int, int, int> Of)? Grades(ResultSet results, GradeBy by)
    {
        if (GradeOf.Measure(results) is not { Scale: { } scale } graded || results.Find(GradingResult.Key) is not { } grading) return null;
        int Position(Band? band) => band is null ? -1 : scale.Grades.IndexOf(band);
        if (by == GradeBy.Row) return (scale.Grades, (u, t) => Position(grading.Of(u, t)?.Grade));
        var ofUnit = graded.Values.Rows.Select((unit, u) =>
        {
            var degree = graded.Values.Row(unit);
            if (by == GradeBy.Mean) return Position(GradingScale.Classify(scale.Grades, degree.Defined.Sum() / degree.Defined.Count()));
            var last = Enumerable.Range(0, degree.Axis.Count).LastOrDefault(t => degree.At(t) is not null, -1);
            return last < 0 ? -1 : Position(grading.Of(u, last)?.Grade);
        }).ToArray();
        return (scale.Grades, (u, _) => ofUnit[u]);
    }
}
