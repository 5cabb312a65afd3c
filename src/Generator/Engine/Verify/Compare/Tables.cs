using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Compares the snapshots of one result file: numbers by tolerance, words as they are, rows that only one build has.</summary>
internal static class Tables
{
    // what can appear or disappear: whole units, then indicators and other keys, then years, then columns, then single rows
    private static readonly Func<Cell, string>[] Levels =
    [
        c => c.Place.Unit, c => c.Place.Rest.Split(": ")[0], c => c.Place.Rest, c => c.Place.Year, c => c.Quantity,
        c => $"{c.Place.Rest} {c.Place.Unit} {c.Place.Year}".Trim(),
    ];

    /// <summary>The changes, and the snapshots they are in.</summary>
    public static IEnumerable<(Change Change, ImmutableArray<string> Snapshots)> Compare(
        string file, IReadOnlyList<Snapshot> before, IReadOnlyList<Snapshot> after, Tolerance tolerance)
    {
        if (before.Count == after.Count && before.Zip(after).All(p => p.First.SameAs(p.Second))) yield break;
        var old = before.SelectMany(Cells.Of).ToDictionary(c => c.Key);
        var now = after.SelectMany(Cells.Of).ToDictionary(c => c.Key);
        if (Rows(file, old.Values, now.Values) is { } rows)
        {
            var single = now.Values.Where(c => !old.ContainsKey(c.Key)).Concat(old.Values.Where(c => !now.ContainsKey(c.Key)));
            yield return (rows, [.. single.Select(c => c.Snapshot).Distinct()]);
        }

        var numbers = new List<(QuantityChange Change, ImmutableArray<string> Snapshots)>();
        foreach (var quantity in now.Values.Where(c => old.ContainsKey(c.Key)).GroupBy(c => c.Quantity))
        {
            var pairs = quantity.Select(c => (c.Snapshot, Move: new Move(c.Place, old[c.Key].Text, c.Text))).ToList();
            var changed = pairs.Where(p => !Same(p.Move, tolerance)).ToList();
            if (changed.Count == 0) continue;
            ImmutableArray<string> snapshots = [.. changed.Select(c => c.Snapshot).Distinct()];
            ImmutableArray<Move> moves = [.. changed.Select(c => c.Move)];
            if (Special(file, quantity.Key, moves) is { } special) yield return (special, snapshots);
            else if (file == "options" || moves.Any(m => Numbers.Delta(m) is null))
            {
                yield return (new WordChange(file, quantity.Key, moves), snapshots);
            }
            else numbers.Add((Numbers.Of(quantity.Key, moves, pairs.Select(p => p.Move)), snapshots));
        }
        if (numbers.Count == 0) yield break;
        yield return (new NumberChange(file, [.. numbers.Select(n => n.Change)]), [.. numbers.SelectMany(n => n.Snapshots).Distinct()]);
    }

    private static bool Same(Move move, Tolerance tolerance) =>
        move.Before == move.After || tolerance.Covers(Table.Number(move.Before), Table.Number(move.After));

    private static Change? Special(string file, string quantity, ImmutableArray<Move> moves) => file switch
    {
        "ranks" => Ranks.Of(file, quantity, moves),
        "coupling" or "grades" => Grades.Of(quantity, moves),
        "weights" => Weights.Of(file, quantity, moves),
        _ => null,
    };


    /// <summary>What appears or disappears, by the first level that says so; null when both have the same rows.</summary>
    private static RowChange? Rows(string file, IReadOnlyCollection<Cell> before, IReadOnlyCollection<Cell> after)
    {
        foreach (var name in Levels)
        {
            var (old, now) = (Names(before, name), Names(after, name));
            ImmutableArray<string> gained = [.. now.Except(old)], lost = [.. old.Except(now)];
            if (gained.Length + lost.Length > 0) return new RowChange(file, gained, lost);
        }
        return null;
    }

    private static List<string> Names(IEnumerable<Cell> cells, Func<Cell, string> name) =>
        [.. cells.Select(name).Where(n => n.Length > 0).Distinct()];
}
