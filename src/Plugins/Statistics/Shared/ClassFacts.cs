using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Who is in which class of a scale, and who changed class.</summary>
public static class ClassFacts
{
    /// <summary>
    /// noun, nouns (what is classed, one and several), count (classed), undefined (names without a class), reached (classes that somebody is in, from the
    /// highest down: name, count, share, all, members), empty (names of the classes nobody is in), next (the class above the highest one reached; null for none).
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(
        ImmutableArray<Band> bands, LocalizedText noun, LocalizedText nouns, IEnumerable<(LocalizedText Name, Band? Class)> items)
    {
        var all = items.ToList();
        var count = all.Count(i => i.Class is not null);
        var classes = bands.Reverse().Select(b => (Band: b, In: all.Where(i => i.Class == b).ToList())).ToList();
        return new Dictionary<string, object?>
        {
            ["noun"] = noun,
            ["nouns"] = nouns,
            ["count"] = count,
            ["undefined"] = all.Where(i => i.Class is null).Select(i => (object?)i.Name).ToList(),
            ["reached"] = classes.Where(c => c.In.Count > 0).Select(c => (object?)new Dictionary<string, object?>
            {
                ["name"] = c.Band.Name, ["count"] = c.In.Count, ["share"] = (double)c.In.Count / count, ["all"] = c.In.Count == count,
                ["members"] = c.In.Select(i => (object?)i.Name).ToList(),
            }).ToList(),
            ["empty"] = classes.Where(c => c.In.Count == 0).Select(c => (object?)c.Band.Name).ToList(),
            ["next"] = classes.TakeWhile(c => c.In.Count == 0).LastOrDefault().Band?.Name,
        };
    }

    /// <summary>Who is in a higher or lower class in the last year than in the first: compared, up, down, stayed (counts), up_names, down_names.</summary>
    public static IReadOnlyDictionary<string, object?> Moves(ImmutableArray<Band> bands, IEnumerable<(LocalizedText Name, Band? First, Band? Last)> items)
    {
        var compared = items.Where(i => i is { First: not null, Last: not null }).Select(i => (i.Name, Step: Math.Sign(bands.IndexOf(i.Last!) - bands.IndexOf(i.First!)))).ToList();
        List<object?> Names(int step) => [.. compared.Where(c => c.Step == step).Select(c => (object?)c.Name)];
        return new Dictionary<string, object?>
        {
            ["compared"] = compared.Count,
            ["up"] = compared.Count(c => c.Step > 0),
            ["down"] = compared.Count(c => c.Step < 0),
            ["stayed"] = compared.Count(c => c.Step == 0),
            ["up_names"] = Names(1),
            ["down_names"] = Names(-1),
        };
    }

    /// <summary>Runs of years in one class: name, from, to, single (one year). Years without a value end no run.</summary>
    public static List<object?> Spells(IEnumerable<(string Year, Band? Class)> years)
    {
        var spells = new List<(Band Class, string From, string To)>();
        foreach (var (year, found) in years)
        {
            if (found is null) continue;
            if (spells.Count > 0 && spells[^1].Class == found) spells[^1] = spells[^1] with { To = year };
            else spells.Add((found, year, year));
        }
        return [.. spells.Select(s => (object?)new Dictionary<string, object?> { ["name"] = s.Class.Name, ["from"] = s.From, ["to"] = s.To, ["single"] = s.From == s.To })];
    }
}
