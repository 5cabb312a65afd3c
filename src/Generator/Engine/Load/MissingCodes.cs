using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Codes for a missing value that were read as numbers: they stand in two or more cells of a column, apart from all its other values:
/// below 0 where nothing else is, or farther away than those are from each other.
/// </summary>
internal sealed class MissingCodes(ReportPlan plan, RawPanel raw, LoadMessages say)
{
    private const int Fewest = 2;

    public void Check()
    {
        var given = plan.Systems.Select(s => s.ScoreColumn).ToHashSet(); // a score that is none has been said
        var columns = raw.Columns.Where(c => !given.Contains(c.Name)).ToList();
        foreach (var (column, cells) in columns.Zip(AtOnce.Select(columns, raw.Present.Length, Cells)))
        {
            if (cells.Count >= Fewest) say.MissingCodes(column, cells, raw.Files);
        }
    }

    /// <summary>The cells of a column that hold such codes.</summary>
    private static List<int> Cells(RawColumn column)
    {
        var (low, high) = Ends(column, withCodes: true);
        if (!MissingCode.MayBe(low) && !MissingCode.MayBe(high)) return [];
        var (least, most) = Ends(column, withCodes: false);
        if (least > most) return []; // nothing to be apart from
        bool IsApart(double code) => code < least
            ? least >= 0 || least - code > most - least
            : code - most > Math.Max(most - least, code / 2);
        return [.. Enumerable.Range(0, column.Values.Length).Where(c => MissingCode.MayBe(column.Values[c]) && IsApart(column.Values[c]))];
    }

    /// <summary>The least and the greatest value, before any gap is filled.</summary>
    private static (double Low, double High) Ends(RawColumn column, bool withCodes)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in column.Values)
        {
            if (!(value < low || value > high) || (!withCodes && MissingCode.MayBe(value))) continue;
            if (value < low) low = value;
            if (value > high) high = value;
        }
        return (low, high);
    }
}
