using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>How a table's width is divided: numbers never break, words give way, the widest first.</summary>
internal static class ColumnWidths
{
    private const double Slack = 0.3, LongestWord = 16;

    /// <returns>A width per column in twentieths of a point, together the table's.</returns>
    public static ImmutableArray<int> Of(TableBlock table, double width, double size)
    {
        var margin = 2 * WordTable.CellMargin / 20.0;
        var columns = Enumerable.Range(0, table.Columns.Length).ToList();
        var wanted = columns.Select(c => margin + (size * Wanted(table, c))).ToArray();
        var least = columns.Select(c => margin + (size * Least(table, c))).ToArray();
        var most = Limit(wanted, least, width);
        var given = wanted.Select((w, i) => Math.Max(least[i], Math.Min(w, most))).ToArray();
        var (sum, spare) = (given.Sum(), width - given.Sum());
        // What is left over is shared; what is lacking after all is taken from every column alike.
        var twips = given.Select(w => W.Twips(spare >= 0 ? w + (spare / given.Length) : w * width / sum)).ToArray();
        twips[^1] += W.Twips(width) - twips.Sum();
        return [.. twips];
    }

    /// <summary>The width no column of words may exceed, found by halving.</summary>
    private static double Limit(double[] wanted, double[] least, double width)
    {
        var (low, high) = (0.0, wanted.Max());
        if (wanted.Sum() <= width) return high;
        for (var step = 0; step < 40; step++)
        {
            var middle = (low + high) / 2;
            if (wanted.Select((w, i) => Math.Max(least[i], Math.Min(w, middle))).Sum() > width) high = middle;
            else low = middle;
        }
        return low;
    }

    private static double Wanted(TableBlock table, int column) =>
        Math.Max(Widest(table, column), WordText.Em(table.Columns[column].Head) + Slack);

    private static double Least(TableBlock table, int column)
    {
        var isText = table.Columns[column].Style == NumberStyle.Text;
        return Math.Max(Word(table.Columns[column].Head), isText ? Texts(table, column).Max(Word) : Widest(table, column));
    }

    private static double Widest(TableBlock table, int column) => Texts(table, column).Max(WordText.Em) + Slack;

    private static IEnumerable<string> Texts(TableBlock table, int column) =>
        table.Rows.Select(r => NumberText.Format(r[column], table.Columns[column])).DefaultIfEmpty("");

    /// <summary>The longest piece that does not break: a Latin word, or two Chinese characters.</summary>
    private static double Word(string text)
    {
        var (longest, word) = (0.0, 0.0);
        foreach (var c in text)
        {
            word = c is ' ' or '-' ? 0 : c >= '\u2E80' ? 2 : word + WordText.Em(c.ToString());
            longest = Math.Max(longest, word);
        }
        return Math.Min(longest, LongestWord) + Slack;
    }
}
