namespace ReportGen.Tests.Truth;

/// <summary>Sentences on regions and units: who is highest, who rose, who is counted; in English.</summary>
internal static class EnglishPlaces
{
    private const string Year = @"(\d+)", Value = @"([\d.]+)", Measure = @"(coordination degree|\w+ index)", Many = EnglishWording.Many,
        LeftOut = @"(?:; ([\w, ]+) (?:was|were) not defined and left out)?", Among = $"(?:Among the {Many} regions, t|T)he mean {Measure}",
        Both = "( with values in both years)?";

    public static IEnumerable<Form> Forms(Facts facts, Wording w) => Regions(facts, w).Concat(Units(facts.Units));

    private static IEnumerable<Form> Regions(Facts facts, Wording w)
    {
        bool Any(Func<Regions, bool> holds) => facts.Groupings.Exists(g => holds(g));
        yield return new($@"{Among} in {Year} was highest in (.+?) \({Value}( each)?\) and lowest in (.+?) \({Value}( each)?\){LeftOut}",
            s => Any(g => g.Extremes(s.Id(2), s.Year(3), s.CountOrNone(1), s.Place(4, 6, 5), s.Place(7, 9, 8), s.Names(10))));
        yield return new($@"Of the {Many} regions(?: \([^)]*\))?,"
            + $@" (.+?) \({Value}( each)?\) had the highest mean and (.+?) \({Value}( each)?\) the lowest"
            + LeftOut, s => facts.Groupings.Skip(1).Any(g => g.Extremes(facts.Results.Leading, facts.Results.Last, s.Count(1),
                s.Place(2, 4, 3), s.Place(5, 7, 6), s.Names(8))));
        yield return new($@"{Among} in {Year} was the same everywhere \({Value}\){LeftOut}",
            s => Any(g => g.AreEqual(s.Id(2), s.Year(3), s.CountOrNone(1), s[4], s.Names(5))));
        yield return new($"The mean {Measure} of (\\w+) in {Year} was {Value}",
            s => Any(g => g.IsOnly(s.Id(1), s.Year(3), s.Id(2), s[4], Named.Nobody)));
        yield return new($@"{Among} in {Year} was defined for (\w+) only \({Value}\){LeftOut}",
            s => Any(g => g.IsOnly(s.Id(2), s.Year(3), s.Id(4), s[5], s.Names(6))));
        yield return new($"{Among} in {Year} was not defined anywhere", s => Any(g => g.IsNone(s.Id(2), s.Year(3))));
        yield return new($"(?:All {Many}|Both) regions were graded ([a-z ]+)",
            s => Any(g => g.AreAllIn(s.CountOrNone(1) ?? 2, s.Grade(2))));
        yield return new(EnglishGrades.Each, s => Any(g => g.AreEachIn(EnglishGrades.EachIn(s, 1))));
        yield return new($"(?:(Since)|Relative to) {Year},? the mean (.*)", s => s.Year(2) == facts.Results.First
            && facts.Groupings.Skip(s.Has(1) ? 0 : 1).Take(s.Has(1) ? 1 : int.MaxValue).Any(g => EnglishMoves.Are(g.Moves, s[3], w)));
        yield return new($@"In ([\w, ]+) other cities had values in {Year} than in {Year}, so that (?:(its mean is)|their means are)"
            + " not compared", s => s.Has(4) == (s.Names(1).Count == 1) && Any(g => g.AreRecomposed(s.Names(1), s.Year(2), s.Year(3))));
        yield return new($"Only the {Many} of {Many} cities that belong to a region are counted",
            s => Any(g => g.HoldOnly(s.Count(1), s.Count(2))));
    }

    private static IEnumerable<Form> Units(Units f)
    {
        yield return new($@"(.+) had the highest {Measure} in {Year} and (.+?) \({Value}( each)?\) the lowest",
            s => f.Led(s.Id(2), s.Year(3), s.Places(1), s.Place(4, 6, 5)));
        yield return new($@"The {Measure} in {Year} was the same in (?:all {Many}|both) cities \({Value}\)",
            s => f.AreEqual(s.Id(1), s.Year(2), s.CountOrNone(3) ?? 2, s[4]));
        yield return new($@"Only one city, (City\d+), had an? {Measure} in {Year} \({Value}\)",
            s => f.IsOnly(s.Id(2), s.Year(3), s.Id(1), s[4]));
        yield return new($"No city had a {Measure} in {Year}", s => f.IsNone(s.Id(1), s.Year(2)));
        yield return new($@"([\w, ]+) also ranked first in {Year}", s => f.WereFirst(s.Names(1), s.Year(2), isStill: true));
        yield return new($@"In {Year} ([\w, ]+) had ranked first", s => f.WereFirst(s.Names(2), s.Year(1), isStill: false));
        yield return new($"No city had a value in both {Year} and {Year}", s => f.NoneIsInBoth(s.Year(1), s.Year(2)));

        const string years = $"Between {Year} and {Year} the {Measure}";
        yield return new($@"{years} (?:(rose|fell) by {Value}|(did not change|was stable)) in (City\d+), the only city{Both}", s =>
            f.OneMoved(s.Id(3), s.Year(1), s.Year(2), s.Id(7), s.Has(4) ? s.Way(4) : s.Way(6), s.Text(5), s.Has(8)));
        yield return new($"{years} (rose|fell|did not change|was stable) in (?:all {Many}|both|(?:any|either) of the {Many}) ?cities{Both}",
            s => f.AllMoved(s.Id(3), s.Year(1), s.Year(2), s.CountOrNone(5) ?? s.CountOrNone(6) ?? 2, s.Way(4), s.Has(7)));
        const string rose = $"(?:rose in {Many}(?: of the {Many} cities{Both})?)?",
            fell = $"(?:,? ?(?:and )?fell in {Many}(?: of the {Many} cities{Both})?)?",
            others = $"(?:(?:,| and|, and) (was stable|did not change) in the (?:other one|other {Many}|others))?";
        yield return new($"{years} {rose}{fell}{others}", s => f.SomeMoved(s.Id(3), s.Year(1), s.Year(2),
            s.CountOrNone(5) ?? s.Count(8), s.CountOrNone(4) ?? 0, s.CountOrNone(7) ?? 0, s.Has(10) ? s.Way(10) : null, s.CountOrNone(11),
            s.Has(6) || s.Has(9)));
        yield return new($@"The greatest rise was that of ([\w, ]+) \({Value}\)", s => f.RoseMost(s.Names(1), s[2], null, null));
        yield return new($@"Only ([\w, ]+) rose by more than {Value} \({Value}( each)?\)", s => s.Has(4) == s.Names(1).Count > 1
            && f.RoseMost(s.Names(1), s[3], s[2], s.Names(1).Count));
        yield return new($@"The rise exceeded {Value} in {Many} cities and was greatest in ([\w, ]+) \({Value}\)",
            s => f.RoseMost(s.Names(3), s[4], s[1], s.Count(2)));
    }
}
