using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A table too long to review, in short: a row per group with the number of values, mean, least, greatest and a check of every numeric
/// column, and the counts of every word of the others. It takes the rows as they are computed and keeps none.
/// </summary>
/// <remarks>
/// The check is a hash that rounding noise cannot flip: the sum of the values, each weighted by its place (1 to 2 in steps of 1/97). It
/// moves when one value moves or two change places, as far as the values moved; so it is compared by the study's tolerance, like any other
/// number. A hash of rounded digits would change altogether when one of a hundred thousand values crosses a rounding border.
/// </remarks>
internal sealed class Digest : IRowWriter
{
    private const int Steps = 97;

    private static readonly string[] Facts = ["_count", "_mean", "_min", "_max", "_check"];

    private readonly ImmutableArray<string> names;
    private readonly int[] keys;
    private readonly DigestColumn?[] columns; // null for a key
    private readonly ResultCell[] row;
    private readonly Dictionary<string, DigestGroup> groups = new(StringComparer.Ordinal); // asked by key, walked in the order of the rows
    private readonly List<DigestGroup> inOrder = [];
    private int next;

    private Digest(ImmutableArray<string> names, ResultForm form, ImmutableArray<string> by)
    {
        this.names = names;
        keys = [.. by.Select(b => names.IndexOf(b))];
        columns = [.. names.Select(n => form.Keys.Contains(n) ? null : new DigestColumn())];
        row = new ResultCell[names.Length];
    }

    /// <summary>The weight of the value at a place, from 0.</summary>
    public static double PlaceWeight(int place) => 1 + (place * 37 % Steps / (double)Steps);

    /// <summary>The summary of a file by the key columns <paramref name="by"/>.</summary>
    public static Table Of(ResultFile file, ResultForm form, ImmutableArray<string> by)
    {
        var digest = new Digest(file.Columns, form, by);
        foreach (var part in file.Parts) part(digest);
        return digest.Summary(by);
    }

    void IRowWriter.Cell(string? text) => row[next++] = text;

    void IRowWriter.Cell(double? number) => row[next++] = number;

    void IRowWriter.EndRow()
    {
        var key = string.Join('\t', keys.Select(c => ResultSnapshots.Cell(row[c])));
        if (!groups.TryGetValue(key, out var group))
        {
            inOrder.Add(groups[key] = group = new DigestGroup([.. keys.Select(c => ResultSnapshots.Cell(row[c]))], names.Length));
        }
        for (var c = 0; c < row.Length; c++) columns[c]?.Take(row[c], c, group);
        group.Rows++;
        next = 0;
    }

    private Table Summary(ImmutableArray<string> by)
    {
        var rest = Enumerable.Range(0, names.Length).Where(c => columns[c] is not null).ToList();
        var numbers = rest.Where(c => columns[c]!.IsNumeric).ToList();
        var words = rest.Except(numbers).SelectMany(c => columns[c]!.Words.Select(word => (Column: c, Word: word))).ToList();
        var heads = numbers.SelectMany(_ => Facts, (c, what) => names[c] + what);
        return new Table(
            [.. by, .. words.Select(w => w.Word), .. heads],
            [
                .. inOrder.Select(g => (string[])
                [
                    .. g.Key, .. words.Select(w => g.Words.GetValueOrDefault(w).ToString(CultureInfo.InvariantCulture)),
                    .. numbers.SelectMany(c => g.Numbers[c].Cells),
                ]),
            ]);
    }
}
