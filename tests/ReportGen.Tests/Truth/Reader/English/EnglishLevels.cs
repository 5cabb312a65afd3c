namespace ReportGen.Tests.Truth;

/// <summary>Sentences on the mean indices and degrees over the years, in English.</summary>
internal static class EnglishLevels
{
    private const string Value = @"([\d.]+)", Year = @"(\d+)";

    public static IEnumerable<Form> Forms(Facts facts, Wording w)
    {
        var f = facts.Levels;
        bool Passes(string measure, string? spells) =>
            EnglishSeries.Passes(new Spells(f.Of(measure).Points, facts.Results.Years), spells, w);
        yield return new(@"The mean index of (\w+) (.*?)(?:, a (rise|fall) of ([\d.]+%) a year)?", s =>
            EnglishSeries.Runs(f.Of(s.Id(1)), s[2], w) && (!s.Has(3) || f.Of(s.Id(1)).Grew(s.Way(3) == Way.Up, s[4])));
        yield return new($@"That of (\w+) (rose|fell)( steadily)? from {Value} to {Value}(?:, or by ([\d.]+%) a year)?", s =>
            f.Of(s.Id(1)).MovedLike(f.FirstSystem, s.Way(2), s.Has(3), s[4], s[5])
                && (!s.Has(6) || f.Of(s.Id(1)).Grew(s.Way(2) == Way.Up, s[6])));
        yield return new($"The mean (coupling|coordination) degree (.*?){EnglishSeries.Spelled}",
            s => EnglishSeries.Runs(f.Of(s.Id(1)), s[2], w) && Passes(s.Id(1), s.Text(3)));
        yield return new($"Over the same years the mean coordination degree (rose|fell)( steadily)? from {Value} to {Value}"
            + $"(?: and remained at ([a-z ]+)|{EnglishSeries.Spelled})", s =>
                f.Of("D").MovedLike(f.Of("C"), s.Way(1), s.Has(2), s[3], s[4])
                && Passes("D", s.Has(5) ? $"was graded {s[5]} throughout" : s.Text(6)));
        yield return new("That is the mean of those cities for which it is defined", _ => f.CouplingIsPartlyDefined);
        yield return new($@"(?:The sample changed between the two years; f|F)or the (?:one city|{EnglishWording.Many} cities) with values"
            + $@" in both(?: years)?, (?:the mean (?:index of (\w+)|coordination degree)|it) (?:(rose|fell) from {Value} to {Value}"
            + $@"|(did not change|was nearly unchanged) \({Value}(?: and {Value})?\))", s => f.MovedInBoth(
                s.Has(2) ? s.Id(2) : "D", s.CountOrNone(1) ?? 1, s.Has(3) ? s.Way(3) : s.Way(6),
                s.Text(4) ?? s[7], s.Text(5) ?? s.Text(8)));
        yield return new("No city had a value in both years, so that this is a difference between cities and no change over time",
            _ => f.NoneIsInBoth);
        yield return new($@"In {Year} the mean indices were equal \({Value}\)", s => f.AreEqual(s.Year(1), s[2]));
        yield return new($@"In {Year} the mean index was highest for (.+?) \({Value}( each)?\) and lowest for (.+?) \({Value}( each)?\)",
            s => f.Extremes(s.Year(1), s.Place(2, 4, 3), s.Place(5, 7, 6)));
        yield return new($@"In {Year} (\w+) was below (\w+) by {Value}(?:, whereas it had been higher by {Value} in {Year})?", s =>
            f.IsBehind(s.Id(2), s.Id(3), s.Year(1), s[4])
                && (s.Has(5) ? f.WasAhead(s.Id(2), s.Id(3), s.Year(6), s[5]) : facts.Results.Years.Count == 1));
        yield return new($@"The two were level in {Year}; by {Year} (\w+) was below (\w+) by {Value}",
            s => f.WereLevel(s.Id(3), s.Id(4), s.Year(1)) && f.IsBehind(s.Id(3), s.Id(4), s.Year(2), s[5]));
        yield return new($@"(\w+) was below (\w+) in both {Year} and {Year}(?:, by {Value} each time"
            + $@"|; the difference was nearly unchanged \({Value} and {Value}\)"
            + $"|, and the difference (widened|narrowed) from {Value} to {Value})", s =>
                f.IsBehindTwice(s.Id(1), s.Id(2), s.Year(3), s.Year(4), s.Has(5) ? Way.Same : s.Has(6) ? Way.Level : s.Way(8),
                    s.Text(5) ?? s.Text(6) ?? s[9], s.Text(5) ?? s.Text(7) ?? s[10]));
        yield return new($@"In {Year} (\w+) and (\w+) scored alike in (?:the one city|(both|all)(?: {EnglishWording.Many})? cities)", s =>
            f.ScoresHigher(s.Year(1), s.Id(2), s.Id(3), 0, s.CountOrNone(5) ?? (s.Has(4) ? 2 : 1), s.CountOrNone(5) ?? (s.Has(4) ? 2 : 1)));
        yield return new($@"In {Year} (\w+) scored higher than (\w+) in (?:the one city|(both|all)(?: {EnglishWording.Many})? cities"
            + $@"|{EnglishWording.Many} of the {EnglishWording.Many} cities)(?:; in {EnglishWording.Many} the scores were equal)?", s =>
                f.ScoresHigher(s.Year(1), s.Id(2), s.Id(3), s.CountOrNone(6), s.CountOrNone(7) ?? s.CountOrNone(5)
                    ?? (s.Has(4) ? 2 : 1), s.CountOrNone(8) ?? 0));
        yield return new("Since values are standardized or weighted within each year, scores of different years are not on one scale: "
            + "a change tells how the cities of a year stand to each other, not that a level has risen or fallen",
            _ => f.AreOnScalesOfTheirYears);
        yield return new($"Across all cities( and years)? single values ranged from {Value} to {Value}",
            s => f.DegreesRangeOver(s[2], s[3], s.Has(1)));
    }
}
