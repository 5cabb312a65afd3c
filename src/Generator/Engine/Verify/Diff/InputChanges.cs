using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>What changed in what a report is made from.</summary>
public sealed partial record InputChanges
{
    /// <summary>Program, fonts and plugins of another version, before and after; empty where there was or is none.</summary>
    public required ImmutableArray<(string Name, string Before, string After)> Versions { get; init; }

    /// <summary>The study's id and the theme, where they are others.</summary>
    public required ImmutableArray<(string Name, string Before, string After)> Names { get; init; }

    /// <summary>Keys of the YAML files; null where one side is an output folder, which only tells the options in force.</summary>
    public required ImmutableArray<KeyChange>? Keys { get; init; }

    /// <summary>Options, directions, memberships and names, read off the results.</summary>
    public required ImmutableArray<WordChange> Words { get; init; }

    /// <summary>Options that only one report has.</summary>
    public required RowChange Options { get; init; }

    /// <summary>Typographic tokens; only what both style sheets have in common is compared when the themes are two.</summary>
    public required ImmutableArray<StyleChange> Styles { get; init; }

    /// <summary>Systems that came or went.</summary>
    public required RowChange Systems { get; init; }

    /// <summary>Indicators that came or went.</summary>
    public required RowChange Indicators { get; init; }

    /// <summary>The data.</summary>
    public required CellChanges Cells { get; init; }

    /// <summary>Files whose bytes are others, that are new or that are gone.</summary>
    public required ImmutableArray<(string Name, string Before, string After)> Files { get; init; }

    internal ImmutableArray<Move> OtherWeights { get; init; } = [];

    /// <summary>Criteria that came or went: said by their indicators, but rows of results go by them.</summary>
    internal RowChange Criteria { get; init; } = new("criteria", [], []);

    /// <summary>True when something is declared otherwise or the data are others.</summary>
    public bool Differ =>
        !Names.IsEmpty || Keys is { IsEmpty: false } || !Words.IsEmpty || Any(Options) || !Styles.IsEmpty
        || Any(Systems) || Any(Indicators) || !Cells.IsEmpty;

    /// <summary>True when a unit belongs to another region.</summary>
    internal bool RegionsChanged =>
        Words.Any(w => w.Subject == "units" && !w.Quantity.StartsWith("name_", StringComparison.Ordinal));

    internal static InputChanges Of(
        ReportSide before, ReportSide after, IReadOnlyList<Change> found,
        (IReadOnlyList<WeighedIndicator> Before, IReadOnlyList<WeighedIndicator> After) weighed)
    {
        var (was, become) = (before.Facts, after.Facts);
        var both = InputSnapshots.Are(before.Snapshots) && InputSnapshots.Are(after.Snapshots);
        ImmutableArray<KeyChange> changed = found.OfType<DeclaredChange>().FirstOrDefault()?.Keys ?? [];
        ImmutableArray<KeyChange>? keys = both ? OptionsInForce.Said(changed, found) : null;
        var indicators = WeighedIndicators.Rows("indicators", weighed.Before, weighed.After, w => w.Indicator);
        return new InputChanges
        {
            Versions = Pairs(was.Versions, become.Versions), Keys = keys,
            Names = both ? [] : Moved([("study", was.Study, become.Study), ("theme", was.Theme, become.Theme)]),
            Words = [.. found.OfType<WordChange>().Where(w => IsDeclared(w) && !IsSaid(w, keys))],
            Options = (keys is null ? found.OfType<RowChange>().FirstOrDefault(r => r.Subject == "options") : null)
                ?? new RowChange("options", [], []),
            Styles = [.. found.OfType<StyleChange>()],
            Systems = WeighedIndicators.Rows("systems", weighed.Before, weighed.After, w => w.System),
            Indicators = indicators, Criteria = WeighedIndicators.Rows("criteria", weighed.Before, weighed.After, w => w.Criterion),
            OtherWeights = WeighedIndicators.Others(weighed.Before, weighed.After, indicators),
            Cells = found.OfType<DataChange>().FirstOrDefault()?.Cells ?? CellChanges.Same(InputSnapshots.CellsOf(after.Snapshots).Count),
            Files = Pairs(was.Inputs, become.Inputs),
        };
    }

    // what the keys say is not said again
    private static bool IsSaid(WordChange word, ImmutableArray<KeyChange>? keys) => keys is { } said && word.Subject switch
    {
        "units" => false,
        "weights" => said.Any(k => k.Path.EndsWith(".direction", StringComparison.Ordinal)),
        _ => true,
    };

    /// <summary>
    /// True when a change in the results is one of the inputs, or only repeats that a unit, year, indicator or system came or went.
    /// </summary>
    internal bool Says(Change change)
    {
        if (change is WordChange word) return IsDeclared(word);
        if (change is not RowChange row) return false;
        RowChange[] rows = [Cells.Units, Cells.Years, Cells.Columns, Systems, Criteria, Indicators];
        var known = rows.SelectMany(r => r.Gained.Concat(r.Lost)).ToHashSet();
        return row.Subject == "options" || row.Gained.Concat(row.Lost).All(entry => known.Overlaps(Separators().Split(entry)));
    }

    internal static bool IsDeclared(WordChange word) =>
        word.Subject is "options" or "units" || word is { Subject: "weights", Quantity: "direction" };

    private static bool Any(RowChange row) => row.Gained.Length + row.Lost.Length > 0;

    private static ImmutableArray<(string Name, string Before, string After)> Pairs(
        IEnumerable<KeyValuePair<string, string>> before, IEnumerable<KeyValuePair<string, string>> after)
    {
        var (old, now) = (before.DistinctBy(p => p.Key).ToDictionary(), after.DistinctBy(p => p.Key).ToDictionary());
        var names = old.Keys.Concat(now.Keys).Distinct();
        return Moved(names.Select(n => (n, old.GetValueOrDefault(n, ""), now.GetValueOrDefault(n, ""))));
    }

    private static ImmutableArray<(string Name, string Before, string After)> Moved(
        IEnumerable<(string Name, string Before, string After)> values) => [.. values.Where(v => v.Before != v.After)];

    [GeneratedRegex("[ ,:]+")]
    private static partial Regex Separators();
}
