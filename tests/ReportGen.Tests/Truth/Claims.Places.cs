using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>Claims about regions and cities: who is highest, who rose, who is counted.</summary>
internal sealed partial class Claims
{
    private const string Measure = @"(?:coordination degree|\w+ index)";

    private IEnumerable<(string, Func<Match, bool>)> Places()
    {
        yield return ($@"(?:Among the {Many} regions, t|T)he mean {Measure} in (\d+) was highest in ([\w, ]+) \(([\d.]+)(?: each)?\)"
            + $@" and lowest in ([\w, ]+) \(([\d.]+)(?: each)?\)(?:; [\w, ]+ (?:was|were) not defined and left out)?",
            m => r.Groupings.Exists(g => Means(g, r.Last) is var all && (!m.Groups[1].Success || all.Count == Count(m.Groups[1].Value))
                && Extremes(m, 3, all)));
        yield return ($@"Of the {Many} regions, ([\w, ]+) \(([\d.]+)(?: each)?\) had the highest mean and ([\w, ]+) \(([\d.]+)(?:"
            + @" each)?\) the lowest(?:; [\w, ]+ (?:was|were) not defined and left out)?",
            m => r.Groupings.Skip(1).Any(g => Means(g, r.Last) is var all && all.Count == Count(m.Groups[1].Value)
                && Extremes(m, 2, all)));
        yield return ($@"(?:Among the {Many} regions, t|T)he mean {Measure} in (\d+) was the same everywhere \(([\d.]+)\)(?:; .*"
            + $@" left out)?",
            m => r.Groupings.Exists(g => Means(g, r.Last) is { Count: > 1 } all && all.TrueForAll(a => Same(m, 3, a.Value))));
        yield return ($@"The mean {Measure} in (\d+) was defined for (\w+) only \(([\d.]+)\)(?:; .* left out)?",
            m => r.Groupings.Exists(g => Means(g, r.Last) is [var only] && only.Name == m.Groups[2].Value && Same(m, 3, only.Value)));
        yield return ($@"The mean {Measure} in (\d+) was not defined anywhere", _ => r.Groupings.Exists(g => Means(g,
            r.Last).Count == 0));
        yield return ($@"(?:All {Many}|Both) regions were graded ([a-z ]+)", m => r.Groupings.Exists(g => Means(g, r.Last) is var all
            && all.Count == (m.Groups[1].Success ? Count(m.Groups[1].Value) : 2) && all.TrueForAll(a => Results.Grade("D",
                a.Value) == m.Groups[2].Value)));
        yield return (@"(?:Since|Relative to) (\d+),? the mean (.*)", m => r.Groupings.Exists(g => Moved(m.Groups[2].Value, RegionMoves(g),
            HasOthers(g))));
        yield return (@"In ([\w, ]+) other cities were on record in (\d+) than in (\d+), so that (?:its mean is|their means are) not"
            + @" compared",
            m => r.Groupings.Exists(g => Listed(m.Groups[1].Value, Others(g))));
        yield return ($@"Only the {Many} of {Many} cities that belong to a region are counted", m => r.Groupings.Exists(g =>
            r.Of(r.Leading, r.Last) is var all && all.Count == Count(m.Groups[2].Value) && all.Count(v =>
                r.RegionOf(g).ContainsKey(v.Unit)) == Count(m.Groups[1].Value)));

        yield return ($@"([\w]+(?:(?:, | and )\w+)*) \(([\d.]+)(?: each)?\)(?:,? and (\w+(?:(?:, | and )\w+)*) \(([\d.]+)(?: each)?\))?"
            + $@" had the highest {Measure} in (\d+) and ([\w, ]+) \(([\d.]+)(?: each)?\) the lowest", m =>
        {
            var places = Cities(r.Last).GroupBy(c => Results.Print(c.Value)).OrderByDescending(g => g.Key).ToList();
            bool At(int group, IGrouping<double, (string Name, double Value)> place) => Listed(m.Groups[group].Value, place.Select(p =>
                p.Name)) && Same(m, group + 1, place.Key);
            return Year(m, 5) == r.Last && At(1, places[0]) && (!m.Groups[3].Success || At(3, places[1])) && At(6, places[^1]);
        });
        yield return ($@"The {Measure} in (\d+) was the same in (?:all {Many}|both) cities \(([\d.]+)\)", m =>
            Cities(r.Last) is var all && all.Count == (m.Groups[2].Success ? Count(m.Groups[2].Value) : 2) && all.TrueForAll(c => Same(m,
                3, c.Value)));
        yield return ($@"Only one city, (City\d+), had a {Measure} in (\d+) \(([\d.]+)\)", m => Cities(r.Last) is [var only]
            && only.Name == m.Groups[1].Value && Same(m, 3, only.Value));
        yield return (@"([\w, ]+) also ranked first in (\d+)", m => Listed(m.Groups[1].Value, Top(Year(m, 2)))
            && Top(r.Last).SetEquals(Top(Year(m, 2))));
        yield return (@"In (\d+) ([\w, ]+) had ranked first", m => Listed(m.Groups[2].Value, Top(Year(m, 1)))
            && !Top(r.Last).SetEquals(Top(Year(m, 1))));
        yield return ($@"No city was on record in both (\d+) and (\d+)", _ => r.Both(r.Leading).Count == 0);
        yield return ($@"Between (\d+) and (\d+) the {Measure} (.*)", m => Rises(m.Groups[3].Value));
        yield return (@"The greatest rise was that of ([\w, ]+) \(([\d.]+)\)", m => Risen(Results.Stable - 1e-9, m, 1, 2, isAll: false));
        yield return (@"Only ([\w, ]+) rose by more than ([\d.]+) \(([\d.]+)(?: each)?\)", m => Risen(Results.Number(m.Groups[2].Value),
            m, 1, 3, isAll: true));
        yield return ($@"The rise exceeded ([\d.]+) in {Many} cities and was greatest in ([\w, ]+) \(([\d.]+)\)", m =>
            CityMoves().Count(c => c.Change > Results.Number(m.Groups[1].Value)) == Count(m.Groups[2].Value)
                && Risen(Results.Number(m.Groups[1].Value), m, 3, 4, isAll: false));
    }

    private List<(string Name, double Value)> Cities(int year) => r.Of(r.Leading, year).ConvertAll(v => (r.Names[v.Unit], v.Value));

    private HashSet<string> Top(int year) => Cities(year) is var all ? [.. all.Where(c => Results.Print(c.Value) == all.Max(a =>
        Results.Print(a.Value))).Select(c => c.Name)] : [];

    private List<(string Name, double Change)> CityMoves() => r.Both(r.Leading).ConvertAll(u =>
        (r.Names[u], Results.Change(r.Values[(r.Leading, u, r.First)], r.Values[(r.Leading, u, r.Last)])));

    private bool Risen(double more, Match m, int names, int size, bool isAll)
    {
        var above = CityMoves().Where(c => c.Change > more).ToList();
        var most = above.Max(c => c.Change);
        return Same(m, size, most) && Listed(m.Groups[names].Value, above.Where(c => isAll || c.Change == most).Select(c => c.Name));
    }

    private bool Rises(string said)
    {
        var moves = CityMoves();
        var (up, down) = (moves.Count(c => c.Change >= Results.Stable), moves.Count(c => c.Change <= -Results.Stable));
        var still = moves.Count - up - down;
        var isPartial = r.Values.Keys.Where(k => k.Measure == r.Leading).Select(k => k.Unit).Distinct().Count() != moves.Count;
        if (said.Contains("on record in both years", StringComparison.Ordinal) != isPartial) return false;
        said = said.Replace(" on record in both years", "", StringComparison.Ordinal);
        if (Regex.Match(said, @"^(rose|fell) by ([\d.]+) in (City\d+), the only city$") is { Success: true } one)
        {
            return moves is [var only] && only.Name == one.Groups[3].Value && Same(one, 2, Math.Abs(only.Change))
                && Moves(one.Groups[1].Value, only.Change);
        }
        if (Regex.Match(said, @"^(did not change|was stable) in (City\d+), the only city$") is { Success: true } same)
        {
            return moves is [var only] && only.Name == same.Groups[2].Value && Math.Abs(only.Change) < Results.Stable
                && (only.Change == 0) == (same.Groups[1].Value == "did not change");
        }
        var everywhere = $@"^(rose|fell|did not change|was stable) in (?:all {Many}|both|(?:any|either) of the {Many}) ?cities$";
        if (Regex.Match(said, everywhere) is { Success: true } all)
        {
            var count = all.Groups[2].Success ? Count(all.Groups[2].Value) : all.Groups[3].Success ? Count(all.Groups[3].Value) : 2;
            return count == moves.Count && (all.Groups[1].Value switch { "rose" => up, "fell" => down, _ => still }) == count
                && (all.Groups[1].Value != "did not change" || moves.TrueForAll(c => c.Change == 0));
        }
        var parts = Regex.Match(said, $@"^(?:rose in {Many}(?: of the {Many} cities)?)?(?:, | and )?(?:fell in {Many}(?: of the"
            + $@" {Many} cities)?)?(?:(?:,| and|, and) (?:was stable|did not change) in the (?:other one|others))?$");
        int Said(int group) => parts.Groups[group].Success ? Count(parts.Groups[group].Value) : 0;
        return parts.Success && Said(1) == up && Said(3) == down && (parts.Groups[2].Success ? Said(2) : Said(4)) == moves.Count
            && said.Contains("the other", StringComparison.Ordinal) == still > 0;
    }

    private HashSet<string> In(string grouping, string region, int year)
    {
        var of = r.RegionOf(grouping);
        return [.. r.Of(r.Leading, year).Select(v => v.Unit).Where(u => of.GetValueOrDefault(u) == region)];
    }

    private List<string> Others(string grouping) => [.. r.RegionOf(grouping).Values.Distinct().Where(g =>
        In(grouping, g, r.First) is { Count: > 0 } then && In(grouping, g, r.Last) is { Count: > 0 } now && !SameUnits(grouping,
            g)).Select(RegionName)];

    private bool SameUnits(string grouping, string region) => In(grouping, region, r.First).SetEquals(In(grouping, region, r.Last));

    private bool HasOthers(string grouping) => Others(grouping).Count > 0;

    private List<(string Name, double Change)> RegionMoves(string grouping)
    {
        var then = Means(grouping, r.First).ToDictionary(m => m.Name, m => m.Value);
        return [.. Means(grouping, r.Last).Where(m => then.ContainsKey(m.Name) && !Others(grouping).Contains(m.Name)).Select(m =>
            (m.Name, Results.Change(then[m.Name], m.Value)))];
    }

    /// <summary>"had risen in A (by 0.1) and fallen in two regions, most in B (by 0.2); it was stable in C".</summary>
    private static bool Moved(string said, List<(string Name, double Change)> moves, bool isPartial)
    {
        said = Regex.Replace(said, "; [^;]* could not be compared$", "");
        var (up, down) = (moves.Where(m => m.Change >= Results.Stable).ToList(), moves.Where(m => m.Change <= -Results.Stable).ToList());
        var still = moves.Where(m => Math.Abs(m.Change) < Results.Stable).ToList();
        if (said.Contains("with the same members", StringComparison.Ordinal) && !isPartial) return false;
        said = said.Replace(" with the same members", "", StringComparison.Ordinal);
        if (Regex.Match(said, @"^(had not changed|was stable) in (?:(?:any|every) region|(\w+))$") is { Success: true } none)
        {
            return still.Count == moves.Count && moves.Count > 0 && (none.Groups[1].Value != "had not changed" || moves.TrueForAll(m =>
                m.Change == 0))
                && (!none.Groups[2].Success || (moves is [var only] && only.Name == none.Groups[2].Value));
        }
        if (Regex.Match(said, @"^had (risen|fallen) in (?:both regions|every region),? by (?:between ([\d.]+) \(([\w, ]+)\) and"
            + @" ([\d.]+) \(([\w, ]+)\)|([\d.]+) in .*)$") is { Success: true } all)
        {
            var one = all.Groups[1].Value == "risen" ? up : down;
            double Size(bool greatest) => greatest ? one.Max(m => Math.Abs(m.Change)) : one.Min(m => Math.Abs(m.Change));
            bool At(int group, bool greatest) => Same(all, group, Size(greatest)) && Listed(all.Groups[group + 1].Value, one.Where(m =>
                Math.Abs(m.Change) == Size(greatest)).Select(m => m.Name));
            return one.Count == moves.Count && (all.Groups[6].Success ? Same(all, 6, Size(true)) : At(2, false) && At(4, true));
        }
        if (Regex.Match(said, @"^had (risen|fallen) by ([\d.]+) in (?:both regions|every region)$") is { Success: true } alike)
        {
            var one = alike.Groups[1].Value == "risen" ? up : down;
            return one.Count == moves.Count && one.TrueForAll(m => Same(alike, 2, Math.Abs(m.Change)));
        }
        var parts = Regex.Match(said, $@"^had (?:risen in (.*? \(by [\d.]+(?: each)?\)))?(?: and )?(?:fallen in (.*? \(by [\d.]+(?:"
            + $@" each)?\)))?(?:; it was stable in ([\w, ]+))?$");
        return parts.Success && Part(parts.Groups[1].Value, up) && Part(parts.Groups[2].Value, down)
            && (parts.Groups[3].Value is "" ? still.Count == 0 : parts.Groups[3].Value == "the others" ? still.Count > 2
                : Listed(parts.Groups[3].Value, still.Select(s => s.Name)));
    }

    private static bool Part(string said, List<(string Name, double Change)> moves)
    {
        if (said.Length == 0) return moves.Count == 0;
        var m = Regex.Match(said, $@"^(?:{Many} regions, most in )?([\w, ]+) \(by ([\d.]+)(?: each)?\)$");
        var most = moves.Count == 0 ? 0 : moves.Max(x => Math.Abs(x.Change));
        return m.Success && (m.Groups[1].Success ? Count(m.Groups[1].Value) : 1) == moves.Count && Same(m, 3, most)
            && Listed(m.Groups[2].Value, moves.Where(x => Math.Abs(x.Change) == most).Select(x => x.Name));
    }
}
