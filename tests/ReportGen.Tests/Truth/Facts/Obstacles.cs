namespace ReportGen.Tests.Truth;

/// <summary>The obstacle degrees of criteria and indicators, in all and by grade.</summary>
internal sealed class Obstacles(Results r)
{
    public Ranking Criteria => new(Degrees("all", "all"));

    public Ranking Indicators => new(r.Rows("obstacle_indicator").Where(x => x["by"] == "all")
        .Select(x => (x["indicator"], Results.Number(x["degree"]))));

    private List<string> Grades =>
        [.. r.Rows("obstacle_criterion").Where(x => x["by"] == "grade").Select(x => x["key"]).Distinct()];

    private List<int> Free => [.. Grades.Where(IsFree).Select(Results.GradeOf)];

    /// <summary>The greatest criteria of each grade that has an obstacle.</summary>
    private Dictionary<int, Ranking> Leaders =>
        Grades.Where(g => !IsFree(g)).ToDictionary(Results.GradeOf, g => new Ranking(Degrees("grade", g)));

    public bool AreOf(Named systems, Named given)
    {
        var computed = r.Rows("weights").Select(x => x["system"]).Distinct().ToList();
        return systems.Are(computed) && given.Are(r.Systems.Except(computed));
    }

    public bool IsNone => Degrees("all", "all").TrueForAll(d => d.Value == 0);

    /// <summary>What the first indicators make up together.</summary>
    public bool FirstMakeUp(int count, string share) => Results.IsPrinted(share, r.Rows("obstacle_indicator")
        .Where(x => x["by"] == "all").Select(x => Results.Number(x["degree"])).OrderDescending().Take(count).Sum());

    /// <summary>
    /// The same criteria lead in every grade, with degrees from the least to the greatest of these grades, but for one grade at most;
    /// grades without any obstacle are told apart.
    /// </summary>
    public bool LeadIn(Named usual, string least, string? greatest, (int Grade, Place Place)? except, IEnumerable<int> free)
    {
        var others = Leaders.Where(l => l.Key != except?.Grade).Select(l => l.Value).ToList();
        return others.TrueForAll(l => usual.Are(l.Top)) && Results.IsPrinted(least, others.Min(l => l.Highest))
            && (greatest is null ? others.Min(l => l.Greatest) == others.Max(l => l.Greatest)
                : Results.IsPrinted(greatest, others.Max(l => l.Highest)))
            && (except is not { } e || (!e.Place.Who.Are(usual.Ids) && Leaders[e.Grade].IsFirst(e.Place)))
            && free.ToHashSet().SetEquals(Free);
    }

    /// <summary>Which criteria lead in which grades, all grades named.</summary>
    public bool LeadEach(IEnumerable<(IReadOnlyList<int> Grades, Named Who)> said, IEnumerable<int> free)
    {
        var told = said.SelectMany(s => s.Grades.Select(g => (Grade: g, s.Who))).ToList();
        return told.Count == Leaders.Count && free.ToHashSet().SetEquals(Free)
            && told.DistinctBy(t => t.Grade).Count() == told.Count && told.TrueForAll(t => t.Who.Are(Leaders[t.Grade].Top));
    }

    private bool IsFree(string grade) => Degrees("grade", grade).TrueForAll(d => Results.Print(d.Value) == 0);

    private List<(string Id, double Value)> Degrees(string by, string key) => [.. r.Rows("obstacle_criterion")
        .Where(x => x["by"] == by && x["key"] == key).Select(x => (x["criterion"], Results.Number(x["degree"])))];
}
