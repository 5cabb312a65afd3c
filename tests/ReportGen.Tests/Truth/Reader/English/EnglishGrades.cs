namespace ReportGen.Tests.Truth;

/// <summary>Sentences on the grades of units and on who lags, in English.</summary>
internal static class EnglishGrades
{
    /// <summary>"A and B were graded basic coordination; C, D and E high coordination".</summary>
    public const string Each = $"({Names} (?:was|were) graded {GradeName}(?:(?:, and |; and |, |; | and ){Names} {GradeName})*)";

    private const string Name = @"(?:City\d+|North|South|East|West)", Names = $"{Name}(?:(?:, and |, | and ){Name})*",
        GradeName = "(?:extreme|moderate|basic|high) (?:dissonance|coordination)", Grade = $"({GradeName})", Year = @"(\d+)",
        Many = EnglishWording.Many;

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var f = facts.Grades;
        yield return new($"In {Year} (?:all {Many}|both) cities were graded {Grade}",
            s => f.AreAll(s.Year(1), s.CountOrNone(2) ?? 2, s.Grade(3)));
        yield return new($@"In {Year} (City\d+), the only city that could be graded, was graded {Grade}",
            s => f.IsOnly(s.Year(1), s.Id(2), s.Grade(3)));
        yield return new($@"In {Year}, {Many} of the {Many} cities \(([\d.]+%)\) (?:was|were) graded {Grade}",
            s => f.AreMost(s.Year(1), s.Count(2), s.Count(3), s[4], s.Grade(5)));
        yield return new($"In {Year} the most frequent grades were ([a-z, -]+), with {Many} cities each",
            s => f.AreMostTied(s.Year(1), s.Grades(2), s.Count(3)));
        yield return new($"Of the others, (?:({Names})|{Many}) reached {Grade}( or better)?"
            + $"(?: and {Many} (?:was|were) graded {Grade}( or worse)?)?", s => f.AreOthers(
                new(s.CountOrNone(2) ?? s.Names(1).Count, s.Grade(3), s.Has(4), s.Has(1) ? s.Names(1) : null), Beyond(s, 5)));
        yield return new($"The other(?:s, ({Names}),| one, ({Names}),| {Many}) reached {Grade}( or better)?", s => f.AreOthers(
            new(s.CountOrNone(3) ?? s.Names(s.Has(1) ? 1 : 2).Count, s.Grade(4), s.Has(5), s.Has(3) ? null : s.Names(s.Has(1) ? 1 : 2)),
            null));
        yield return new($"The other {Many} (?:was|were) graded {Grade}( or worse)?", s => f.AreOthers(null, Beyond(s, 1)));
        yield return new($"Only ({Names}) (?:was|were) graded {Grade}", s => f.AreTop(s.Names(1), s.Grade(2)));
        yield return new($"In {Year} {Each}", s => f.AreEach(s.Year(1), EachIn(s, 2)));
        yield return new($"No city was graded {Grade} in {Year}, against {Many} in {Year}",
            s => f.Shifted(s.Grade(1), false, (s.Count(3), s.Year(4)), (0, s.Year(2))));
        yield return new($"{Many} (?:city was|cities were) graded {Grade} in {Year}, against none in {Year}",
            s => f.Shifted(s.Grade(2), true, (0, s.Year(4)), (s.Count(1), s.Year(3))));
        yield return new($"The number of cities graded {Grade} (rose|fell) from {Many} in {Year} to {Many} in {Year}", s =>
            f.Shifted(s.Grade(1), s.Way(2) == Way.Up, (s.Count(3), s.Year(4)), (s.Count(5), s.Year(6))));
        yield return new($"Compared with {Year}, (?:(the one city)|all {Many} cities|both cities)( graded in both years)? (?:was|were) in"
            + " (the same|a higher|a lower) grade", s =>
                f.MovedAll(s.Year(1), s.Has(2) ? 1 : s.CountOrNone(3) ?? 2, s.Way(5), s.Has(4)));
        const string mover = $"(?:({Names})|{Many}(?: of the {Many} cities( graded in both years)?)?)";
        yield return new($"Compared with {Year}, {mover} (?:was|were) in a (higher|lower) grade and none in a (higher|lower) one", s =>
            s.Way(6) != s.Way(7) && f.Moved(s.Year(1), s.Way(6) == Way.Up ? Mover(s, 2) : new(0), s.Way(6) == Way.Up ? new(0)
                : Mover(s, 2), hasOthers: true));
        yield return new($"Compared with {Year}, {mover} (?:was|were) in a higher grade and {mover} in a lower one",
            s => f.Moved(s.Year(1), Mover(s, 2), Mover(s, 6), hasOthers: false));
        yield return new($"No city was graded in both {Year} and {Year}", s => f.NoneIsInBoth(s.Year(1), s.Year(2)));
        foreach (var form in Types(facts.Types)) yield return form;
    }

    public static List<(Named Who, int Grade)> EachIn(Said s, int group) => [.. s.Parts(group,
        $"({Names})(?: (?:was|were) graded)? {Grade}").Select(p => (p.Names(1), p.Grade(2)))];

    private static IEnumerable<Form> Types(Types f)
    {
        const string of = $"(?:all|both of the|any of the|either of the|the)? ?{Many} (observations?|cities|city)( that have a type)?";
        static string Type(Said s, int at) => s[at].Contains("either", StringComparison.Ordinal) ? Truth.Types.None : s.Id(at);
        static bool IsOfYears(string noun) => noun.StartsWith("observation", StringComparison.Ordinal);
        yield return new($@"(\w+|Neither system) lagged in {of}",
            s => f.Are(s.Count(2), IsOfYears(s[3]), s.Has(4), [(Type(s, 1), s.Count(2))], isAll: true));
        yield return new(@"In the one (observation|city) (\w+|neither system) lagged",
            s => f.Are(1, IsOfYears(s[1]), false, [(Type(s, 2), 1)], isAll: true));
        yield return new($@"(\w+|Neither system) lagged in all but {Many} of {of}", s =>
            f.Are(s.Count(3), IsOfYears(s[4]), s.Has(5), [(Type(s, 1), s.Count(3) - s.Count(2))], isAll: false));
        yield return new($@"(\w+) lagged in {Many} of {of}(?:(?:,| and) (\w+) lagged in {Many})?"
            + $"(?:,? and (neither) (?:system )?in the others?(?: {Many})?)?", s =>
            {
                var lagging = s.Count(2) + (s.CountOrNone(7) ?? 0);
                var neither = s.Has(8) ? s.CountOrNone(9) ?? (s.Count(3) - lagging) : 0;
                return f.Are(s.Count(3), IsOfYears(s[4]), s.Has(5), [(s.Id(1), s.Count(2)),
                    .. s.Has(6) ? [(s.Id(6), s.Count(7))] : Array.Empty<(string, int)>(),
                    .. s.Has(8) ? [(Truth.Types.None, neither)] : Array.Empty<(string, int)>()], isAll: true);
            });
        yield return new($"(?i){Many} observations? with a score of zero in both systems ha(?:s|ve) none", s => f.AreWithout(s.Count(1)));
    }

    private static Beyond? Beyond(Said s, int at) => s.Has(at) ? new(s.Count(at), s.Grade(at + 1), s.Has(at + 2)) : null;

    private static Mover Mover(Said s, int at) => s.Has(at) ? new(0, s.Names(at))
        : new(s.Count(at + 1), null, s.CountOrNone(at + 2), s.Has(at + 3));
}
