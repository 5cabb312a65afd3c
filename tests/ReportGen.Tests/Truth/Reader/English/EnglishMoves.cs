namespace ReportGen.Tests.Truth;

/// <summary>Which regions rose and which fell, in English.</summary>
internal static class EnglishMoves
{
    private const string Value = @"([\d.]+)", Every = "(?:(both) regions|every region)( with the same members)?";

    /// <summary>"had risen in A (by 0.1) and fallen in two regions, most in B (by 0.2); it was stable in C".</summary>
    public static bool Are(Moves moves, string text, Wording w)
    {
        var left = Said.Of(text, "(.*); ([^;]+) could not be compared", w);
        if (!(left?.Names(2) ?? Named.Nobody).Are(moves.NotCompared)) return false;
        text = left?[1] ?? text;
        if (Said.Of(text, "(had not changed|was stable) in (?:(?:any|every) region( with the same members)?|(.+))", w) is { } still)
        {
            return still.Has(3) ? moves.IsOne(still.Id(3), still.Way(1), null)
                : still.Has(2) == moves.IsOfSome && moves.All.Count > 1 && moves.AreOf(moves.All.Count, still.Way(1));
        }
        if (Said.Of(text, $@"had (risen|fallen) in {Every}, by {Value} \((.+?)\) to {Value} \((.+?)\)", w) is { } range)
        {
            return IsEvery(range, 2, moves) && !range.Has(2)
                && moves.Between(range.Way(1), range.Names(5), range[4], range.Names(7), range[6]);
        }
        if (Said.Of(text, $@"had (risen|fallen) in {Every}, by {Value} in (\w+) and by {Value} in (\w+)", w) is { } two)
        {
            return IsEvery(two, 2, moves) && two.Has(2) && moves.Between(two.Way(1), two.Names(7), two[6], two.Names(5), two[4]);
        }
        if (Said.Of(text, $"had (risen|fallen) by {Value} in {Every}", w) is { } alike)
        {
            return IsEvery(alike, 3, moves) && moves.AreAlike(alike.Way(1), alike[2]);
        }
        if (Said.Of(text, $@"had (risen|fallen) in (\w+) \(by {Value}\)", w) is { } one && moves.All.Count == 1)
        {
            return moves.IsOne(one.Id(2), one.Way(1), one[3]);
        }
        const string part = $@"(?:WAY in (?:(the other )?{EnglishWording.Many} regions, most in )?([\w, ]+?) \(by {Value}( each)?\))?";
        string Went(string way) => part.Replace("WAY", way, StringComparison.Ordinal);
        return Said.Of(text, $"had {Went("risen")}(?: and )?{Went("fallen")}(?:; it was stable in (.+))?", w) is { } parted
            && !parted.Has(1) && (!parted.Has(6) || moves.AreTwoParts)
            && moves.Parted(Part(parted, 2), Part(parted, 7), parted[11] == "the others" ? null : parted.Names(11));
    }

    private static bool IsEvery(Said s, int at, Moves moves) => s.Has(at) == (moves.All.Count == 2) && s.Has(at + 1) == moves.IsOfSome;

    private static Part? Part(Said s, int at) => s.Has(at + 1) ? new(s.CountOrNone(at) ?? 1, s.Names(at + 1), s[at + 2]) : null;
}
