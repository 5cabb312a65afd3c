namespace ReportGen.Tests.Truth;

/// <summary>A printed value and its year, as said.</summary>
internal sealed record Point(string Value, int Year);

/// <summary>How a series of years runs, by its printed values.</summary>
internal sealed class Series(List<(int Year, double Value)> points, IEnumerable<int> years)
{
    private readonly List<int> undefined = [.. years.Where(y => points.TrueForAll(p => p.Year != y))];

    private List<double> Steps => [.. points.Skip(1).Select((p, i) => Results.Change(points[i].Value, p.Value))];

    private double Net => Results.Change(points[0].Value, points[^1].Value);

    public List<(int Year, double Value)> Points => points;

    public bool IsUndefined => points.Count == 0;

    /// <summary>The years without a value: named up to three, counted from four on.</summary>
    public bool HasGaps(IReadOnlyList<int>? said, int count) => said is null ? undefined.Count > 3 && count == undefined.Count
        : undefined.Count <= 3 && said.SequenceEqual(undefined);

    public bool IsOne(Point said) => points is [var only] && Is(said, only);

    public bool IsFlat(string value, int from, int to) => Ends(from, to) && Steps.TrueForAll(s => s == 0)
        && Results.IsPrinted(value, points[0].Value);

    public bool IsStable(int from, int to, string least, string greatest) => Ends(from, to)
        && Results.IsPrinted(least, points.Min(p => p.Value)) && Results.IsPrinted(greatest, points.Max(p => p.Value))
        && Math.Abs(Net) < Results.Stable && Steps.Exists(s => s != 0);

    /// <summary>Two values that differ by less than a change.</summary>
    public bool IsNear(Point first, Point last) => points.Count == 2 && Ends(first.Year, last.Year) && Math.Abs(Net) < Results.Stable
        && Results.IsPrinted(first.Value, points[0].Value) && Results.IsPrinted(last.Value, points[1].Value) && Steps.Exists(s => s != 0);

    /// <summary>Up or down; steadily, with fluctuations, or neither said.</summary>
    public bool Moved(Way way, bool isSteady, bool wavers, Point from, Point to)
    {
        var back = (from i in Enumerable.Range(0, points.Count)
                    from j in Enumerable.Range(i, points.Count - i)
                    select -way.Sign() * Results.Change(points[i].Value, points[j].Value)).Max();
        return points.Count > 1 && Is(from, points[0]) && Is(to, points[^1]) && way.Is(Net)
            && (!isSteady || (points.Count > 2 && Steps.TrueForAll(s => Math.Sign(s) == way.Sign())))
            && (wavers ? back >= Results.Stable : isSteady || back < 2 * Results.Stable);
    }

    public bool Turned(Way way, Point from, Point turn, Point to)
    {
        var extreme = points.Max(p => way.Sign() * Results.Print(p.Value));
        var at = points.First(p => way.Sign() * Results.Print(p.Value) == extreme); // the first of several years
        return points.Count > 2 && Is(from, points[0]) && Is(turn, at) && Is(to, points[^1])
            && way.Is(Results.Change(points[0].Value, at.Value)) && way.Is(-Results.Change(at.Value, points[^1].Value));
    }

    /// <summary>Moved one way from the first value to the last, but since a year the other way.</summary>
    public bool TurnedBack(Way back, int year)
    {
        var extreme = points.Min(p => back.Sign() * Results.Print(p.Value));
        var at = points.First(p => back.Sign() * Results.Print(p.Value) == extreme);
        return at.Year == year && back.Is(Results.Change(at.Value, points[^1].Value)) && Math.Sign(Net) == -back.Sign();
    }

    public bool Waved(Point least, Point greatest, bool isSame, string last, int? lastYear) => points.Count > 2
        && Results.IsPrinted(least.Value, points.Min(p => p.Value)) && Results.IsPrinted(greatest.Value, points.Max(p => p.Value))
        && Is(least, points.First(p => p.Year == least.Year)) && Is(greatest, points.First(p => p.Year == greatest.Year))
        && Results.IsPrinted(last, points[^1].Value) && (lastYear ?? points[^1].Year) == points[^1].Year
        && (isSame ? Way.Same : Way.Level).Is(Net);

    /// <summary>Over the same years as another series that has just been told.</summary>
    public bool MovedLike(Series before, Way way, bool isSteady, string from, string to) => points.Count > 1 && before.Points.Count > 1
        && before.Points[0].Year == points[0].Year && before.Points[^1].Year == points[^1].Year
        && Moved(way, isSteady, wavers: false, new Point(from, points[0].Year), new Point(to, points[^1].Year));

    /// <summary>Growth or fall a year, from the printed values at the ends.</summary>
    public bool Grew(bool isUp, string percent)
    {
        var (from, to) = (Results.Print(points[0].Value), Results.Print(points[^1].Value));
        var growth = Math.Pow(to / from, 1.0 / (points[^1].Year - points[0].Year)) - 1;
        return isUp == (growth > 0) && Results.IsPrinted(percent, Math.Abs(growth));
    }

    /// <summary>From the first value to the last.</summary>
    public bool Went(Way way, string? size) => points.Count > 1 && way.Is(Net)
        && (size is null ? way is Way.Level or Way.Same : Results.IsPrinted(size, Math.Abs(Net)));

    public bool Goes(Way way) => points.Count > 1 && way.Is(Net);

    private bool Ends(int from, int to) => points.Count > 1 && points[0].Year == from && points[^1].Year == to;

    private static bool Is(Point said, (int Year, double Value) point) =>
        said.Year == point.Year && Results.IsPrinted(said.Value, point.Value);
}
