using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Fills gaps column by column, then makes the indicators: levels are interpolated before they are divided or transformed; a series
/// without any value
/// is then treated as the study says.
/// </summary>
internal sealed class PanelCompletion(ReportPlan plan, RawPanel raw, IInterpolation interpolation, LoadMessages say)
{
    private readonly int years = raw.Years.Count;
    private readonly HashSet<SourceSpan> told = []; // cells that several indicators use
    private readonly ILookup<string, string> uses = Uses(plan).ToLookup(c => c);
    private readonly HashSet<string> ofFormulas =
        [.. plan.Systems.SelectMany(s => s.Indicators).SelectMany(i => i.FormulaColumns)]; // as observed, and as filled

    public Panel Complete()
    {
        var filled = AtOnce.Select(raw.Columns, raw.Present.Length, c => (c.Name, Column: Fill(c)))
            .ToDictionary(c => c.Name, c => c.Column);
        var indicators = plan.Systems.SelectMany(s => s.Indicators).ToList();
        new DerivedColumns(raw, say, Fill).Add(indicators, filled);
        var dropped = HandleEmpty(indicators, filled);
        var kept = raw.UnitsThere.Where(u => !dropped.Contains(u)).ToList();
        var units = new Axis<UnitId>(kept.Select(u => raw.Units[u].Id));
        var axis = new Axis<Year>(raw.Years);
        // a check goes on where systems share an indicator, which is said
        var series = indicators.DistinctBy(i => i.Id).ToImmutableDictionary(i => i.Id, i => Series(i, filled, kept, units, axis));
        var given = plan.Systems.Where(s => s.IsGiven).ToImmutableDictionary(s => s.Id, s => Scores(s, kept, units, axis));
        LabeledMatrix<UnitId, Year> AsRead(string column) =>
            LabeledMatrix<UnitId, Year>.From(units, axis, (u, t) => Observed(raw[column], raw.Cell(kept[u], t)));
        var published = plan.Published.ToImmutableDictionary(p => p.Measure, p => AsRead(p.Column));
        var present = kept.SelectMany(u => Enumerable.Range(0, years).Select(t => raw.Present[raw.Cell(u, t)]));
        return new Panel(units, axis, [.. present], series, given, published)
        {
            Columns = plan.ModelColumns.ToImmutableDictionary(c => c.Column, c => AsRead(c.Column)),
            WithoutSeries = [.. dropped.Order().Select(u => raw.Units[u].Id)],
        };
    }

    /// <summary>The columns that a panel is made of, each as often as something is.</summary>
    private static IEnumerable<string> Uses(ReportPlan plan) =>
    [
        .. plan.Systems.SelectMany(s => s.Indicators).SelectMany(i => (string?[])[i.Column, i.Per]).OfType<string>(),
        .. plan.Systems.Select(s => s.ScoreColumn).OfType<string>(), .. plan.Published.Select(p => p.Column),
        .. plan.ModelColumns.Select(c => c.Column),
    ];

    /// <summary>True when one thing alone is made of the column, which then may become that thing; a formula reads it twice.</summary>
    private bool IsUsedOnce(string column) => uses[column].Count() == 1 && !ofFormulas.Contains(column);

    /// <summary>
    /// The column with its gaps filled unit by unit over the years the unit has a row in; series without any value stay as they are.
    /// </summary>
    private (double[] Values, CellOrigin[] Origins) Fill(RawColumn column)
    {
        var values = column.Values;
        var origins = IsUsedOnce(column.Name) ? column.Origins : [.. column.Origins]; // what is not observed is nobody else's
        var at = new int[years];
        var rowYears = new Year[years];
        var rowValues = new double[years];
        var rowOrigins = new CellOrigin[years];
        foreach (var u in raw.UnitsThere)
        {
            var (n, observed) = (0, 0);
            for (var t = 0; t < years; t++)
            {
                var cell = raw.Cell(u, t);
                if (!raw.Present[cell]) continue;
                (at[n], rowYears[n], rowValues[n], rowOrigins[n]) = (cell, raw.Years[t], values[cell], origins[cell]);
                if (origins[cell] == CellOrigin.Observed) observed++;
                n++;
            }
            if (observed == 0 || observed == n) continue;
            interpolation.Fill(rowYears.AsSpan(0, n), rowValues.AsSpan(0, n), rowOrigins.AsSpan(0, n), plan.Interpolation);
            for (var i = 0; i < n; i++) (values[at[i]], origins[at[i]]) = (rowValues[i], rowOrigins[i]);
        }
        return (values, origins);
    }

    private HashSet<int> HandleEmpty(List<Indicator> indicators, Dictionary<string, (double[], CellOrigin[] Origins)> filled)
    {
        var byUnit = new SortedDictionary<int, List<Indicator>>();
        foreach (var indicator in indicators)
        {
            var empty = raw.UnitsThere.Where(u => IsEmpty(u, filled[indicator.Column].Origins)
                || (indicator.Per is { } per && IsEmpty(u, filled[per].Origins))).ToList();
            var nothing = empty.Count == raw.UnitsThere.Count;
            if (empty.Count > 0 && (plan.EmptySeries == EmptySeries.Fail || nothing))
            {
                say.EmptySeries(indicator, [.. empty.Select(u => raw.Units[u])], raw.UnitsThere.Count);
            }
            else if (plan.EmptySeries == EmptySeries.DropUnit)
            {
                foreach (var u in empty)
                {
                    if (!byUnit.TryGetValue(u, out var list)) byUnit[u] = list = [];
                    list.Add(indicator);
                }
            }
        }
        if (byUnit.Count > 0 && byUnit.Count == raw.UnitsThere.Count) say.NobodyWhole(plan.Span);
        else say.DroppedUnits([.. byUnit.Select(u => (raw.Units[u.Key], u.Value))], plan.Span);
        return [.. byUnit.Keys];
    }

    private bool IsEmpty(int unit, CellOrigin[] origins)
    {
        for (var t = 0; t < years; t++) if (origins[raw.Cell(unit, t)] != CellOrigin.Missing) return false;
        return true;
    }

    private PanelSeries Series(
        Indicator indicator, Dictionary<string, (double[] Values, CellOrigin[] Origins)> filled, List<int> kept, Axis<UnitId> units,
            Axis<Year> axis)
    {
        var (values, from) = filled[indicator.Column];
        var below = indicator.Per is { } per ? filled[per] : default;
        var isOwn = kept.Count == raw.Units.Count && indicator.Per is null && IsUsedOnce(indicator.Column);
        var levels = isOwn ? values : new double[kept.Count * years];
        var origins = isOwn ? from : new CellOrigin[levels.Length];
        var negative = new List<int>();
        for (var i = 0; i < levels.Length; i++)
        {
            if (isOwn) // all is there, cell by cell
            {
                if (!raw.Present[i]) origins[i] = CellOrigin.Absent;
                continue;
            }
            var cell = raw.Cell(kept[i / years], i % years);
            levels[i] = double.NaN;
            if (!raw.Present[cell]) { origins[i] = CellOrigin.Absent; continue; }
            if (from[cell] == CellOrigin.Missing || below.Origins?[cell] == CellOrigin.Missing) continue;
            origins[i] = below.Origins is { } o && o[cell] > from[cell] ? o[cell] : from[cell];
            if (below.Values is { } b && b[cell] < 0) negative.Add(cell);
            levels[i] = below.Values is { } d ? Divide(indicator, values[cell], d[cell], cell) : values[cell];
        }
        if (negative is [var first, ..])
        {
            say.NegativeDenominator(indicator, raw.Units[first / years], raw.Years[first % years], negative.Count - 1,
                raw[indicator.Per!].Place(first, raw.Files));
        }
        if (plan.EmptySeries == EmptySeries.GroupMean)
        {
            foreach (var region in Regions(kept)) ImputeMeans(levels, origins, region);
        }
        if (plan.EmptySeries is EmptySeries.Mean or EmptySeries.GroupMean)
        {
            ImputeMeans(levels, origins, [.. Enumerable.Range(0, kept.Count)]);
        }
        CheckSizes(indicator, levels, kept);
        if (indicator.Transform == Transform.LogShift) ShiftLog(levels, origins);
        if (indicator.Transform == Transform.Log) Log(indicator, levels, kept);
        if (indicator.Optimum is { } best) CheckOptimum(indicator, best, levels);
        return new PanelSeries(
            LabeledMatrix<UnitId, Year>.Holding(units, axis, levels), ImmutableCollectionsMarshal.AsImmutableArray(origins));
    }

    /// <summary>The places of the units of each region of the first grouping; none where the study has no grouping.</summary>
    private IEnumerable<List<int>> Regions(List<int> kept) => plan.Groupings.IsEmpty ? [] :
        Enumerable.Range(0, kept.Count)
            .Where(u => plan.Groupings[0].RegionOf.ContainsKey(raw.Units[kept[u]].Id))
            .GroupBy(u => plan.Groupings[0].RegionOf[raw.Units[kept[u]].Id])
            .Select(g => g.ToList());

    /// <summary>Gives the empty series among some units the mean of the others there.</summary>
    private void ImputeMeans(double[] levels, CellOrigin[] origins, List<int> among)
    {
        for (var t = 0; t < years; t++)
        {
            var (sum, n) = (0.0, 0);
            foreach (var u in among)
            {
                var i = (u * years) + t;
                if (origins[i] is CellOrigin.Missing or CellOrigin.Imputed or CellOrigin.Absent) continue;
                (sum, n) = (sum + levels[i], n + 1);
            }
            foreach (var u in n > 0 ? among : [])
            {
                var i = (u * years) + t;
                if (origins[i] != CellOrigin.Missing) continue;
                (levels[i], origins[i]) = (sum / n, CellOrigin.Imputed);
            }
        }
    }

    /// <summary>How many times the span of all values, and their size, an optimum may lie beyond them before it is a slip.</summary>
    private const double FarOff = 10;

    private void CheckOptimum(Indicator indicator, Interval best, double[] levels)
    {
        var there = levels.Where(double.IsFinite).ToList();
        if (there.Count == 0) return;
        var (low, high) = (there.Min(), there.Max());
        var beyond = Math.Max(best.Low - high, low - best.High);
        if (beyond > FarOff * Math.Max(high - low, Math.Max(Math.Abs(low), Math.Abs(high)))) say.OptimumFarOff(indicator, best, low, high);
    }

    /// <summary>Sums of squares of larger numbers would not be numbers any more.</summary>
    private const double Largest = 1e100;

    private void CheckSizes(Indicator indicator, double[] levels, List<int> kept)
    {
        var first = Array.FindIndex(levels, l => Math.Abs(l) > Largest);
        if (first < 0) return;
        var cell = raw.Cell(kept[first / years], first % years);
        var more = levels.Count(l => Math.Abs(l) > Largest) - 1;
        var place = raw[indicator.Column].Place(cell, raw.Files);
        if (told.Add(place)) say.TooLarge(indicator, raw.Units[cell / years], raw.Years[cell % years], more, place);
        foreach (ref var level in levels.AsSpan()) if (Math.Abs(level) > Largest) level = 0; // to go on to other findings
    }

    private double Divide(Indicator indicator, double above, double below, int cell)
    {
        if (below != 0) return above / below;
        var place = raw[indicator.Per!].Place(cell, raw.Files);
        if (told.Add(place)) say.ZeroDenominator(indicator, raw.Units[cell / years], raw.Years[cell % years], place);
        return 0;
    }

    /// <summary>ln(x - least + range / 100); a series that does not vary stays as it is.</summary>
    private static void ShiftLog(double[] levels, CellOrigin[] origins)
    {
        var there = Enumerable.Range(0, levels.Length).Where(i => origins[i] is not (CellOrigin.Missing or CellOrigin.Absent)).ToList();
        if (there.Count == 0) return;
        var (low, high) = (there.Min(i => levels[i]), there.Max(i => levels[i]));
        if (low == high) return;
        foreach (var i in there) levels[i] = Math.Log(levels[i] - low + (0.01 * (high - low)));
    }

    private void Log(Indicator indicator, double[] levels, List<int> kept)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            var level = levels[i];
            levels[i] = level > 0 ? Math.Log(level) : double.NaN;
            if (!(level <= 0)) continue;
            var cell = raw.Cell(kept[i / years], i % years);
            say.LogOfNothing(
                indicator, level, raw.Units[cell / years], raw.Years[cell % years], raw[indicator.Column].Place(cell, raw.Files));
        }
    }

    private LabeledMatrix<UnitId, Year> Scores(Subsystem system, List<int> kept, Axis<UnitId> units, Axis<Year> axis)
    {
        var column = raw[system.ScoreColumn!];
        return LabeledMatrix<UnitId, Year>.From(units, axis, (u, t) =>
        {
            var cell = raw.Cell(kept[u], t);
            if (!raw.Present[cell]) return null;
            var score = Observed(column, cell);
            if (score is null) say.BlankScore(system, raw.Units[kept[u]], raw.Years[t], column.Place(cell, raw.Files));
            else if (score is < 0 or > 1)
            {
                say.ScoreOutside(system, score.Value, raw.Units[kept[u]], raw.Years[t], column.Place(cell, raw.Files));
            }
            return score;
        });
    }

    private static double? Observed(RawColumn column, int cell) => column.Origins[cell] == CellOrigin.Observed ? column.Values[cell] : null;
}
