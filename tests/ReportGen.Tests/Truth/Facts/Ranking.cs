namespace ReportGen.Tests.Truth;

/// <summary>Some with a value each, from the highest; those with equal printed values hold a place together.</summary>
internal sealed class Ranking(IEnumerable<(string Id, double Value)> values)
{
    private readonly List<(string Id, double Value)> all = [.. values];

    public int Count => all.Count;

    private List<IGrouping<double, string>> Places =>
        [.. all.GroupBy(a => Results.Print(a.Value), a => a.Id).OrderByDescending(g => g.Key)];

    public IEnumerable<string> Top => all.Count == 0 ? [] : Places[0];

    public double Greatest => Places[0].Key;

    /// <summary>The greatest value itself.</summary>
    public double Highest => all.Max(a => a.Value);

    public bool IsLevel => Places.Count == 1;

    public bool Extremes(Place high, Place low) => Places.Count > 1 && Holds(high, 0) && Holds(low, Places.Count - 1);

    /// <summary>Whether these places follow one another from the first one named on.</summary>
    public bool Order(IEnumerable<Place> said, int first = 0)
    {
        var places = said.ToList();
        return Places.Count > 1 && places.Count > 0 && places.Select((p, i) => Holds(p, first + i)).All(h => h);
    }

    public bool IsFirst(Place said) => Holds(said, 0);

    public bool Lowest(Place said) => Places.Count > 1 && Holds(said, Places.Count - 1);

    public bool AreAll(int count, string value) => all.Count == count && AreAll(value);

    public bool AreAll(string value) => all.Count > 1 && Places.Count == 1 && Results.IsPrinted(value, all[0].Value);

    public bool IsOnly(string id, string value) => all is [var only] && only.Id == id && Results.IsPrinted(value, only.Value);

    /// <summary>The value at a place by its true value, not by its printed one: a percentage has its own rounding.</summary>
    private bool Holds(Place said, int at) => at < Places.Count && said.Who.Are(Places[at])
        && said.IsOfEach == (said.Who.Count > 1)
        && all.Exists(a => Places[at].Contains(a.Id) && Results.IsPrinted(said.Value, a.Value));
}
