namespace ReportGen.Tests.Truth;

/// <summary>The three sources of inequality and what each contributes: within regions, between them, and their overlap.</summary>
internal sealed class Sources(Results r)
{
    public const string Within = "share_w", Between = "share_nb", Overlap = "share_t";

    private static readonly string[] All = [Within, Between, Overlap];

    private List<int> Years => [.. Rows.Where(x => Results.Print(Results.Number(x["G"])) > 0 && x[Within].Length > 0)
        .Select(x => int.Parse(x["year"], System.Globalization.CultureInfo.InvariantCulture))];

    private List<Dictionary<string, string>> Rows => [.. r.Rows("dagum").Where(x => x["grouping"] == r.Decomposed
        && x["measure"] == r.Leading && x["G"].Length > 0)];

    public bool IsAllFrom(int year, string source) => year == Years[^1] && Shares(year) is [var only] && only.Id == source;

    public bool AreAlike(int year, string share) => year == Years[^1] && Shares(year).Count == 3
        && new Ranking(Shares(year)).AreAll(share);

    /// <summary>The sources from the greatest on, all that contribute; the others contribute nothing.</summary>
    public bool Are(int year, IReadOnlyList<Place> said, Named nothing) => year == Years[^1] && new Ranking(Shares(year)).Order(said)
        && said.Sum(p => p.Who.Count) == Shares(year).Count && nothing.Are(All.Except(Shares(year).Select(s => s.Id)));

    public bool EndsIn(int year) => year == Years[^1];

    /// <summary>True when those that contribute most make more than half together.</summary>
    public bool AreMajority => Top(Years[^1]) is var top && Results.Print(Of(top.First(), Years[^1])) * top.Count > 0.5;

    /// <summary>Where disparities lie mainly or, where that is not more than half, the largest part of them, and how much.</summary>
    public bool LieIn(string source, string? share) => new Ranking(Shares(Years[^1])).Top.ToList() is [var top] && top == source
        && (share is null ? AreMajority : !AreMajority && Results.IsPrinted(share, Of(source, Years[^1])));

    /// <summary>The main ones of the first year, said where they are others than now.</summary>
    public bool MainWere(Named? then, int since) => since == Years[0] && since != Years[^1]
        && Top(Years[0]).SetEquals(Top(Years[^1])) == then is null && then?.Are(Top(Years[0])) != false;

    public bool AreUnchanged => Changes.Values.All(c => c == 0);

    public bool AreStable => Changes.Values.All(c => Math.Abs(c) < 0.01) && !AreUnchanged;

    /// <summary>Those whose share rose or fell by one percentage point at least, with how many points as printed.</summary>
    public bool Moved(IReadOnlyList<(string Source, bool IsUp, string Points)> said) =>
        said.Count == Changes.Values.Count(c => Math.Abs(c) >= 0.01)
        && said.All(s => s.IsUp == Changes[s.Source] > 0 && Results.IsPrinted(s.Points + "%", Math.Abs(Changes[s.Source])));

    private Dictionary<string, double> Changes => All.ToDictionary(s => s, s => Results.Change(Of(s, Years[0]), Of(s, Years[^1])));

    private HashSet<string> Top(int year) => [.. new Ranking(Shares(year)).Top];

    private double Of(string source, int year) => Shares(year).Find(s => s.Id == source).Value;

    /// <summary>Those that contribute in print.</summary>
    private List<(string Id, double Value)> Shares(int year)
    {
        var row = Rows.First(x => x["year"] == $"{year}");
        return [.. All.Select(s => (s, Results.Number(row[s]))).Where(s => Results.Print(s.Item2) != 0)];
    }
}
