namespace ReportGen.Tests.Truth;

/// <summary>The mean indices of systems and the mean degrees, over the years.</summary>
internal sealed class Levels(Results r)
{
    public Series Of(string measure) => new(r.Course(measure), r.Years);

    public Series FirstSystem => Of(r.Systems[0]);

    public bool DegreesRangeOver(string least, string greatest, bool isOfYears)
    {
        var all = r.Values.Where(v => v.Key.Measure == "D").Select(v => v.Value).ToList();
        return Results.IsPrinted(least, all.Min()) && Results.IsPrinted(greatest, all.Max()) && isOfYears == r.Years.Count > 1;
    }

    public bool CouplingIsPartlyDefined => r.Years.Exists(y => r.Of("C", y).Count != r.Of("D", y).Count);

    public bool AreOnScalesOfTheirYears => r.Years.Count > 1 && r.Rows("weights").TrueForAll(w => w["year"].Length > 0);

    /// <summary>How the mean of those in both years moved, where others are there in one of them; one value for "did not change".</summary>
    public bool MovedInBoth(string measure, int count, Way way, string from, string? to)
    {
        var both = r.Both(measure);
        var (then, now) = (r.Mean(measure, r.First, both.Contains)!.Value, r.Mean(measure, r.Last, both.Contains)!.Value);
        return both.Count == count && way.Is(Results.Change(then, now)) && Results.IsPrinted(from, to is null ? now : then)
            && (to is null ? way == Way.Same : Results.IsPrinted(to, now)) && !HasSameUnits(measure);
    }

    public bool NoneIsInBoth => r.Both(r.Leading).Count == 0;

    public bool HasSameUnits(string measure) =>
        r.Of(measure, r.First).Count == r.Both(measure).Count && r.Of(measure, r.Last).Count == r.Both(measure).Count;

    public bool AreEqual(int year, string value) => year == r.Last && Systems(year).AreAll(value);

    public bool Extremes(int year, Place high, Place low) => year == r.Last && Systems(year).Extremes(high, low);

    public bool IsBehind(string behind, string ahead, int year, string size) =>
        year == r.Last && Gap(behind, ahead, year) is > 0 and var gap && Results.IsPrinted(size, gap);

    /// <summary>In how many of the units that have both scores the one is printed higher, and in how many both are alike.</summary>
    public bool ScoresHigher(int year, string high, string low, int? count, int all, int level)
    {
        var other = r.Of(low, year).ToDictionary(v => v.Unit, v => v.Value);
        var changes = r.Of(high, year).Where(v => other.ContainsKey(v.Unit))
            .Select(v => Results.Change(other[v.Unit], v.Value)).ToList();
        return year == r.Last && changes.Count == all && changes.Count(c => c > 0) == (count ?? all)
            && changes.Count(c => c == 0) == level;
    }

    public bool WasAhead(string behind, string ahead, int year, string size) =>
        year == r.First && year != r.Last && Gap(ahead, behind, year) is > 0 and var gap && Results.IsPrinted(size, gap);

    public bool WereLevel(string one, string other, int year) => year == r.First && year != r.Last && Gap(one, other, year) == 0;

    /// <summary>Behind in the first and in the last year, by as much or by more or less.</summary>
    public bool IsBehindTwice(string behind, string ahead, int first, int last, Way way, string then, string now) =>
        first == r.First && last == r.Last && first != last && Gap(behind, ahead, first) is > 0 and var before
        && Gap(behind, ahead, last) is > 0 and var after
        && Results.IsPrinted(then, before) && Results.IsPrinted(now, after) && way.Is(Results.Change(before, after));

    /// <summary>Which of two holds the other back, and how their distance has changed; null where no change is said.</summary>
    public bool IsWeaker(string weak, Lag? lag)
    {
        var strong = r.Systems.First(s => s != weak);
        var (then, now) = (Gap(weak, strong, r.First), Gap(weak, strong, r.Last));
        return now >= Results.Stable && lag switch
        {
            Lag.Fallen => then < 0,
            Lag.Widening => Results.Change(then, now) >= Results.Stable,
            Lag.Narrowing => Results.Change(then, now) <= -Results.Stable,
            Lag.Unchanged => Math.Abs(Results.Change(then, now)) < Results.Stable,
            _ => true,
        };
    }

    /// <summary>What the mean coordination degree came to: its way, its grade, and the place of that from the lowest, 1.</summary>
    public bool EndedIn(int grade, int place, int of, Way? way)
    {
        var both = r.Both("D");
        double? change = both.Count == 0 ? null
            : Results.Change(r.Mean("D", r.First, both.Contains)!.Value, r.Mean("D", r.Last, both.Contains)!.Value);
        return Results.Grade(r.Course("D")[^1].Value) == grade && place == grade + 1 && of == 5 && way switch
        {
            null => true,
            Way.Up or Way.Down => HasSameUnits("D") && way.Value.Is(change!.Value),
            _ => HasSameUnits("D") && Math.Abs(change!.Value) < Results.Stable, // else the change is also one of the sample
        };
    }

    private Ranking Systems(int year) => new(r.Systems.Select(s => (s, r.Mean(s, year)!.Value)));

    private double Gap(string behind, string ahead, int year) =>
        Results.Change(r.Mean(behind, year)!.Value, r.Mean(ahead, year)!.Value);
}

/// <summary>How the distance of a system behind another has changed.</summary>
internal enum Lag
{
    Fallen,
    Widening,
    Narrowing,
    Unchanged,
}
