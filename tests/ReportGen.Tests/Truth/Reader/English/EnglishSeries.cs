namespace ReportGen.Tests.Truth;

/// <summary>How a series runs, in English.</summary>
internal static class EnglishSeries
{
    public const string Spelled = @"(?:; it(?:s grade)? (.*))?";

    private const string Value = @"([\d.]+)", Year = @"(\d+)";

    public static bool Runs(Series s, string text, Wording w)
    {
        if (text == "was not defined") return s.IsUndefined;
        var gaps = Said.Of(text, $@"(.*?) \(not defined in (?:{EnglishWording.Many} of the years|(\d+(?:(?:, | and )\d+)*))\)", w);
        var isGapped = gaps is null ? s.HasGaps([], 0) : gaps.Has(3)
            ? s.HasGaps([.. gaps.Parts(3, @"(\d+)").Select(y => y.Year(1))], 0) : s.HasGaps(null, gaps.Count(2));
        return isGapped && IsShaped(s, gaps?[1] ?? text, w);
    }

    /// <summary>Whether the grades of the mean are told as they are, or not told.</summary>
    public static bool Passes(Spells spells, string? text, Wording w)
    {
        if (text is null) return true;
        if (Said.Of(text, "was graded ([a-z -]+) (?:throughout|(in both years))", w) is { } all)
        {
            return spells.AreAll(all.Grade(1)) && (!all.Has(2) || spells.AreTwo);
        }
        if (Said.Of(text, $"changed several times, from ([a-z -]+) in {Year} to ([a-z -]+) in {Year}", w) is { } ends)
        {
            return ends[1] != ends[3] && spells.ChangedOften((ends.Grade(1), ends.Year(2)), (ends.Grade(3), ends.Year(4)));
        }
        if (Said.Of(text, $"changed several times and was ([a-z -]+) in both {Year} and {Year}", w) is { } same)
        {
            return spells.ChangedOften((same.Grade(1), same.Year(2)), (same.Grade(1), same.Year(3)));
        }
        const string spell = @"([a-z-]+ (?:dissonance|coordination|coupling)) (?:(from \d+ to \d+)|in (\d+(?:(?:, | and )\d+(?! to))*))";
        return Said.Of(text, $"was graded (?:(?:, and | and |, )?{spell})+", w) is not null
            && spells.Are(Said.All(text["was graded ".Length..], spell, w).Select(p => (p.Grade(1),
                (IReadOnlyList<int>)[.. p.Parts(p.Has(2) ? 2 : 3, @"(\d+)").Select(y => y.Year(1))], p.Has(2))));
    }

    private static bool IsShaped(Series s, string text, Wording w)
    {
        if (Said.Of(text, $"was {Value} in {Year}", w) is { } one) return s.IsOne(one.Point(1, 2));
        if (Said.Of(text, $"stayed at {Value} from {Year} to {Year}", w) is { } flat)
        {
            return s.IsFlat(flat[1], flat.Year(2), flat.Year(3));
        }
        if (Said.Of(text, $"was {Value} both in {Year} and in {Year}", w) is { } alike)
        {
            return s.IsFlat(alike[1], alike.Year(2), alike.Year(3));
        }
        if (Said.Of(text, $@"was nearly unchanged \({Value} in {Year} and {Value} in {Year}\)", w) is { } near)
        {
            return s.IsNear(near.Point(1, 2), near.Point(3, 4));
        }
        if (Said.Of(text, $"was stable from {Year} to {Year}, between {Value} and {Value}", w) is { } stable)
        {
            return s.IsStable(stable.Year(1), stable.Year(2), stable[3], stable[4]);
        }
        if (Said.Of(text, $"(rose|fell)(?:( steadily)|( with fluctuations))? from {Value} in {Year} to {Value} in {Year}", w) is { } move)
        {
            return s.Moved(move.Way(1), move.Has(2), move.Has(3), move.Point(4, 5), move.Point(6, 7));
        }
        const string turning = $"(rose|fell) from {Value} in {Year} to {Value} in {Year} and then (rose|fell) to {Value} in {Year}";
        if (Said.Of(text, turning, w) is { } turn)
        {
            return turn.Way(1) != turn.Way(6) && s.Turned(turn.Way(1), turn.Point(2, 3), turn.Point(4, 5), turn.Point(7, 8));
        }
        return Said.Of(text, $@"fluctuated between {Value} \({Year}\) and {Value} \({Year}\) and ended (where|close to where) it began,"
            + $" at {Value}", w) is { } wave
            && s.Waved(wave.Point(1, 2), wave.Point(3, 4), wave.Way(5) == Way.Same, wave[6], null);
    }
}
