using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Review;

/// <summary>Every value of a result file that is another than accepted.</summary>
public static class MovedCells
{
    /// <summary>The values by quantity, latest year first; one that only one of the two has is empty in the other.</summary>
    public static IReadOnlyList<(string Quantity, Move Move)> Of(
        Snapshot before, Snapshot after, ResultForms forms, Tolerance tolerance)
    {
        var old = Cells.Of(before, forms).ToDictionary(c => c.Key);
        var now = Cells.Of(after, forms).ToDictionary(c => c.Key);
        var moves =
            from key in now.Keys.Concat(old.Keys).Distinct()
            let was = old.TryGetValue(key, out var o) ? o.Text : ""
            let become = now.TryGetValue(key, out var n) ? n.Text : ""
            where was != become && !tolerance.Covers(Table.Number(was), Table.Number(become))
            select (key.Quantity, new Move(key.Place, was, become));
        return [.. moves.OrderByDescending(m => m.Item2.Place.Year, StringComparer.Ordinal)];
    }
}
