namespace ReportGen.Tests.Truth;

/// <summary>The means of the regions of one grouping.</summary>
internal sealed class Regions(Results r, string grouping)
{
    private readonly Dictionary<string, string> of = r.RegionOf(grouping);

    private List<string> All => [.. of.Values.Distinct()];

    /// <summary>Those with other units in the last year than in the first, which are not compared.</summary>
    private List<string> Recomposed => [.. All.Where(g => Units(g, r.First) is { Count: > 0 } then
        && Units(g, r.Last) is { Count: > 0 } now && !then.SetEquals(now))];

    public Moves Moves
    {
        get
        {
            var then = Means(r.First).ToDictionary(m => m.Id, m => m.Value);
            var now = Means(r.Last);
            return new([.. now.Where(m => then.ContainsKey(m.Id) && !Recomposed.Contains(m.Id))
                .Select(m => (m.Id, Results.Change(then[m.Id], m.Value)))], Recomposed.Count > 0,
                [.. All.Where(g => !then.ContainsKey(g) || now.TrueForAll(n => n.Id != g))]);
        }
    }

    public bool Extremes(string measure, int year, int? count, Place high, Place low, Named leftOut) => Are(measure, year, leftOut)
        && (count is null || Means(year).Count == count) && new Ranking(Means(year)).Extremes(high, low);

    public bool AreEqual(string measure, int year, int? count, string value, Named leftOut) => Are(measure, year, leftOut)
        && (count is null || Means(year).Count == count) && new Ranking(Means(year)).AreAll(value);

    public bool IsOnly(string measure, int year, string region, string value, Named leftOut) => Are(measure, year, leftOut)
        && new Ranking(Means(year)).IsOnly(region, value);

    public bool IsNone(string measure, int year) => measure == r.Leading && year == r.Last && Means(year).Count == 0;

    public bool AreAllIn(int count, int grade) => Means(r.Last) is var all && all.Count == count
        && all.TrueForAll(m => Results.Grade(m.Value) == grade);

    /// <summary>That all are in one grade; <paramref name="others"/> says that some have no mean.</summary>
    public bool AreAllIn(bool others, int grade) => Means(r.Last) is { Count: > 1 } all && others == all.Count < All.Count
        && AreAllIn(all.Count, grade);

    public bool AreEachIn(IEnumerable<(Named Who, int Grade)> said) => said.ToList() is var told && Means(r.Last) is var all
        && told.Sum(t => t.Who.Count) == all.Count
        && told.TrueForAll(t => t.Who.Are(all.Where(m => Results.Grade(m.Value) == t.Grade).Select(m => m.Id)));

    public bool AreRecomposed(Named who, int last, int first) => last == r.Last && first == r.First && who.Are(Recomposed);

    /// <summary>That only some of all belong to a region.</summary>
    public bool HoldOnly(int count, int total) => r.Of(r.Leading, r.Last) is var all && all.Count == total
        && count < total && all.Count(v => of.ContainsKey(v.Unit)) == count;

    private HashSet<string> Units(string region, int year) =>
        [.. r.Of(r.Leading, year).Select(v => v.Unit).Where(u => of.GetValueOrDefault(u) == region)];

    private List<(string Id, double Value)> Means(int year) =>
        [.. All.Select(g => (g, r.Mean(r.Leading, year, u => of.GetValueOrDefault(u) == g))).Where(m => m.Item2 is not null)
            .Select(m => (m.g, m.Item2!.Value))];

    private bool Are(string measure, int year, Named leftOut) => measure == r.Leading && year == r.Last
        && leftOut.Are(All.Except(Means(year).Select(m => m.Id)));
}
