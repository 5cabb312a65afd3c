using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>What differs between two sets of snapshots, each kind understood for what it is.</summary>
/// <param name="Changes">The changes in the order of the computation, each with the snapshots it is in.</param>
/// <param name="Added">Snapshots that only the second set has.</param>
/// <param name="Removed">Snapshots that only the first set has.</param>
/// <param name="Skipped">What was not compared, and why.</param>
public sealed record Comparison(
    ImmutableArray<(Change Change, ImmutableArray<string> Snapshots)> Changes,
    ImmutableArray<Snapshot> Added, ImmutableArray<Snapshot> Removed, ImmutableArray<NotCompared> Skipped)
{
    /// <summary>True when nothing differs beyond rounding.</summary>
    public bool IsSame => Changes.IsEmpty && Added.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares two sets; both may come from folders, from builds or from git.</summary>
    /// <param name="before">The first set, such as the accepted snapshots.</param>
    /// <param name="after">The second set, in the order of the computation.</param>
    /// <param name="tolerance">How far numbers may move.</param>
    /// <param name="forms">How result files are read.</param>
    public static Comparison Of(
        IReadOnlyList<Snapshot> before, IReadOnlyList<Snapshot> after, Tolerance tolerance, ResultForms forms)
    {
        var old = before.ToDictionary(s => s.Key);
        var pairs = after.Where(s => old.ContainsKey(s.Key)).Select(s => (Before: old[s.Key], After: s)).ToList();
        var changes = new List<(Change, ImmutableArray<string>)>();
        var (skipped, layoutDiffers) = Printers(pairs);
        bool IsLaidOutElsewhere(Snapshot s) => s.Kind is "pdf" or "page" && layoutDiffers.Contains(s.Name.Split('.')[1]);

        // in the order of the computation: what went in, then result by result
        changes.AddRange(Inputs(pairs, tolerance));
        foreach (var file in pairs.Where(p => p.After.Kind is "options" or "results").GroupBy(p => Cells.FileOf(p.After)))
        {
            var tables = new Tables(file.Key, forms, tolerance);
            changes.AddRange(tables.Compare([.. file.Select(p => p.Before)], [.. file.Select(p => p.After)]));
        }
        var others = pairs.Where(p => p.After.Kind is not ("declared" or "data" or "options" or "results"));
        foreach (var (was, become) in others.Where(p => !p.Before.SameAs(p.After)))
        {
            if (IsLaidOutElsewhere(become)) continue;
            var change = become.Kind switch
            {
                "style" => Styles.Of(was, become),
                "figure" => Figures.Of(was, become),
                "pdf" => Facts.Of(was, become),
                "page" => Pages.Of(was, become),
                _ => TextChanges.Of(was, become),
            };
            if (change is not null) changes.Add((change, [become.Name]));
        }
        var names = after.Select(s => s.Key).ToHashSet();
        // a page that only another typesetter makes is neither new nor gone
        var added = after.Where(s => !old.ContainsKey(s.Key) && !IsLaidOutElsewhere(s));
        var removed = before.Where(s => !names.Contains(s.Key) && !IsLaidOutElsewhere(s));
        return new Comparison([.. changes], [.. added], [.. removed], [.. skipped]);
    }

    private static IEnumerable<(Change, ImmutableArray<string>)> Inputs(
        IReadOnlyList<(Snapshot Before, Snapshot After)> pairs, Tolerance tolerance)
    {
        foreach (var (was, become) in pairs.Where(p => p.After.Kind is "declared" or "data" && !p.Before.SameAs(p.After)))
        {
            if (InputSnapshots.KeysOf([was]) is { } old && InputSnapshots.KeysOf([become]) is { } now)
            {
                if (KeyChange.Of(old, now) is { IsEmpty: false } keys) yield return (new DeclaredChange(keys), [become.Name]);
            }
            else if (CellChanges.Of(InputSnapshots.CellsOf([was]), InputSnapshots.CellsOf([become]), tolerance) is { IsEmpty: false } cells)
            {
                yield return (new DataChange(cells), [become.Name]);
            }
        }
    }

    /// <summary>
    /// Pages are laid out by typesetter and fonts: where these are not the accepted ones, the layout says nothing about the report.
    /// </summary>
    private static (List<NotCompared> Skipped, HashSet<string> Languages) Printers(IEnumerable<(Snapshot Before, Snapshot After)> pairs)
    {
        var others = pairs.Where(p => p.After.Kind == "pdf")
            .Select(p => (p.After.Name, Then: Facts.Printer(p.Before), Now: Facts.Printer(p.After)))
            .Where(p => p.Then != p.Now && p.Then.Length > 0).ToList();
        var said = others.GroupBy(p => (p.Then, p.Now)).Select(g => new NotCompared(
            string.Join(", ", g.Select(p => p.Name)), g.Count() == 1 ? "skipped.printer.one" : "skipped.printer.many",
            g.Key.Now, g.Key.Then));
        return ([.. said], [.. others.Select(p => p.Name.Split('.')[1])]);
    }
}
