namespace ReportGen.Tests.Truth;

/// <summary>The grades of units, how many are in each, and who moved to another one.</summary>
internal sealed class Grades(Results r)
{
    private List<(string Unit, int Grade)> In(int year) => r.Of("D", year).ConvertAll(v => (v.Unit, Results.Grade(v.Value)));

    /// <summary>The grade that most are in; null where several hold as many.</summary>
    private int? Most => In(r.Last).GroupBy(u => u.Grade).GroupBy(g => g.Count()).MaxBy(g => g.Key)!.ToList() is [var only]
        ? only.Key : null;

    public bool AreAll(int? year, int count, int grade) => In(year ?? r.Last) is var all && IsLast(year) && all.Count == count
        && all.TrueForAll(u => u.Grade == grade);

    public bool IsOnly(int year, string unit, int grade) => IsLast(year) && In(year) is [var only] && only == (unit, grade);

    /// <summary>How many are in the grade that most are in, of how many; their share where it is said.</summary>
    public bool AreMost(int? year, int count, int of, string? share, int grade)
    {
        var all = In(year ?? r.Last);
        return IsLast(year) && all.Count == of && Most == grade && all.Count(u => u.Grade == grade) == count
            && (share is null || Results.IsPrinted(share, (double)count / of));
    }

    /// <summary>Whether the most frequent grade is that of more than half.</summary>
    public bool IsMajority => In(r.Last) is var all && Most is { } most && all.Count(u => u.Grade == most) * 2 > all.Count;

    public bool AreMostTied(int? year, IEnumerable<int> grades, int count)
    {
        var groups = In(year ?? r.Last).GroupBy(u => u.Grade).ToList();
        var top = groups.Max(g => g.Count());
        return IsLast(year) && top == count && groups.Where(g => g.Count() == top).Select(g => g.Key).ToHashSet().SetEquals(grades);
    }

    /// <summary>
    /// How many are above and below the most frequent grade: in one grade, or in the least (the greatest) of several and beyond;
    /// null for none.
    /// </summary>
    public bool AreOthers(Beyond? above, Beyond? below) => IsBeyond(above, 1) && IsBeyond(below, -1);

    public bool AreAbove(Beyond? above) => IsBeyond(above, 1);

    public bool AreTop(Named who, int grade) => In(r.Last) is var all && all.Max(u => u.Grade) == grade
        && who.Are(all.Where(u => u.Grade == grade).Select(u => u.Unit));

    public bool AreEach(int? year, IEnumerable<(Named Who, int Grade)> said)
    {
        var all = In(year ?? r.Last);
        return IsLast(year) && said.ToList() is var told && told.Sum(t => t.Who.Count) == all.Count
            && told.TrueForAll(t => t.Who.Are(all.Where(u => u.Grade == t.Grade).Select(u => u.Unit)));
    }

    public bool Shifted(int grade, bool isMore, (int Count, int Year) then, (int Count, int Year) now) =>
        then.Year == r.First && now.Year == r.Last && isMore == now.Count > then.Count
        && In(then.Year).Count(u => u.Grade == grade) == then.Count && In(now.Year).Count(u => u.Grade == grade) == now.Count;

    public bool NoneIsInBoth(int first, int last) => first == r.First && last == r.Last && first != last && Moves().Count == 0;

    /// <summary>All of those graded in both years went one way.</summary>
    public bool MovedAll(int since, int count, Way way, bool isOfBoth) => since == r.First && since != r.Last && Moves() is var moves
        && moves.Count == count && isOfBoth == IsPartial && moves.All(m => m.Value == way.Sign());

    /// <summary>How many, or who, went up and down; the others stayed, if <paramref name="hasOthers"/>.</summary>
    public bool Moved(int since, Mover up, Mover down, bool hasOthers) => since == r.First && Moves() is var moves
        && Went(up, moves, 1) && Went(down, moves, -1) && (!hasOthers || moves.ContainsValue(0));

    /// <summary>Whether more went up than down: null for as many; nobody at all is <see cref="NobodyMoved"/>.</summary>
    public bool MoreWent(bool? isUp) => Moves().Values is var moves && moves.Count(m => m > 0) is var up
        && moves.Count(m => m < 0) is var down && isUp switch { true => up > down, false => up < down, _ => up == down && up > 0 };

    /// <summary>Whether some went up and nobody down, or the other way; of all it is said that they are all.</summary>
    public bool OnlyWent(bool isUp) =>
        Moves().Values.Select(m => isUp ? m : -m).ToList() is var moves && moves.Max() > 0 && moves.Min() == 0;

    /// <summary>Whether all of those graded in both years went up, or down.</summary>
    public bool AllWent(bool isUp, bool isOfBoth) => isOfBoth == IsPartial && Moves().Values.All(m => m == (isUp ? 1 : -1));

    public bool NobodyMoved => Moves() is { Count: > 0 } moves && moves.All(m => m.Value == 0);

    private bool IsPartial => Moves().Count is var both && (In(r.First).Count != both || In(r.Last).Count != both);

    private bool IsLast(int? year) => (year ?? r.Last) == r.Last;

    private bool Went(Mover said, Dictionary<string, int> moves, int sign)
    {
        var those = moves.Where(m => m.Value == sign).Select(m => m.Key).ToList();
        return (said.Who is { } who ? who.Are(those) : those.Count == said.Count)
            && (said.Of is not { } of || (of == moves.Count && said.IsOfBoth == IsPartial));
    }

    private bool IsBeyond(Beyond? said, int side)
    {
        if (Most is not { } most) return false;
        var those = In(r.Last).Where(u => Math.Sign(u.Grade - most) == side).ToList();
        if (said is null) return those.Count == 0;
        var grades = those.Select(u => u.Grade).Distinct().ToList();
        return those.Count == said.Count && said.IsOrBeyond == grades.Count > 1
            && said.Grade == (side > 0 ? grades.Min() : grades.Max())
            && (said.Who is null || said.Who.Are(those.Select(u => u.Unit)));
    }

    private Dictionary<string, int> Moves()
    {
        var then = In(r.First).ToDictionary(u => u.Unit, u => u.Grade);
        return In(r.Last).Where(u => then.ContainsKey(u.Unit)).ToDictionary(u => u.Unit, u => Math.Sign(u.Grade - then[u.Unit]));
    }
}

/// <summary>Those above (or below) the most frequent grade.</summary>
internal sealed record Beyond(int Count, int Grade, bool IsOrBeyond, Named? Who = null);

/// <summary>Those that went to a higher (lower) grade: by name or as a number, and of how many where that is said.</summary>
internal sealed record Mover(int Count, Named? Who = null, int? Of = null, bool IsOfBoth = false);
