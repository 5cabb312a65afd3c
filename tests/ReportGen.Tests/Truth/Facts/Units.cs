namespace ReportGen.Tests.Truth;

/// <summary>Who leads among all units, and who rose or fell.</summary>
internal sealed class Units(Results r)
{
    /// <summary>Others are or were there that have no value in one of the two years.</summary>
    private bool IsPartial =>
        r.Values.Keys.Where(k => k.Measure == r.Leading).Select(k => k.Unit).Distinct().Count() != r.Both(r.Leading).Count;

    private Moves Moves => new([.. r.Both(r.Leading).Select(u =>
        (u, Results.Change(r.Values[(r.Leading, u, r.First)], r.Values[(r.Leading, u, r.Last)])))], IsPartial, []);

    /// <summary>The first places and the last.</summary>
    public bool Led(string measure, int year, IReadOnlyList<Place> first, Place last) => IsOf(measure, year)
        && In(year).Order(first) && In(year).Lowest(last);

    public bool AreEqual(string measure, int year, int count, string value) => IsOf(measure, year) && In(year).Count == count
        && In(year).AreAll(value);

    public bool IsOnly(string measure, int year, string unit, string value) => IsOf(measure, year) && In(year).IsOnly(unit, value);

    public bool IsNone(string measure, int year) => IsOf(measure, year) && In(year).Count == 0;

    /// <summary>Who was first in the first year; <paramref name="isStill"/>: and is in the last one.</summary>
    public bool WereFirst(Named who, int year, bool isStill) => year == r.First && who.Are(In(year).Top)
        && In(r.Last).Top.ToHashSet().SetEquals(In(year).Top) == isStill;

    public bool NoneIsInBoth(int first, int last) => AreYears(first, last) && r.Both(r.Leading).Count == 0;

    public bool OneMoved(string measure, int first, int last, string unit, Way way, string? size, bool isOfBoth) =>
        IsOf(measure, last) && AreYears(first, last) && isOfBoth == IsPartial && Moves.IsOne(unit, way, size);

    public bool AllMoved(string measure, int first, int last, int count, Way way, bool isOfBoth) =>
        IsOf(measure, last) && AreYears(first, last) && isOfBoth == IsPartial && Moves.AreOf(count, way);

    /// <summary>How many rose and fell of how many, and whether the others were stable or the same; null where there are none.</summary>
    public bool SomeMoved(string measure, int first, int last, int of, int up, int down, Way? others, int? othersCount, bool isOfBoth)
    {
        var changes = Moves.All.ConvertAll(m => m.Change);
        var still = changes.Where(c => Math.Abs(c) < Results.Stable).ToList();
        return IsOf(measure, last) && AreYears(first, last) && isOfBoth == IsPartial && changes.Count == of
            && changes.Count(c => Way.Up.Is(c)) == up && changes.Count(c => Way.Down.Is(c)) == down
            && (othersCount is null || othersCount == still.Count)
            && (others is null ? still.Count == 0 : still.Count > 0 && (others == Way.Level || still.TrueForAll(c => others.Value.Is(c))));
    }

    /// <summary>Who rose by more than a threshold: all of them, or the one (those) that rose most and how many there are.</summary>
    public bool RoseMost(Named who, string size, string? threshold, int? count)
    {
        var above = Moves.All.Where(m => threshold is null ? Way.Up.Is(m.Change) : m.Change > Results.Number(threshold)).ToList();
        var most = above.Max(m => m.Change);
        var isRound = threshold is null || threshold.Trim('0', '.') is "1" or "2" or "5";
        return isRound && Results.IsPrinted(size, most) && (count is null || count == above.Count)
            && who.Are(above.Where(m => m.Change == most).Select(m => m.Id));
    }

    private Ranking In(int year) => new(r.Of(r.Leading, year));

    private bool IsOf(string measure, int year) => measure == r.Leading && year == r.Last;

    private bool AreYears(int first, int last) => first == r.First && last == r.Last && first != last;
}
