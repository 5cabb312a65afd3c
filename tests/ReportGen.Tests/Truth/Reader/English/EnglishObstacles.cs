namespace ReportGen.Tests.Truth;

/// <summary>Sentences on obstacles, in English.</summary>
internal static class EnglishObstacles
{
    private const string Percent = @"([\d.]+%)", Grade = "((?:extreme|moderate|basic|high) (?:dissonance|coordination))",
        Free = @"(?:; ([a-z ,]+) had none)?", Several = "(?: to ([\\d.]+%))?";

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var f = facts.Obstacles;
        yield return new(@"Obstacles were diagnosed among the indicators of ([\w, ]+) only, since the scores? of ([\w, ]+)"
            + " (?:is|are) given",
            s => f.AreOf(s.Names(1), s.Names(2)));
        yield return new("Every indicator was at its best, so that nothing is an obstacle", _ => f.IsNone);
        yield return new($@"All criteria had the same obstacle degree \({Percent}\)", s => f.Criteria.AreAll(s[1]));
        yield return new($@"(.+?) (?:was|were) the greatest obstacles? \({Percent}( each)?\)(?:, followed by (.*))?",
            s => f.Criteria.Order([s.Place(1, 3, 2), .. s.Places(4)]));
        yield return new($@"(.+) mattered least \({Percent}( each)?\)", s => f.Criteria.Lowest(s.Place(1, 3, 2)));
        yield return new($@"All {EnglishWording.Many} indicators had the same obstacle degree \({Percent}\)",
            s => f.Indicators.AreAll(s.Count(1), s[2]));
        yield return new($@"Among the indicators, (.+?) ranked first \({Percent}( each)?\)"
            + $"(?:, and the first {EnglishWording.Many} made up {Percent} in all)?", s =>
                f.Indicators.Order([s.Place(1, 3, 2)]) && (!s.Has(4) || f.FirstMakeUp(s.Count(4), s[5])));
        const string range = $@"\({Percent}{Several}\)(?: except {Grade}, where (.+?) came first \({Percent}\))?{Free}";
        yield return new($"It also led in every (other )?grade {range}", s => f.Criteria.Top.ToList() is [var top]
            && Lead(f, s, 2, new Named([top])) && s.Has(1) == s.Has(7));
        yield return new($"(?:Yet )?(.+?) (?:was|were) the greatest obstacles? in every (other )?grade {range}",
            s => Lead(f, s, 3, s.Names(1)) && s.Has(2) == s.Has(8));
        yield return new($"By grade, (.+?){Free}", s => f.LeadEach(LeadersIn(s, 1), s.Grades(2)));
    }

    private static bool Lead(Obstacles f, Said s, int at, Named usual) => f.LeadIn(usual, s[at], s.Text(at + 1), s.Has(at + 2)
        ? (s.Grade(at + 2), new Place(s.Names(at + 3), s[at + 4], s.Names(at + 3).Count > 1)) : null, s.Grades(at + 5));

    /// <summary>"first criterion 0 came first in basic coordination and high coordination; and second criterion 0 in …".</summary>
    private static List<(IReadOnlyList<int> Grades, Named Who)> LeadersIn(Said s, int group)
    {
        const string criterion = @"(?:first|second) criterion \d", grade = "(?:extreme|moderate|basic|high) (?:dissonance|coordination)";
        const string joined = "(?:, and |, | and )";
        return [.. s.Parts(group, $"({criterion}(?:{joined}{criterion})*)(?: came first)? in ({grade}(?:{joined}{grade})*)")
            .Select(p => (p.Grades(2), p.Names(1)))];
    }
}
