using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

internal sealed class EnglishWording : Wording
{
    public const string Many = @"(\d+|(?i:one|two|three|four|five|six|seven|eight|nine|ten))";

    private static readonly string[] Numbers = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Systems = ["ecology", "economy", "society"], Regions = ["North", "South", "East", "West"];

    public EnglishWording(Results r)
    {
        foreach (var row in r.Rows("units")) Call(row["unit"], row["name_en"]);
        for (var i = 0; i < Regions.Length; i++) Call($"r{i}", Regions[i]);
        for (var s = 0; s < Systems.Length; s++)
        {
            Call($"s{s}", Systems[s]);
            Call($"s{s}", Systems[s] + " index");
            foreach (var (id, name) in new[] { ("a", "first"), ("b", "second") })
            {
                Call($"k{s}{id}", $"{name} criterion {s}");
                Call($"i{s}{id}", $"{name} indicator {s}");
            }
        }
        Call("D", "coordination degree");
        Call("D", "coordination");
        Call("C", "coupling");
        Call(Sources.Within, "differences within regions");
        Call(Sources.Between, "net differences between regions");
        Call(Sources.Overlap, "transvariation");
        CallGrades("extreme dissonance", "moderate dissonance", "basic coordination", "moderate coordination", "high coordination");
        CallGrades("disordered coupling", "low coupling", "antagonistic coupling", "running-in coupling", "high coupling");
        Say(Truth.Way.Up, "rose", "rise", "risen", "higher", "a higher", "improved", "widened", "up");
        Say(Truth.Way.Down, "fell", "fall", "fallen", "lower", "a lower", "weakened", "narrowed", "down");
        Say(Truth.Way.Same, "did not change", "had not changed", "the same", "where");
        Say(Truth.Way.Level, "was nearly unchanged", "hardly changed", "was stable", "close to where");
    }

    public override int Count(string word) =>
        Array.IndexOf(Numbers, word.ToLowerInvariant()) is var at and >= 0 ? at : base.Count(word);

    /// <summary>"A, B and C", "A, B and two more"; a pair of regions is one name.</summary>
    public override Named Names(string text)
    {
        var names = Split(text).ToList();
        var more = Regex.Match(names[^1], $"^{Many} more$");
        var ids = names.Take(names.Count - (more.Success ? 1 : 0))
            .Select(n => n.Contains('\u2013', StringComparison.Ordinal) ? string.Join('|', n.Split('\u2013').Select(Id)) : Id(n)).ToList();
        return new(ids, more.Success ? Count(more.Groups[1].Value) : 0);
    }

    /// <summary>"A (0.5) and B and C (0.4 each)".</summary>
    public override IReadOnlyList<Place> Places(string text) =>
        [.. Regex.Matches(text, @"(?:^|, and |, | and )(\S.*?) \(([\d.]+%?)( each)?\)")
            .Select(m => new Place(Names(m.Groups[1].Value), m.Groups[2].Value, m.Groups[3].Success))];

    protected override IEnumerable<string> Split(string text) => Regex.Split(text, ", and |, | and ");
}
