using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>Claims about inequality and obstacles, and what conclusions make of results.</summary>
internal sealed partial class Claims
{
    private static readonly (string Column, string Name)[] Sources =
        [("share_w", "differences within regions"), ("share_nb", "net differences between regions"), ("share_t", "transvariation")];

    private string First => r.Groupings[0];

    private IEnumerable<(string, Func<Match, bool>)> Inequality()
    {
        yield return ($@"The overall Gini coefficient of the {Measure} (.*)", m => Course(m.Groups[1].Value, Ginis(_ => true)));
        yield return (@"Over the whole period it (rose|fell|did not change|was nearly unchanged)(?: by ([\d.]+))?", m =>
            Ginis(_ => true) is var g && Moves(m.Groups[1].Value, Results.Change(g[0].Value, g[^1].Value))
            && (!m.Groups[2].Success || Same(m, 2, Math.Abs(Results.Change(g[0].Value, g[^1].Value)))));
        yield return ($@"(?:Only the {Many} of {Many} cities that belong to a region are counted; )?(?:[Nn]o city was|[Oo]nly {Many}"
            + $@" cit(?:y|ies) (?:was|were)) on record in both years, so that the change is also one of the sample", m =>
        {
            var of = r.RegionOf(First);
            List<string> Grouped(int year) => [.. r.Of(r.Leading, year).Select(v => v.Unit).Where(of.ContainsKey)];
            var years = r.Years.Where(y => Grouped(y).Count > 0).ToList();
            var both = Grouped(years[0]).Intersect(Grouped(years[^1])).Count();
            return both == (m.Groups[3].Success ? Count(m.Groups[3].Value) : 0) && (both != Grouped(years[0]).Count
                || both != Grouped(years[^1]).Count);
        });
        yield return (@"In (\d+) the cities did not differ in print, so that there is no source to name", _ => Ginis(_ => true) is [..,
            var last] && Results.Print(last.Value) == 0);
        yield return (@"In (\d+) all inequality came from ([a-z ]+)", m => Shares(Year(m, 1)) is [var only]
            && only.Name == m.Groups[2].Value);
        yield return (@"In (\d+) the three sources contributed the same share \(([\d.]+)% each\)", m => Shares(Year(m,
            1)) is { Count: 3 } s && s.TrueForAll(x => Percent(m, 2, x.Share)));
        yield return (@"In (\d+) ([a-z ]+?) (?:was|were) the main sources? \(([\d.]+)%(?: each)?\)(?:, followed by (.*?))?(?:; ([a-z"
            + @" ]+) contributed nothing)?", m =>
        {
            var shares = Shares(Year(m, 1));
            var most = shares.Max(s => Results.Print(s.Share));
            var told = Regex.Matches(m.Groups[4].Value, @"([a-z ]+?) \(([\d.]+)%(?: each)?\)").Select(x =>
                (Names: x.Groups[1].Value.Replace("and ", "", StringComparison.Ordinal).Trim(), Match: x)).ToList();
            return Listed(m.Groups[2].Value, shares.Where(s => Results.Print(s.Share) == most).Select(s => s.Name)) && Percent(m, 3, most)
                && told.TrueForAll(t => shares.Exists(s => t.Names.Contains(s.Name, StringComparison.Ordinal) && Percent(t.Match, 2,
                    Results.Print(s.Share))))
                && (!m.Groups[5].Success || Listed(m.Groups[5].Value, Sources.Select(s => s.Name).Where(n => shares.All(s =>
                    s.Name != n))));
        });
        yield return (@"(?:In (\d+) the main source had been ([a-z ]+); )?(?:[Ss]ince (\d+) )?((?:[Tt]he shares? |that ).*)", m =>
            SharesMoved(m));
        yield return (@"In (\d+) no region held more than one city, so that nothing can be said of inequality within regions", m =>
            Within(Year(m, 1)).Count == 0);
        yield return (@"In (\d+) only (\w+) had a Gini coefficient of its own \(([\d.]+)\)(; .*)?", m => Within(Year(m,
            1)) is [var only] && only.Name == m.Groups[2].Value && Same(m, 3, only.Value) && Single(m, 4, 1));
        yield return (@"In (\d+) there was no inequality within regions(; .*)?", m => Within(Year(m, 1)) is { Count: > 1 } w
            && w.TrueForAll(x => Results.Print(x.Value) == 0) && Single(m, 2, 1));
        yield return (@"In (\d+) all regions were equally unequal within \(([\d.]+)\)(; .*)?", m => Within(Year(m,
            1)) is { Count: > 1 } w && w.TrueForAll(x => Same(m, 2, x.Value)) && Single(m, 3, 1));
        yield return (@"Within regions, inequality in (\d+) was greatest in ([\w, ]+) \(([\d.]+)(?: each)?\) and least in ([\w, ]+)"
            + @" \(([\d.]+)(?: each)?\)(; .*)?", m => Extremes(m, 2, Within(Year(m, 1))) && Single(m, 6, 1));
        yield return (@"Compared with (\d+), the coefficient (.*)", m => Moved(m.Groups[2].Value, WithinMoves(),
            OtherWithin().Count > 0));
        yield return (@"In ([\w, ]+) other cities were on record in (\d+) than in (\d+), so that (?:its coefficient is|their"
            + @" coefficients are) not compared", m => Listed(m.Groups[1].Value, OtherWithin()));
        yield return (@"In (\d+) the Gini coefficient for (.*) was ([\d.]+)", m => Pairs(Year(m, 1)) is [var only]
            && only.Name == m.Groups[2].Value && Same(m, 3, only.Value));
        yield return (@"In (\d+) there was no inequality between regions", m => Pairs(Year(m, 1)).TrueForAll(p =>
            Results.Print(p.Value) == 0));
        yield return (@"In (\d+) the Gini coefficient was the same between all pairs of regions \(([\d.]+)\)", m => Pairs(Year(m,
            1)).TrueForAll(p => Same(m, 2, p.Value)));
        yield return (@"Of the pairs of regions, (.*?) \(([\d.]+)(?: each)?\) differed most and (.*?) \(([\d.]+)(?: each)?\) least",
            m => Extremes(m, 1, Pairs(GiniYears()[^1])));

        yield return (
            @"Obstacles were diagnosed among the indicators of ([\w, ]+) only, since the scores? of ([\w, ]+) (?:is|are) given",
            m => r.Rows("weights").Select(x => x["system"]).Distinct() is var computed
            && Listed(m.Groups[1].Value, computed.Select(Name)) && Listed(m.Groups[2].Value, r.Systems.Except(computed).Select(Name)));
        yield return ("Every indicator was at its best, so that nothing is an obstacle", _ => Criteria("all", "all").TrueForAll(c =>
            c.Value == 0));
        yield return (@"All criteria had the same obstacle degree \(([\d.]+)%\)", m => Criteria("all", "all").TrueForAll(c => Percent(m,
            1, c.Value)));
        yield return (@"(.*?) (?:was|were) the main obstacles? \(([\d.]+)%(?: each)?\)(?:, followed by (.*))?", m => Ordered(m,
            Criteria("all", "all")));
        yield return (@"(.*?) mattered least \(([\d.]+)%(?: each)?\)", m => Criteria("all", "all") is var c && Percent(m, 2, c.Min(x =>
            x.Value)) && Said(m.Groups[1].Value, c.Where(x => Results.Print(x.Value) == c.Min(y => Results.Print(y.Value)))));
        yield return (@"Among the indicators, (.*?) ranked first \(([\d.]+)%(?: each)?\)(?:, and the first (\w+) made up ([\d.]+)%"
            + @" in all)?", m => Indicators() is var all && Ordered(m, all)
            && (!m.Groups[3].Success || Percent(m, 4, all.Take(Count(m.Groups[3].Value)).Sum(i => i.Value))));
        yield return (@"All (\w+) indicators had the same obstacle degree \(([\d.]+)%\)", m => Indicators() is var all
            && all.Count == Count(m.Groups[1].Value) && all.TrueForAll(i => Percent(m, 2, i.Value)));
        yield return (@"It also led in every (?:other )?grade .*", m => Greatest(Criteria("all", "all")).ToList() is [var top]
            && ByGrade(m.Value.Replace("It also led", $"{top.Name} was the main obstacle", StringComparison.Ordinal)));
        yield return (@"(.*) (?:was|were) the main obstacles? in every (?:other )?grade .*|By grade, .*", m => ByGrade(m.Value));

        yield return (@"On average the coordination degree (stood|improved|weakened|hardly changed)(?: and ended)? at ([a-z ]+), the"
            + @" (?:(second-|third-)?(lowest|highest)) of five grades", m =>
        {
            var course = r.Course("D");
            var grade = Results.Grade("D", course[^1].Value);
            var up = Results.Place(grade);
            var step = m.Groups[3].Value switch { "second-" => 1, "third-" => 2, _ => 0 };
            var both = r.Both("D");
            double? change = both.Count == 0 ? null : Results.Change(r.Mean("D", r.First, both.Contains)!.Value, r.Mean("D", r.Last,
                both.Contains)!.Value);
            return grade == m.Groups[2].Value && up == (m.Groups[4].Value == "lowest" ? step : 4 - step)
                && (m.Groups[1].Value == "stood" || both.Count == r.Of("D", r.Last).Count) // else the change is also one of the sample
                && m.Groups[1].Value switch { "improved" => change >= Results.Stable, "weakened" => change <= -Results.Stable,
                    "hardly changed" => Math.Abs(change!.Value) < Results.Stable, _ => true };
        });
        yield return (@"The weaker side (is|was) (\w+)(?:, which (has fallen behind|is falling further behind|is catching up|has not"
            + @" caught up): |, so that )coordination has most to gain there", m =>
        {
            var (weak, strong) = (System(m.Groups[2].Value), r.Systems.First(s => s != System(m.Groups[2].Value)));
            double Lead(int year) => Results.Change(r.Mean(weak, year)!.Value, r.Mean(strong, year)!.Value);
            return Lead(r.Last) > 0 && m.Groups[3].Value switch
            {
                "has fallen behind" => Lead(r.First) < 0,
                "is falling further behind" => Lead(r.Last) - Lead(r.First) >= Results.Stable - 1e-9,
                "is catching up" => Lead(r.First) - Lead(r.Last) >= Results.Stable - 1e-9,
                "has not caught up" => Math.Abs(Lead(r.First) - Lead(r.Last)) < Results.Stable,
                _ => true,
            };
        });
        yield return ($@"(?:All {Many}|(Both)) cities were graded ([a-z ]+?)(; .*)?", m => Graded(r.Last) is var g
            && g.Count == (m.Groups[1].Success ? Count(m.Groups[1].Value) : 2)
            && g.TrueForAll(u => u.Grade == m.Groups[3].Value) && GradeTail(m.Groups[4].Value));
        yield return ($@"(?:Most cities \((\d+) of (\d+)\)|The largest group \((\d+) of {Many} cities\)) (?:was|were) graded ([a-z"
            + $@" ]+?)(?:, and (only )?([\w, ]+?) reached ([a-z ]+?)( or better)?)?(; .*)?", m =>
        {
            var all = Graded(r.Last);
            var most = all.GroupBy(u => u.Grade).MaxBy(g => g.Count())!;
            var above = all.Where(u => Results.Place(u.Grade) > Results.Place(most.Key)).ToList();
            return most.Key == m.Groups[5].Value && most.Count() == Count(m.Groups[1].Success ? m.Groups[1].Value : m.Groups[3].Value)
                && all.Count == Count(m.Groups[2].Success ? m.Groups[2].Value : m.Groups[4].Value)
                && (most.Count() * 2 > all.Count) == m.Groups[1].Success && (above.Count > 0) == m.Groups[7].Success
                    && GradeTail(m.Groups[10].Value)
                && (above.Count == 0 || (m.Groups[6].Success ? Listed(m.Groups[7].Value, above.Select(u => u.Name))
                    : Count(m.Groups[7].Value) == above.Count));
        });
        yield return ($@"The most frequent grades were ([a-z, -]+), with {Many} cities each(; .*)?", m =>
        {
            var groups = Graded(r.Last).GroupBy(u => u.Grade).ToList();
            return Listed(m.Groups[1].Value, groups.Where(g => g.Count() == groups.Max(x => x.Count())).Select(g => g.Key))
                && GradeTail(m.Groups[3].Value);
        });
        yield return (@"Disparities (?:(widened|narrowed|hardly changed)(?:; they|$))? ?(?:lay mainly (within regions, between"
            + @" cities of the same region|between regions)|came mainly from the overlap of regions: .*)?", m =>
        {
            var g = Ginis(_ => true);
            var shares = Shares(Ginis(_ => true).Where(x => Results.Print(x.Value) > 0).Select(x => x.Year).Last());
            var top = shares.Where(s => Results.Print(s.Share) == shares.Max(x => Results.Print(x.Share))).Select(s => s.Name).ToList();
            var word = m.Groups[1].Value switch { "widened" => "rose", "narrowed" => "fell", _ => "" };
            return (m.Groups[1].Value is "" or "hardly changed" ? m.Groups[1].Value is "" || Math.Abs(Results.Change(g[0].Value,
                g[^1].Value)) < Results.Stable : Moves(word, Results.Change(g[0].Value, g[^1].Value)))
                && (m.Value.Contains("within regions", StringComparison.Ordinal) ? top is ["differences within regions"]
                    : m.Value.Contains("between regions", StringComparison.Ordinal) ? top is ["net differences between regions"]
                    : !m.Value.Contains("overlap", StringComparison.Ordinal) || top is ["transvariation"]);
        });
        yield return (@"Inequality within regions was greatest in ([\w, ]+)", m => Within(GiniYears()[^1]) is var w
            && Listed(m.Groups[1].Value, w.Where(x => Results.Print(x.Value) == w.Max(y => Results.Print(y.Value))).Select(x => x.Name)));
        yield return (@"The largest lever (?:lies in|is) (.*?)(?:; the single indicator with most to gain is (.*))?", m =>
            Criteria("all", "all") is var c && Indicators() is var i
            && (m.Value.Contains("lies in", StringComparison.Ordinal) ? Said(m.Groups[1].Value, Greatest(c)) : Said(m.Groups[1].Value,
                Greatest(i)))
            && (!m.Groups[2].Success || Said(m.Groups[2].Value, Greatest(i))));
    }

    private bool GradeTail(string said) => GradeMoves() is var (up, down, _) && (said.Length == 0
        || (said.Contains("up a grade than down", StringComparison.Ordinal) ? up > down
            : said.Contains("down a grade than up", StringComparison.Ordinal) ? down > up
            : said.Contains("as many", StringComparison.Ordinal) ? up == down && up > 0 : up + down == 0));

    /// <summary>The Gini coefficient by year, from the plain definition: mean absolute difference over twice the mean.</summary>
    private List<(int Year, double Value)> Ginis(Func<string, bool> region) =>
        [.. r.Years.Select(y => (y, Gini(y, region))).Where(g => g.Item2 is not null).Select(g => (g.y, g.Item2!.Value))];

    private double? Gini(int year, Func<string, bool> region)
    {
        var of = r.RegionOf(First);
        var x = r.Of(r.Leading, year).Where(v => of.TryGetValue(v.Unit, out var g) && region(g)).Select(v => v.Value).ToList();
        if (x.Count == 0 || x.Sum() == 0) return null;
        return (from a in x from b in x select Math.Abs(a - b)).Sum() / (2 * x.Count * x.Sum());
    }

    private List<int> GiniYears() => [.. Ginis(_ => true).Select(g => g.Year)];

    private List<(string Name, double Value)> Within(int year)
    {
        var of = r.RegionOf(First);
        return [.. of.Values.Distinct().Where(g => In(First, g, year).Count > 1).Select(g => (RegionName(g), Gini(year, x =>
            x == g) ?? 0))];
    }

    private List<string> OtherWithin()
    {
        var years = GiniYears();
        return [.. r.RegionOf(First).Values.Distinct().Where(g => In(First, g, years[0]).Count > 1 && In(First, g, years[^1]).Count > 1
            && !SameUnits(First, g)).Select(RegionName)];
    }

    private List<(string Name, double Change)> WithinMoves()
    {
        var years = GiniYears();
        var then = Within(years[0]).ToDictionary(w => w.Name, w => w.Value);
        return [.. Within(years[^1]).Where(w => then.ContainsKey(w.Name) && !OtherWithin().Contains(w.Name)).Select(w => (w.Name,
            Results.Change(then[w.Name], w.Value)))];
    }

    private bool Single(Match m, int group, int year)
    {
        var single = r.RegionOf(First).Values.Distinct().Where(g => In(First, g, Year(m, year)).Count == 1).Select(RegionName).ToList();
        var said = Regex.Match(m.Groups[group].Value, "^; (.*), with a single city");
        return said.Success ? Listed(said.Groups[1].Value, single) : single.Count == 0;
    }

    private List<(string Name, double Value)> Pairs(int year) => [.. r.Rows("dagum_between")
        .Where(x => x["grouping"] == First && x["measure"] == r.Leading && x["year"] == $"{year}" && x["G"].Length > 0)
        .Select(x => ($"{RegionName(x["region_a"])}\u2013{RegionName(x["region_b"])}", Results.Number(x["G"])))];

    /// <summary>The sources that contribute in print.</summary>
    private List<(string Name, double Share)> Shares(int year)
    {
        var row = r.Rows("dagum").First(x => x["grouping"] == First && x["measure"] == r.Leading && x["year"] == $"{year}");
        return [.. Sources.Where(s => row[s.Column].Length > 0).Select(s => (s.Name, Results.Number(row[s.Column]))).Where(s =>
            Results.Print(s.Item2) != 0)];
    }

    private bool SharesMoved(Match m)
    {
        var years = Ginis(_ => true).Where(g => Results.Print(g.Value) > 0).Select(g => g.Year).ToList();
        double Of(string name, int year) => Shares(year).Find(s => s.Name == name).Share;
        List<string> Main(int year) => [.. Shares(year).Where(s => Results.Print(s.Share) == Shares(year).Max(x =>
            Results.Print(x.Share))).Select(s => s.Name)];
        var change = Sources.ToDictionary(s => s.Name, s => Results.Change(Of(s.Name, years[0]), Of(s.Name, years[^1])));
        if (Main(years[0]).ToHashSet().SetEquals(Main(years[^1])) == m.Groups[2].Success) return false;
        if (m.Groups[2].Success && !Listed(m.Groups[2].Value, Main(years[0]))) return false;
        var said = m.Groups[4].Value;
        if (said.Contains("the shares were those of", StringComparison.OrdinalIgnoreCase)) return change.Values.All(c => c == 0);
        if (said.Contains("stable", StringComparison.Ordinal)) return change.Values.All(c => Math.Abs(c) < 0.01);
        var told = Regex.Matches(said, @"(?:share|that) of ([a-z ]+?) (rose|fell) by ([\d.]+)").ToList();
        return told.TrueForAll(t => (t.Groups[2].Value == "rose") == (change[t.Groups[1].Value] > 0) && Percent(t, 3,
            Math.Abs(change[t.Groups[1].Value])))
            && told.Count == change.Values.Count(c => Math.Abs(c) >= 0.01);
    }

    private List<(string Name, double Value)> Criteria(string by, string key) => [.. r.Rows("obstacle_criterion").Where(x =>
        x["by"] == by && x["key"] == key)
        .Select(x => ($"{(x["criterion"].EndsWith('a') ? "first" : "second")} criterion {x["system"][1]}", Results.Number(x["degree"])))];

    private List<(string Name, double Value)> Indicators() => [.. r.Rows("obstacle_indicator").Where(x => x["by"] == "all")
        .Select(x => ($"{(x["indicator"].EndsWith('a') ? "first" : "second")} indicator {x["system"][1]}",
            Results.Number(x["degree"]))).OrderByDescending(x => x.Item2)];

    private static IEnumerable<(string Name, double Value)> Greatest(List<(string Name, double Value)> all) => all.Where(x =>
        Results.Print(x.Value) == all.Max(y => Results.Print(y.Value)));

    private static bool Said(string said, IEnumerable<(string Name, double Value)> right) => Listed(said.ToLowerInvariant(),
        right.Select(x => x.Name));

    private static bool Ordered(Match m, List<(string Name, double Value)> all) => Said(m.Groups[1].Value, Greatest(all)) && Percent(m,
        2, Greatest(all).First().Value)
        && (!m.Value.Contains("followed by", StringComparison.Ordinal) || Regex.Matches(m.Groups[3].Value,
            @"((?:first|second) (?:criterion|indicator) \d)(?:(?:,| and) (?:first|second) [a-z]+ \d)* \(([\d.]+)% ?(?:each)?\)")
            .All(x => all.Exists(c => c.Name == x.Groups[1].Value && Percent(x, 2, c.Value))));

    private static string Told(string grade) => grade switch
    {
        "decline" => "extreme dissonance", "medium-coordination" => "moderate coordination", _ => grade.Replace('-', ' '),
    };

    private bool ByGrade(string said)
    {
        var grades = r.Rows("obstacle_criterion").Where(x => x["by"] == "grade").Select(x => x["key"]).Distinct().ToList();
        var free = grades.Where(g => Criteria("grade", g).TrueForAll(c => Results.Print(c.Value) == 0)).ToList();
        var lead = grades.Except(free).ToDictionary(Told, g => Greatest(Criteria("grade", g)).Select(c => c.Name).ToHashSet());
        if (Regex.Match(said, @"^(.*) (?:was|were) the main obstacles? in every (?:other )?grade \(([\d.]+)%(?: to ([\d.]+)%)?\)(?:"
            + @" except ([a-z ]+), where (.*) came first \(([\d.]+)%\))?(?:; .*)?$") is { Success: true } m)
        {
            var usual = lead.Where(g => g.Key != m.Groups[4].Value).ToList();
            var degrees = usual.ConvertAll(g => Greatest(Criteria("grade", grades.Find(x => Told(x) == g.Key)!)).First().Value);
            return usual.TrueForAll(g => Listed(m.Groups[1].Value.ToLowerInvariant(), g.Value)) && Percent(m, 2, degrees.Min())
                && (!m.Groups[3].Success || Percent(m, 3, degrees.Max()))
                && (!m.Groups[4].Success || Listed(m.Groups[5].Value, lead[m.Groups[4].Value]));
        }
        return said.StartsWith("By grade, ", StringComparison.Ordinal) && lead.All(g => said.Contains(g.Key, StringComparison.Ordinal));
    }
}
