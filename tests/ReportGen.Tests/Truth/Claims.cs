using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>
/// Reads the English sentences of a report as claims and looks each up in the result files. A sentence that is no claim it knows is a
/// finding as well: nothing passes unread.
/// </summary>
internal sealed partial class Claims(Results r)
{
    private const string Many = @"(\d+|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static readonly string[] Words = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>What is wrong with a sentence; null for nothing.</summary>
    public string? Wrong(string sentence)
    {
        var isRead = false;
        foreach (var (form, holds) in Forms())
        {
            var match = Regex.Match(sentence, $"^(?:{form})$");
            if (!match.Success) continue;
            isRead = true;
            if (IsFound(holds, match)) return null;
        }
        return $"{(isRead ? "false" : "unread")}: {sentence}";
    }

    /// <summary>False too where there is nothing in the files that the claim could be about.</summary>
    private static bool IsFound(Func<Match, bool> holds, Match match)
    {
        try
        {
            return holds(match);
        }
        catch (Exception e) when (
            e is KeyNotFoundException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    private IEnumerable<(string Form, Func<Match, bool> Holds)> Forms() => Trend().Concat(Grades()).Concat(Places()).Concat(Inequality());

    private IEnumerable<(string, Func<Match, bool>)> Trend()
    {
        yield return (@"The mean index of (\w+) (.*?)(?:, a (rise|fall) of ([\d.]+)% a year)?", m => Course(m.Groups[2].Value,
            r.Course(System(m.Groups[1].Value)))
            && (!m.Groups[3].Success || Growth(System(m.Groups[1].Value), m.Groups[3].Value, m.Groups[4].Value)));
        yield return (@"That of (\w+) (rose|fell)( steadily)? from ([\d.]+) to ([\d.]+)(?:, or by ([\d.]+)% a year)?", m =>
            System(m.Groups[1].Value) is var s && Again(m, 2, r.Course(r.Systems[0]), r.Course(s))
            && (!m.Groups[6].Success || Growth(s, m.Groups[2].Value == "rose" ? "rise" : "fall", m.Groups[6].Value)));
        yield return (@"Over the same years the mean coordination degree (rose|fell)( steadily)? from ([\d.]+) to ([\d.]+)"
            + @"(?: and remained at ([a-z ]+)|; it(?:s grade)? (.*))?", m => Again(m, 1, r.Course("C"), r.Course("D"))
            && (!m.Groups[5].Success || r.Course("D").TrueForAll(c => Results.Grade("D", c.Value) == m.Groups[5].Value))
            && (!m.Groups[6].Success || Spells("D", m.Groups[6].Value)));
        yield return (@"The mean (coupling|coordination) degree (.*?)(?:; it(?:s grade)? (.*))?", m =>
        {
            var measure = m.Groups[1].Value == "coupling" ? "C" : "D";
            return Course(m.Groups[2].Value, r.Course(measure)) && (!m.Groups[3].Success || Spells(measure, m.Groups[3].Value));
        });
        yield return (@"Across all cities(?: and years)? it ranged from ([\d.]+) to ([\d.]+)", m =>
            Same(m, 1, r.Values.Where(v => v.Key.Measure == "D").Min(v => v.Value)) && Same(m, 2, r.Values.Where(v =>
                v.Key.Measure == "D").Max(v => v.Value)));
        yield return ("That is the mean of those cities for which it is defined", _ =>
            r.Years.Any(y => r.Of("C", y).Count != r.Of("D", y).Count));
        yield return (@"(?:The sample changed between the two years; f|F)or the (?:one city|(\w+) cities) on record in both(?: years)?,"
            + @" (?:the mean (?:index of (\w+)|coordination degree)|it) (rose|fell|did not change|was nearly unchanged) (?:from |\()"
            + @"([\d.]+)(?: (?:to|and) ([\d.]+))?\)?", m =>
        {
            var measure = m.Groups[2].Success ? System(m.Groups[2].Value) : "D";
            var both = r.Both(measure);
            var (from, to) = (r.Mean(measure, r.First, both.Contains)!.Value, r.Mean(measure, r.Last, both.Contains)!.Value);
            return both.Count == (m.Groups[1].Success ? Count(m.Groups[1].Value) : 1) && Same(m, 4, m.Groups[5].Success ? from : to)
                && (!m.Groups[5].Success || Same(m, 5, to)) && Moves(m.Groups[3].Value, Results.Change(from, to))
                    && !AllOnRecord(measure);
        });
        yield return ("No city was on record in both years, so that this is a difference between cities and no change over time", _ =>
            r.Both(r.Leading).Count == 0);
        yield return (@"In (\d+) the mean indices were equal \(([\d.]+)\)", m => r.Systems.TrueForAll(s => Same(m, 2, r.Mean(s,
            r.Last)!.Value)));
        yield return (@"In (\d+) the mean index was highest for ([\w, ]+) \(([\d.]+)(?: each)?\) and lowest for ([\w, ]+)"
            + @" \(([\d.]+)(?: each)?\)", m =>
            Extremes(m, 2, [.. r.Systems.Select(s => (Name(s), r.Mean(s, r.Last)!.Value))]));
        yield return (@"In (\d+) (\w+) lagged behind (\w+) by ([\d.]+)(?:, whereas it had been ahead by ([\d.]+) in (\d+))?", m =>
            Same(m, 4, Gap(m, 3, 2, Year(m, 1))) && (!m.Groups[5].Success || Same(m, 5, Gap(m, 2, 3, Year(m, 6)))));
        yield return (@"The two were level in (\d+); by (\d+) (\w+) lagged behind (\w+) by ([\d.]+)", m =>
            Gap(m, 4, 3, Year(m, 1)) == 0 && Same(m, 5, Gap(m, 4, 3, Year(m, 2))));
        yield return (@"(\w+) lagged behind (\w+) in both (\d+) and (\d+)(?:, by ([\d.]+) each time|; the gap was nearly unchanged"
            + @" \(([\d.]+) and ([\d.]+)\)|, and the gap (widened|narrowed) from ([\d.]+) to ([\d.]+))", m =>
        {
            var (then, now) = (Gap(m, 2, 1, Year(m, 3)), Gap(m, 2, 1, Year(m, 4)));
            if (then <= 0 || now <= 0) return false;
            if (m.Groups[5].Success) return Same(m, 5, then) && Same(m, 5, now);
            if (m.Groups[6].Success) return Same(m, 6, then) && Same(m, 7, now) && Math.Abs(Results.Change(then, now)) < Results.Stable;
            return Same(m, 9, then) && Same(m, 10, now) && Moves(m.Groups[8].Value == "widened" ? "rose" : "fell", Results.Change(then,
                now));
        });
        yield return ("Since values are standardized or weighted within each year, scores of different years are not on one scale: .*",
            _ => r.Years.Count > 1);
    }

    private IEnumerable<(string, Func<Match, bool>)> Grades()
    {
        yield return ($@"In (\d+) (?:all {Many}|(both)) cities were graded ([a-z -]+)", m => Graded(Year(m, 1)) is var g
            && g.Count == (m.Groups[3].Success ? 2 : Count(m.Groups[2].Value)) && g.TrueForAll(u => u.Grade == m.Groups[4].Value));
        yield return (@"In (\d+) (City\d+), the only city that could be graded, was graded ([a-z -]+)", m => Graded(Year(m,
            1)) is [var only]
            && only == (m.Groups[2].Value, m.Groups[3].Value));
        yield return ($@"In (\d+), {Many} of the {Many} cities \(([\d.]+)%\) (?:was|were) graded ([a-z -]+)", m =>
        {
            var all = Graded(Year(m, 1));
            var most = all.GroupBy(u => u.Grade).MaxBy(g => g.Count())!;
            return all.Count == Count(m.Groups[3].Value) && most.Count() == Count(m.Groups[2].Value) && most.Key == m.Groups[5].Value
                && Percent(m, 4, (double)most.Count() / all.Count);
        });
        yield return ($@"In (\d+) the most frequent grades were ([a-z, -]+), with {Many} cities each", m =>
        {
            var groups = Graded(Year(m, 1)).GroupBy(u => u.Grade).ToList();
            var top = groups.Max(g => g.Count());
            return top == Count(m.Groups[3].Value) && Listed(m.Groups[2].Value, groups.Where(g => g.Count() == top).Select(g => g.Key));
        });
        yield return ($@"(?:Of the others|The others), (?:{Many} reached ([a-z ]+?)( or better)?)?(?: and )?(?:{Many},? (?:was|were)"
            + $@" graded ([a-z ]+?)( or worse)?)?", m =>
        {
            var all = Graded(r.Last);
            var most = Results.Place(all.GroupBy(u => u.Grade).MaxBy(g => g.Count())!.Key);
            var (above, below) = (all.Where(u => Results.Place(u.Grade) > most).ToList(), all.Where(u =>
                Results.Place(u.Grade) < most).ToList());
            return above.Count == (m.Groups[1].Success ? Count(m.Groups[1].Value) : 0) && below.Count == (m.Groups[4].Success
                ? Count(m.Groups[4].Value) : 0)
                && (above.Count == 0 || above.Min(u => Results.Place(u.Grade)) == Results.Place(m.Groups[2].Value))
                && (below.Count == 0 || below.Max(u => Results.Place(u.Grade)) == Results.Place(m.Groups[5].Value));
        });
        yield return (@"Only ([\w, ]+?) (?:was|were) graded ([a-z -]+)", m =>
            Listed(m.Groups[1].Value, Graded(r.Last).Where(u => u.Grade == m.Groups[2].Value).Select(u => u.Name)));
        yield return (@"(?:In (\d+) )?((?:City\d+|North|South|East|West)[\w, ]*?) (?:was|were) graded ([a-z -]+?(?:(?:,|;| and|,"
            + @" and|; and) (?:(?:City\d+|North|South|East|West)[\w, ]*?) [a-z][a-z -]*)*)(; more .*|; as many .*|; none .*)?", m =>
            EachGraded(m));
        yield return ($@"The number of cities graded ([a-z ]+) (rose|fell) from {Many} in (\d+) to {Many} in (\d+)", m =>
            Graded(Year(m, 4)).Count(u => u.Grade == m.Groups[1].Value) == Count(m.Groups[3].Value) && Graded(Year(m, 6)).Count(u =>
                u.Grade == m.Groups[1].Value) == Count(m.Groups[5].Value)
            && (Count(m.Groups[5].Value) > Count(m.Groups[3].Value)) == (m.Groups[2].Value == "rose"));
        yield return ($@"Compared with (\d+), (?:the one city|all {Many} cities|both cities)( graded in both years)? (?:was|were) in"
            + $@" (the same|a higher|a lower) grade", m =>
        {
            var (up, down, same) = GradeMoves();
            return up + down + same == (m.Value.Contains("the one city", StringComparison.Ordinal) ? 1 : m.Groups[2].Success
                ? Count(m.Groups[2].Value) : 2)
                && (m.Groups[4].Value switch { "the same" => same, "a higher" => up, _ => down }) == up + down + same;
        });
        yield return ($@"Compared with (\d+), (.*?) in a (higher|lower) (?:grade|one)(?: and (none|.*?) in a (?:lower|higher) one)?",
            m => GradeMoveCounts(m));
        yield return (@"No city was graded in both (\d+) and (\d+)", _ => GradeMoves() is (0, 0, 0));
        yield return ($@"(\w+) lagged in (?:all|both of the) {Many} (?:observations|cities)(?: that have a type)?", m =>
            Types() is var t && t.Count == Count(m.Groups[2].Value) && t.TrueForAll(x => x == "lagging:" + System(m.Groups[1].Value)));
        yield return ($@"Neither system lagged in (?:any|either) of the {Many} (?:observations|cities)(?: that have a type)?", m =>
            Types() is var t && t.Count == Count(m.Groups[1].Value) && t.TrueForAll(x => x == "synchronous"));
        yield return ($@"In the one (?:observation|city) (\w+|neither system) lagged", m => Types() is [var only]
            && only == (m.Groups[1].Value == "neither system" ? "synchronous" : "lagging:" + System(m.Groups[1].Value)));
        yield return ($@"(\w+|Neither system) lagged in all but {Many} of the {Many} (?:observations|cities)(?: that have a type)?", m =>
            Types() is var t && t.Count == Count(m.Groups[3].Value) && t.Count(x => x == (m.Groups[1].Value == "Neither system"
                ? "synchronous" : "lagging:" + System(m.Groups[1].Value))) == t.Count - Count(m.Groups[2].Value));
        yield return ($@"(\w+) lagged in {Many} of the {Many} (?:observations|cities)(?: that have a type)?(?:(?:,| and) (\w+)"
            + $@" lagged in {Many})?(?:,? and neither (?:system )?in the others?(?: {Many})?)?", m =>
            Types() is var t && t.Count == Count(m.Groups[3].Value) && t.Count(x =>
                x == "lagging:" + System(m.Groups[1].Value)) == Count(m.Groups[2].Value)
            && (!m.Groups[4].Success || t.Count(x => x == "lagging:" + System(m.Groups[4].Value)) == Count(m.Groups[5].Value))
            && (!m.Groups[6].Success || t.Count(x => x == "synchronous") == Count(m.Groups[6].Value)));
        yield return ($@"(?i){Many} observations? with a score of zero in both systems ha(?:s|ve) none", m =>
            r.Rows("coupling").Count(x => x["development_type"].Length == 0) == Count(m.Groups[1].Value.ToLowerInvariant()));
    }

    /// <summary>A rise or fall said without its years: they are those of the sentence before.</summary>
    private static bool Again(Match m, int at, List<(int Year, double Value)> before, List<(int Year, double Value)> series) =>
        before[0].Year == series[0].Year && before[^1].Year == series[^1].Year && Course(
            $"{m.Groups[at].Value}{m.Groups[at + 1].Value} from {m.Groups[at + 2].Value} in {series[0].Year}"
            + $" to {m.Groups[at + 3].Value} in {series[^1].Year}", series);

    private bool Growth(string system, string word, string percent)
    {
        var course = r.Course(system);
        var (from, to) = (Results.Print(course[0].Value), Results.Print(course[^1].Value));
        var growth = Math.Pow(to / from, 1.0 / (course[^1].Year - course[0].Year)) - 1;
        return (word == "rise") == (growth > 0) && Math.Abs(Results.Print(Math.Abs(growth), 3) - (Results.Number(percent) / 100)) < 1e-9;
    }

    private bool AllOnRecord(string measure) =>
        r.Of(measure, r.First).Count == r.Both(measure).Count && r.Of(measure, r.Last).Count == r.Both(measure).Count;

    private double Gap(Match m, int ahead, int behind, int year) =>
        Results.Change(r.Mean(System(m.Groups[behind].Value), year)!.Value, r.Mean(System(m.Groups[ahead].Value), year)!.Value);

    private List<(string Name, string Grade)> Graded(int year) =>
        [.. r.Of("D", year).Select(v => (r.Names[v.Unit], Results.Grade("D", v.Value)))];

    private List<string> Types() => [.. r.Rows("coupling").Select(x => x["development_type"]).Where(x => x.Length > 0)];

    private (int Up, int Down, int Same) GradeMoves()
    {
        var (then, now) = (Graded(r.First).ToDictionary(u => u.Name, u => u.Grade), Graded(r.Last).ToDictionary(u => u.Name, u =>
            u.Grade));
        var moves = then.Keys.Intersect(now.Keys).Select(u => Math.Sign(Results.Place(now[u]) - Results.Place(then[u]))).ToList();
        return (moves.Count(m => m > 0), moves.Count(m => m < 0), moves.Count(m => m == 0));
    }

    private bool GradeMoveCounts(Match m)
    {
        var (up, down, same) = GradeMoves();
        int Number(string said) => said == "none" ? 0
            : Regex.Match(said, $@"^{Many}(?: of the {Many} cities(?: graded in both years)?)?(?: (?:was|were))?$") is { Success: true } n
                ? n.Groups[2].Success && Count(n.Groups[2].Value) != up + down + same ? -1 : Count(n.Groups[1].Value)
                : Regex.Matches(said, @"City\d+").Count;
        var (first, second) = (Number(m.Groups[2].Value), Number(m.Groups[4].Value));
        return m.Groups[3].Value == "higher" ? (first, second) == (up, down) : (first, second) == (down, up);
    }

    private bool EachGraded(Match m)
    {
        var text = $"{m.Groups[2].Value} was graded {m.Groups[3].Value}".Replace(" was graded", "", StringComparison.Ordinal);
        var isRegion = !text.StartsWith("City", StringComparison.Ordinal);
        var said = Regex.Matches(text, @"((?:City\d+|North|South|East|West)(?:(?:, | and )(?:City\d+|North|South|East|West))*)"
            + @" ((?:extreme|moderate|basic|high) (?:dissonance|coordination))")
            .SelectMany(g => Regex.Matches(g.Groups[1].Value, @"City\d+|North|South|East|West").Select(n => (n.Value,
                g.Groups[2].Value))).ToList();
        var right = isRegion ? r.Groupings.ConvertAll(g => Means(g, r.Last).ConvertAll(x => (x.Name, Results.Grade("D", x.Value))))
            : [Graded(m.Groups[1].Success ? Year(m, 1) : r.Last)];
        return right.Exists(set => set.Order().SequenceEqual(said.Order()));
    }

    internal List<(string Name, double Value)> Means(string grouping, int year)
    {
        var of = r.RegionOf(grouping);
        return [.. of.Values.Distinct().Select(g => (RegionName(g), r.Mean(r.Leading, year, u => of.GetValueOrDefault(u) == g)))
            .Where(x => x.Item2 is not null).Select(x => (x.Item1, x.Item2!.Value))];
    }

    internal static string RegionName(string id) => id switch { "r0" => "North", "r1" => "South", "r2" => "East", _ => "West" };

    private bool Spells(string measure, string said)
    {
        var grades = r.Course(measure).ConvertAll(c => (c.Year, Grade: Results.Grade(measure, c.Value)));
        if (Regex.Match(said, "^was graded ([a-z -]+) throughout$") is { Success: true } all) return grades.TrueForAll(g =>
            g.Grade == all.Groups[1].Value);
        if (Regex.Match(said, @"^changed several times, from ([a-z -]+) in (\d+) to ([a-z -]+) in (\d+)$") is { Success: true } ends)
        {
            return grades[0] == (Year(ends, 2), ends.Groups[1].Value) && grades[^1] == (Year(ends, 4), ends.Groups[3].Value)
                && grades[0].Grade != grades[^1].Grade;
        }
        if (Regex.Match(said, @"^changed several times and was ([a-z -]+) in both (\d+) and (\d+)$") is { Success: true } same)
        {
            return grades[0].Grade == same.Groups[1].Value && grades[^1].Grade == same.Groups[1].Value;
        }
        var told = new Dictionary<int, string>();
        foreach (Match spell in Regex.Matches(said, @"((?:extreme|moderate|basic|high|low|disordered|antagonistic|running-in)"
            + @" (?:dissonance|coordination|coupling)) (?:from (\d+) to (\d+)|in (\d+(?:(?:, | and )\d+)*))"))
        {
            var years = spell.Groups[4].Success
                ? Regex.Matches(spell.Groups[4].Value, @"\d+").Select(y => int.Parse(y.Value, CultureInfo.InvariantCulture))
                : r.Years.Where(y => y >= Year(spell, 2) && y <= Year(spell, 3));
            foreach (var year in years) told[year] = spell.Groups[1].Value;
        }
        return grades.TrueForAll(g => told.GetValueOrDefault(g.Year) == g.Grade) && told.Count == grades.Count;
    }

    /// <summary>Whether a series runs as is said.</summary>
    private static bool Course(string said, List<(int Year, double Value)> series)
    {
        said = Regex.Replace(said, @" \(not defined in [^)]*\)$", "");
        double P(int i) => Results.Print(series[i].Value);
        var steps = Enumerable.Range(1, Math.Max(0, series.Count - 1)).Select(i => Math.Sign(Results.Change(series[i - 1].Value,
            series[i].Value))).ToList();
        double At(int year) => Results.Print(series.First(s => s.Year == year).Value);
        if (said == "was not defined") return series.Count == 0;
        if (Match(@"was ([\d.]+) in (\d+)") is { } one) return series.Count == 1 && Same(one, 1, series[0].Value)
            && series[0].Year == Year(one, 2);
        if (Match(@"stayed at ([\d.]+) from (\d+) to (\d+)") is { } flat) return Ends(flat, 2, 3) && steps.TrueForAll(s => s == 0)
            && Same(flat, 1, series[0].Value);
        if (Match(@"was stable from (\d+) to (\d+), between ([\d.]+) and ([\d.]+)") is { } stable)
        {
            return Ends(stable, 1, 2) && Same(stable, 3, series.Min(s => s.Value)) && Same(stable, 4, series.Max(s => s.Value))
                && Math.Abs(Results.Change(series[0].Value, series[^1].Value)) < Results.Stable && P(0) is var _;
        }
        if (Match(@"(rose|fell)( steadily| with fluctuations)? from ([\d.]+) in (\d+) to ([\d.]+) in (\d+)") is { } move)
        {
            var sign = move.Groups[1].Value == "rose" ? 1 : -1;
            var change = Results.Change(series[0].Value, series[^1].Value);
            var back = (from i in Enumerable.Range(0, series.Count) from j in Enumerable.Range(i,
                series.Count - i) select -sign * Results.Change(series[i].Value, series[j].Value)).Max();
            return Ends(move, 4, 6) && Same(move, 3, series[0].Value) && Same(move, 5, series[^1].Value) && Math.Sign(change) == sign
                && Math.Abs(change) >= Results.Stable
                && (move.Groups[2].Value switch
                {
                    " steadily" => steps.Count > 1 && steps.TrueForAll(s => s == sign),
                    " with fluctuations" => back >= Results.Stable,
                    _ => back < 2 * Results.Stable,
                });
        }
        if (Match(@"(rose|fell) from ([\d.]+) in (\d+) to ([\d.]+) in (\d+) and then (rose|fell) to ([\d.]+) in (\d+)") is { } turn)
        {
            var sign = turn.Groups[1].Value == "rose" ? 1 : -1;
            return Ends(turn, 3, 8) && Same(turn, 2, series[0].Value) && Same(turn, 7, series[^1].Value) && At(Year(turn,
                5)) == Results.Number(turn.Groups[4].Value)
                && turn.Groups[6].Value != turn.Groups[1].Value && sign * Results.Change(P(0), At(Year(turn, 5))) >= Results.Stable
                    && sign * Results.Change(At(Year(turn, 5)), P(series.Count - 1)) <= -Results.Stable;
        }
        return Match(
                @"fluctuated between ([\d.]+) \((\d+)\) and ([\d.]+) \((\d+)\) and ended (where|close to where) it began, at ([\d.]+)")
            is { } wave
            && Same(wave, 1, series.Min(s => s.Value)) && Same(wave, 3, series.Max(s => s.Value)) && Same(wave, 6, series[^1].Value)
                && At(Year(wave, 2)) == Results.Number(wave.Groups[1].Value)
            && (wave.Groups[5].Value == "where" ? Results.Change(P(0), P(series.Count - 1)) == 0 : Math.Abs(Results.Change(P(0),
                P(series.Count - 1))) is > 0 and < Results.Stable);

        Match? Match(string form) => Regex.Match(said, $"^(?:{form})$") is { Success: true } m ? m : null;
        bool Ends(Match m, int from, int to) => series.Count > 1 && series[0].Year == Year(m, from) && series[^1].Year == Year(m, to);
    }

    internal static bool Moves(string word, double change) => word switch
    {
        "rose" => change >= Results.Stable,
        "fell" => change <= -Results.Stable,
        "did not change" => change == 0,
        _ => Math.Abs(change) < Results.Stable && change != 0,
    };

    /// <summary>Whether the greatest and the least of all are these, ties together.</summary>
    internal static bool Extremes(Match m, int at, List<(string Name, double Value)> all)
    {
        var (high, low) = (all.Max(a => Results.Print(a.Value)), all.Min(a => Results.Print(a.Value)));
        return Same(m, at + 1, high) && Same(m, at + 3, low)
            && Listed(m.Groups[at].Value, all.Where(a => Results.Print(a.Value) == high).Select(a => a.Name))
            && Listed(m.Groups[at + 2].Value, all.Where(a => Results.Print(a.Value) == low).Select(a => a.Name));
    }

    internal static bool Same(Match m, int group, double value) =>
        m.Groups[group].Value == Results.Print(value).ToString("F3", CultureInfo.InvariantCulture);

    internal static bool Percent(Match m, int group, double share) =>
        m.Groups[group].Value == Results.Print(share * 100, 1).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>"A, B and C", or "A, B and two more" of as many.</summary>
    internal static bool Listed(string said, IEnumerable<string> right)
    {
        var (names, all) = (Regex.Split(said, ", and |, | and ").ToList(), right.ToHashSet());
        if (Regex.Match(names[^1], $"^{Many} more$") is not { Success: true } more) return names.ToHashSet().SetEquals(all);
        return names.Take(names.Count - 1).All(all.Contains) && names.Count - 1 + Count(more.Groups[1].Value) == all.Count;
    }

    internal static int Count(string word) => Array.IndexOf(Words, word.ToLowerInvariant()) is var at and >= 0 ? at : int.Parse(word,
        CultureInfo.InvariantCulture);

    internal static int Year(Match m, int group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    internal static string System(string name) => name.ToLowerInvariant() switch
    {
        "ecology" => "s0", "economy" => "s1", "society" => "s2", _ => throw new KeyNotFoundException(name),
    };

    private static string Name(string system) => system switch { "s0" => "ecology", "s1" => "economy", _ => "society" };
}
