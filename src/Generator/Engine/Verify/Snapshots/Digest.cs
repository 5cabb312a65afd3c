using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A table too long to review, in short: a row per group with the number of values, mean, least, greatest and a check of every numeric
/// column, and the counts of every word of the others.
/// </summary>
/// <remarks>
/// The check is a hash that rounding noise cannot flip: the sum of the values, each weighted by its place (1 to 2 in steps of 1/97). It
/// moves when one value moves or two change places, as far as the values moved; so it is compared by the study's tolerance, like any other
/// number. A hash of rounded digits would change altogether when one of a hundred thousand values crosses a rounding border.
/// </remarks>
internal static class Digest
{
    private const int Steps = 97;

    /// <summary>A column of more words than these is one of names, and is left out.</summary>
    private const int MostWords = 12;

    private static readonly string[] Facts = ["_count", "_mean", "_min", "_max", "_check"];

    /// <summary>The weight of the value at a place, from 0.</summary>
    public static double PlaceWeight(int place) => 1 + (place * 37 % Steps / (double)Steps);

    /// <summary>The summary of a table by the key columns <paramref name="by"/>.</summary>
    public static Table Of(Table table, ResultForm form, ImmutableArray<string> by)
    {
        var keys = by.Select(table.IndexOf).ToArray();
        var rest = Enumerable.Range(0, table.Columns.Count).Where(c => !form.Keys.Contains(table.Columns[c])).ToList();
        var numbers = rest.Where(c => IsNumeric(table, c)).ToArray();
        var words = rest.Except(numbers)
            .Select(c => (Column: c, Words: WordsOf(table, c)))
            .Where(w => w.Words.Length <= MostWords)
            .SelectMany(w => w.Words.Select(word => (w.Column, Word: word))).ToArray();

        var groups = new Dictionary<string, Group>(StringComparer.Ordinal); // asked by key, walked in the order of the rows
        var inOrder = new List<Group>();
        foreach (var row in table.Rows)
        {
            var key = string.Join('\t', keys.Select(c => row[c]));
            if (!groups.TryGetValue(key, out var group))
            {
                inOrder.Add(groups[key] = group = new Group([.. keys.Select(c => row[c])], words.Length, numbers.Length));
            }
            for (var w = 0; w < words.Length; w++) if (row[words[w].Column] == words[w].Word) group.Words[w]++;
            for (var n = 0; n < numbers.Length; n++) group.Numbers[n].Add(Table.Number(row[numbers[n]]), group.Rows);
            group.Rows++;
        }
        var heads = numbers.SelectMany(_ => Facts, (c, what) => table.Columns[c] + what);
        return new Table(
            [.. by, .. words.Select(w => w.Word), .. heads],
            [.. inOrder.Select(g => (string[])[.. g.Key, .. g.Words.Select(w => Table.Six(w)), .. g.Numbers.SelectMany(n => n.Cells)])]);
    }

    private static bool IsNumeric(Table table, int column) =>
        table.Rows.FirstOrDefault(r => r[column].Length > 0) is not { } first || Table.Number(first[column]) is not null;

    private static string[] WordsOf(Table table, int column) =>
        [.. table.Rows.Select(r => r[column]).Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private sealed class Group(string[] key, int words, int numbers)
    {
        public string[] Key => key;

        public int Rows { get; set; }

        public int[] Words { get; } = new int[words];

        public Spread[] Numbers { get; } = [.. Enumerable.Range(0, numbers).Select(_ => new Spread())];
    }

    private sealed class Spread
    {
        private int count;
        private double sum, check, least = double.PositiveInfinity, greatest = double.NegativeInfinity;

        public IEnumerable<string> Cells => count == 0
            ? ["0", "", "", "", ""]
            : [Table.Six(count), Table.Six(sum / count), Table.Six(least), Table.Six(greatest), Table.Six(check)];

        public void Add(double? number, int place)
        {
            if (number is not { } value) return;
            count++;
            sum += value;
            check += PlaceWeight(place) * value;
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
        }
    }
}
