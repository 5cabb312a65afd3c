using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// A head that holds the names of several keys and of what stands to its right, as Eurostat writes: freq,unit,geo\TIME_PERIOD.
/// </summary>
internal static partial class SeveralKeys
{
    /// <summary>Says the one in the first row; false when there is none.</summary>
    public static bool AreIn(Grid grid, SourceSpan place, LoadMessages say)
    {
        if (grid.Rows.Count == 0) return false;
        var row = grid.Rows[0];
        for (var c = 0; c < Math.Min(row.Count, 20); c++)
        {
            if (!KeysOverTime().IsMatch(row[c])) continue;
            say.SeveralKeys(row[c], place with { Line = row.Number, Column = c + 1 });
            return true;
        }
        return false;
    }

    [GeneratedRegex(@"^[\w. ]+[,;][\w,;. ]+\\\s*(?:TIME_PERIOD|time|year)s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KeysOverTime();
}
