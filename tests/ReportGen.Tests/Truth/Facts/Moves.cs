namespace ReportGen.Tests.Truth;

/// <summary>How some have moved between two years, those that can be compared.</summary>
/// <param name="All">Each with its printed change.</param>
/// <param name="IsOfSome">That others hold different units in the two years and are not compared.</param>
/// <param name="NotCompared">Those with a value in one of the years alone.</param>
internal sealed record Moves(List<(string Id, double Change)> All, bool IsOfSome, List<string> NotCompared)
{
    /// <summary>True where each rose or fell, so that those that did not do the one are those that did the other.</summary>
    public bool AreTwoParts => !IsOfSome && NotCompared.Count == 0 && All.TrueForAll(m => Math.Abs(m.Change) >= Results.Stable);

    public bool AreOf(int count, Way way) => All.Count == count && way.IsOfAll([.. All.Select(m => m.Change)]);

    public bool IsOne(string id, Way way, string? size) => All is [var only] && only.Id == id && way.Is(only.Change)
        && (size is null || Results.IsPrinted(size, Math.Abs(only.Change)));

    public bool AreAlike(Way way, string size) => All.Count > 1 && AreOf(All.Count, way)
        && All.TrueForAll(m => Results.IsPrinted(size, Math.Abs(m.Change)));

    public bool Between(Way way, Named least, string leastSize, Named most, string mostSize) => All.Count > 1 && AreOf(All.Count, way)
        && At(All, least, leastSize, isMost: false) && At(All, most, mostSize, isMost: true);

    /// <summary>Some up, some down, and who was stable: by name, or null for "the others".</summary>
    public bool Parted(Part? up, Part? down, Named? still)
    {
        var level = All.Where(m => Math.Abs(m.Change) < Results.Stable).Select(m => m.Id).ToList();
        return Holds(up, Way.Up) && Holds(down, Way.Down) && level.Count < All.Count
            && (still is null ? level.Count > 2 : still.Are(level));
    }

    private bool Holds(Part? part, Way way)
    {
        var those = All.Where(m => way.Is(m.Change)).ToList();
        return part is null ? those.Count == 0 : those.Count == part.Count && At(those, part.Most, part.Size, isMost: true);
    }

    private static bool At(List<(string Id, double Change)> of, Named who, string size, bool isMost)
    {
        var sizes = of.ConvertAll(m => Math.Abs(m.Change));
        var at = isMost ? sizes.Max() : sizes.Min();
        return Results.IsPrinted(size, at) && who.Are(of.Where(m => Math.Abs(m.Change) == at).Select(m => m.Id));
    }
}

/// <summary>Those that moved one way: how many, and which of them most.</summary>
internal sealed record Part(int Count, Named Most, string Size);
