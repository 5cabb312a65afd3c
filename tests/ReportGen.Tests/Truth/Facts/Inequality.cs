namespace ReportGen.Tests.Truth;

/// <summary>Inequality among all units and within and between the regions of the grouping that is decomposed.</summary>
internal sealed class Inequality(Results r)
{
    private readonly Dictionary<string, string> of = r.RegionOf(r.Decomposed);

    public Series Overall => new([.. r.Years.Select(y => (y, Gini(y, _ => true))).Where(g => g.Item2 is not null)
        .Select(g => (g.y, g.Item2!.Value))], r.Years);

    private List<string> Regions => [.. of.Values.Distinct()];

    private int FirstYear => Overall.Points[0].Year;

    private int LastYear => Overall.Points[^1].Year;

    public Moves Moves
    {
        get
        {
            var then = Within(FirstYear).ToDictionary(w => w.Id, w => w.Value);
            var now = Within(LastYear);
            return new([.. now.Where(w => then.ContainsKey(w.Id) && !Recomposed.Contains(w.Id))
                .Select(w => (w.Id, Results.Change(then[w.Id], w.Value)))], Recomposed.Count > 0,
                [.. Regions.Where(g => then.ContainsKey(g) != now.Exists(n => n.Id == g) && HasSameUnits(g))]);
        }
    }

    private List<string> Recomposed => [.. Regions.Where(g => Units(g, FirstYear) is { Count: > 1 }
        && Units(g, LastYear) is { Count: > 1 } && !HasSameUnits(g))];

    /// <summary>How many of those in a region are in both years; null where that is not said.</summary>
    public bool AreInBoth(int count)
    {
        List<string> In(int year) => [.. r.Of(r.Leading, year).Select(v => v.Unit).Where(of.ContainsKey)];
        var years = r.Years.Where(y => In(y).Count > 0).ToList();
        var both = In(years[0]).Intersect(In(years[^1])).Count();
        return both == count && (both != In(years[0]).Count || both != In(years[^1]).Count);
    }

    public bool IsNothing(int year) => year == LastYear && Results.Print(Overall.Points[^1].Value) == 0;

    public bool WithinIs(int year, string region, string value, Named single) => IsLast(year, single)
        && new Ranking(Within(year)).IsOnly(region, value);

    /// <summary>That one region alone has units, two at least.</summary>
    public bool WithinIsAlone(int year, string region) => year == LastYear && Regions.Where(g => Units(g, year).Count > 0).ToList()
        is [var only] && only == region && Units(only, year).Count > 1;

    public bool WithinIsNone(int year) => year == LastYear && Within(year).Count == 0;

    /// <summary>That all regions have the same inequality; null: none.</summary>
    public bool WithinIsAll(int year, string? value, Named single) => IsLast(year, single)
        && new Ranking(Within(year)).AreAll(value ?? Results.Zero);

    public bool WithinExtremes(int year, Place high, Place low, Named single) => IsLast(year, single)
        && new Ranking(Within(year)).Extremes(high, low);

    public bool WithinMost(Named who) => who.Are(new Ranking(Within(LastYear)).Top);

    public bool AreRecomposed(Named who, int last, int first) => last == LastYear && first == FirstYear && who.Are(Recomposed);

    public bool IsSince(int year) => year == FirstYear && FirstYear != LastYear;

    public bool PairIs(int year, string pair, string value) => year == LastYear && Pairs.IsOnly(pair, value);

    public bool PairsAreAll(int year, string? value) => year == LastYear && Pairs.AreAll(value ?? Results.Zero);

    public bool PairExtremes(Place high, Place low) => Pairs.Extremes(high, low);

    private Ranking Pairs => new(r.Rows("dagum_between").Where(x => x["grouping"] == r.Decomposed && x["measure"] == r.Leading
        && x["year"] == $"{LastYear}" && x["G"].Length > 0).Select(x => ($"{x["region_a"]}|{x["region_b"]}", Results.Number(x["G"]))));

    /// <summary>From the plain definition: the mean absolute difference over twice the mean.</summary>
    private double? Gini(int year, Func<string, bool> region)
    {
        var x = r.Of(r.Leading, year).Where(v => of.TryGetValue(v.Unit, out var g) && region(g)).Select(v => v.Value).ToList();
        if (x.Count < 2 || x.Sum() == 0) return null;
        return (from a in x from b in x select Math.Abs(a - b)).Sum() / (2 * x.Count * x.Sum());
    }

    private bool HasSameUnits(string region) => Units(region, FirstYear).SetEquals(Units(region, LastYear));

    private HashSet<string> Units(string region, int year) =>
        [.. r.Of(r.Leading, year).Select(v => v.Unit).Where(u => of.GetValueOrDefault(u) == region)];

    private List<(string Id, double Value)> Within(int year) =>
        [.. Regions.Select(g => (g, Gini(year, x => x == g))).Where(g => g.Item2 is not null).Select(g => (g.g, g.Item2!.Value))];

    private bool IsLast(int year, Named single) => year == LastYear && single.Are(Regions.Where(g => Units(g, year).Count == 1));
}
