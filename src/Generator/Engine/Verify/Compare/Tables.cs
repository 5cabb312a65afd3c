using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>
/// Compares the snapshots of one result file: ranks, classes and weights as what they are, other numbers by tolerance, words as they are,
/// rows that only one build has.
/// </summary>
internal sealed class Tables(string file, ResultForms forms, Tolerance tolerance)
{
    // what can appear or disappear: whole units, then indicators and other keys, then years, then columns, then single rows
    private static readonly Func<Cell, string>[] Levels =
    [
        c => c.Place.Unit, c => c.Place.Rest.Split(": ")[0], c => c.Place.Rest, c => c.Place.Year, c => c.Quantity,
        c => $"{c.Place.Rest} {c.Place.Unit} {c.Place.Year}".Trim(),
    ];

    private readonly ResultForm form = forms.Find(file);

    /// <summary>The changes, and the snapshots they are in.</summary>
    public IEnumerable<(Change Change, ImmutableArray<string> Snapshots)> Compare(
        IReadOnlyList<Snapshot> before, IReadOnlyList<Snapshot> after)
    {
        if (before.Count == after.Count && before.Zip(after).All(p => p.First.SameAs(p.Second))) yield break;
        var old = Cells.Of(before, forms).ToDictionary(c => c.Key);
        var now = Cells.Of(after, forms).ToDictionary(c => c.Key);
        if (Rows(old.Values, now.Values) is { } rows)
        {
            var single = now.Values.Where(c => !old.ContainsKey(c.Key)).Concat(old.Values.Where(c => !now.ContainsKey(c.Key)));
            yield return (rows, [.. single.Select(c => c.Snapshot).Distinct()]);
        }

        var numbers = new List<(QuantityChange Change, ImmutableArray<string> Snapshots)>();
        var both = now.Values.Where(c => old.ContainsKey(c.Key)).GroupBy(c => (c.Quantity, c.Column));
        foreach (var quantity in both.OrderBy(q => form.Grades.IndexOf(q.Key.Column)))
        {
            var pairs = quantity.Select(c => (c.Snapshot, Move: new Move(c.Place, old[c.Key].Text, c.Text))).ToList();
            var changed = pairs.Where(p => !Same(p.Move)).ToList();
            if (changed.Count == 0) continue;
            ImmutableArray<string> snapshots = [.. changed.Select(c => c.Snapshot).Distinct()];
            ImmutableArray<Move> moves = [.. changed.Select(c => c.Move)];
            if (Special(quantity.Key.Quantity, quantity.Key.Column, moves) is { } special) yield return (special, snapshots);
            else
            {
                var change = Numbers.Of(quantity.Key.Quantity, moves, pairs.Select(p => p.Move));
                numbers.Add((change with { IsLead = form.Leads.Contains(quantity.Key.Column) }, snapshots));
            }
        }
        if (numbers.Count == 0) yield break;
        var all = new NumberChange(file, [.. numbers.Select(n => n.Change)])
        {
            IsHeadline = form.IsHeadline,
        };
        yield return (all, [.. numbers.SelectMany(n => n.Snapshots).Distinct()]);
    }

    private bool Same(Move move) =>
        move.Before == move.After || tolerance.Covers(Table.Number(move.Before), Table.Number(move.After));

    /// <summary>A change that is told otherwise than numbers are; null for numbers.</summary>
    private Change? Special(string quantity, string column, ImmutableArray<Move> moves)
    {
        var areNumbers = file != "options" && moves.All(m => Numbers.Delta(m) is not null);
        return form.ValuesOf(column) switch
        {
            ResultValues.Ranks =>
                new RankChange(file, quantity, [.. FarthestFirst(moves).ThenBy(m => m.Place.Year, StringComparer.Ordinal)]),
            ResultValues.Grades => new GradeChange("grades", quantity, moves),
            ResultValues.Weights when areNumbers => new WeightChange(file, quantity, [.. FarthestFirst(moves)]),
            _ => areNumbers ? null : new WordChange(file, quantity, moves),
        };
    }

    private static IOrderedEnumerable<Move> FarthestFirst(ImmutableArray<Move> moves) =>
        moves.OrderByDescending(m => Math.Abs(Numbers.Delta(m) ?? 0));

    /// <summary>What appears or disappears, by the first level that says so; null when both have the same rows.</summary>
    private RowChange? Rows(IReadOnlyCollection<Cell> before, IReadOnlyCollection<Cell> after)
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
