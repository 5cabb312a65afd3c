using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The rows of a table that one row of its digest stands for.</summary>
/// <param name="key">What they have in common.</param>
/// <param name="columns">How many columns the table has.</param>
internal sealed class DigestGroup(string[] key, int columns)
{
    public string[] Key => key;

    public int Rows { get; set; }

    /// <summary>How often each word stands in each column.</summary>
    public Dictionary<(int Column, string Word), int> Words { get; } = [];

    /// <summary>The numbers of each column.</summary>
    public DigestSpread[] Numbers { get; } = [.. Enumerable.Range(0, columns).Select(_ => new DigestSpread())];
}

/// <summary>The numbers of a column in a group.</summary>
internal sealed class DigestSpread
{
    private int count;
    private double sum, check, least = double.PositiveInfinity, greatest = double.NegativeInfinity;

    /// <summary>Number of values, mean, least, greatest and check.</summary>
    public IEnumerable<string> Cells => count == 0
        ? ["0", "", "", "", ""]
        : [Table.Six(count), Table.Six(sum / count), Table.Six(least), Table.Six(greatest), Table.Six(check)];

    /// <summary>Takes the value at a place of its group.</summary>
    public void Add(double value, int place)
    {
        count++;
        sum += value;
        check += Digest.PlaceWeight(place) * value;
        (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
    }
}

/// <summary>A column of a digest: numbers or words, as its first cell that is not empty says.</summary>
internal sealed class DigestColumn
{
    /// <summary>A column of more words than these is one of names, and is left out.</summary>
    private const int MostWords = 12;

    private readonly SortedSet<string> words = new(StringComparer.Ordinal);
    private bool? isNumeric;

    /// <summary>True for a column of numbers, and for one that is empty.</summary>
    public bool IsNumeric => isNumeric ?? true;

    /// <summary>Its words, in order; none where it has too many.</summary>
    public IReadOnlyCollection<string> Words => words.Count > MostWords ? [] : words;

    /// <summary>Takes a cell of a row of a group.</summary>
    public void Take(ResultCell cell, int column, DigestGroup group)
    {
        if (cell.Number is null && string.IsNullOrEmpty(cell.Text)) return;
        var number = cell.Number ?? (isNumeric is false ? null : Table.Number(cell.Text!));
        isNumeric ??= number is not null;
        if (IsNumeric)
        {
            if (number is { } value) group.Numbers[column].Add(value, group.Rows);
            return;
        }
        if (words.Count > MostWords) return;
        var word = ResultSnapshots.Cell(cell);
        words.Add(word);
        group.Words[(column, word)] = group.Words.GetValueOrDefault((column, word)) + 1;
    }
}
