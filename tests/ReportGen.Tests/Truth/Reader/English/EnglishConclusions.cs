namespace ReportGen.Tests.Truth;

/// <summary>What conclusions make of results, in English.</summary>
internal static class EnglishConclusions
{
    private const string Grade = "((?:extreme|moderate|basic|high) (?:dissonance|coordination))", Many = EnglishWording.Many,
        Tail = "(?:; (?:more cities moved (?:(up) a grade than down|(down) a grade than up)|(as many moved up a grade as down)"
            + "|(no city(?: graded in both years)? changed grade)|no city moved (?:(down)|(up)) a grade"
            + "|every city( graded in both years)? moved (?:(up)|(down)) a grade or more))?";

    private static readonly Dictionary<string, Lag> Lags = new()
    {
        ["which had the higher one before"] = Lag.Fallen, ["and the difference has widened"] = Lag.Widening,
        ["and the difference has narrowed"] = Lag.Narrowing, ["and the difference has hardly changed"] = Lag.Unchanged,
    };

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var f = facts.Grades;
        yield return new("On average the coordination degree (?:(improved|weakened|hardly changed) and )?was graded ([a-z ]+) in"
            + @" (\d+), the (?:(second-)?(lowest|highest)|middle) of five grades", s =>
            {
                var step = !s.Has(5) ? 2 : s.Has(4) ? 1 : 0;
                return s.Year(3) == facts.Results.Last
                    && facts.Levels.EndedIn(s.Grade(2), s.Text(5) == "highest" ? 5 - step : 1 + step, 5, s.Has(1) ? s.Way(1) : null);
            });
        yield return new($@"The lower index (?:is that of (\w+), ({string.Join('|', Lags.Keys)}): |was that of (\w+), so that )"
            + "coordination has most to gain there",
            s => facts.Levels.IsWeaker(s.Has(1) ? s.Id(1) : s.Id(3), s.Has(2) ? Lags[s[2]] : null));

        yield return new($"(?:All {Many}|Both) cities were graded {Grade}{Tail}",
            s => f.AreAll(null, s.CountOrNone(1) ?? 2, s.Grade(2)) && Ends(f, s, 3));
        yield return new($"{EnglishGrades.Each}{Tail}", s => f.AreEach(null, EnglishGrades.EachIn(s, 1)) && Ends(f, s, 2));
        yield return new($"The most frequent grades were ([a-z, -]+), with {Many} cities each{Tail}",
            s => f.AreMostTied(null, s.Grades(1), s.Count(2)) && Ends(f, s, 3));
        yield return new($@"(?:(Most) cities \((\d+) of (\d+)\) were|The largest group \((\d+) of {Many} cities\) was) graded {Grade}"
            + $"(?:, and (?:only (.+?)|{Many}) reached {Grade}( or better)?)?{Tail}", s =>
                f.AreMost(null, s.CountOrNone(2) ?? s.Count(4), s.CountOrNone(3) ?? s.Count(5), null, s.Grade(6))
                && s.Has(1) == f.IsMajority && Ends(f, s, 11)
                && f.AreAbove(s.Has(9) ? new(s.CountOrNone(8) ?? s.Names(7).Count, s.Grade(9), s.Has(10), s.Has(7) ? s.Names(7) : null)
                    : null));

        const string largest = @"[Tt]he largest part(?: of disparities)?, ([\d.]+%),";
        yield return new("(?:Disparities (?:(widened|narrowed|hardly changed)"
            + "(?: over the whole period, but (widened|narrowed) again after (\\d+))?(?:; they |; |$))?|(?=The))"
            + $"(?:(?:lay mainly|{largest} lay) (?:(within regions, between cities of the same region)|(between regions))"
            + $"|(?:came mainly|{largest} came) (from the overlap of regions: cities far"
            + " ahead and far behind were found in regions of high and of low means alike))?", s => (!s.Has(1) || Widened(facts, s.Way(1)))
                && (!s.Has(2) || facts.Inequality.Overall.TurnedBack(s.Way(2), s.Year(3)))
                && (s.Has(5) ? facts.Sources.LieIn(Sources.Within, s.Text(4))
                    : s.Has(6) ? facts.Sources.LieIn(Sources.Between, s.Text(4))
                    : !s.Has(8) || facts.Sources.LieIn(Sources.Overlap, s.Text(7))));
        yield return new(@"Inequality within regions was greatest in ([\w, ]+)", s => facts.Inequality.WithinMost(s.Names(1)));
        yield return new("The largest lever (?:lies in|is) (.*?)(?:; the single indicator with most to gain is (.*))?", s =>
            facts.Obstacles is var o && (s.Names(1).Ids[0][0] == 'k' ? o.Criteria : o.Indicators) is var levers && !levers.IsLevel
            && s.Names(1).Are(levers.Top) && (!s.Has(2) || (!o.Indicators.IsLevel && s.Names(2).Are(o.Indicators.Top))));
    }

    private static bool Widened(Facts facts, Way way) => facts.Inequality.Overall is var g
        && (way == Way.Level ? g.Goes(Way.Level) || g.Goes(Way.Same) : g.Goes(way));

    private static bool Ends(Grades f, Said s, int at) => s.Has(at) || s.Has(at + 1) ? f.MoreWent(s.Has(at))
        : s.Has(at + 7) || s.Has(at + 8) ? f.AllWent(s.Has(at + 7), s.Has(at + 6))
        : s.Has(at + 4) || s.Has(at + 5) ? f.OnlyWent(s.Has(at + 4))
        : s.Has(at + 2) ? f.MoreWent(null) : !s.Has(at + 3) || f.NobodyMoved;
}
