namespace ReportGen.Tests.Truth;

/// <summary>Who is named in a sentence, by ids.</summary>
/// <param name="Ids">Those named, in the order of the sentence.</param>
/// <param name="Others">How many more are counted without their names.</param>
internal sealed record Named(IReadOnlyList<string> Ids, int Others = 0)
{
    public static Named Nobody { get; } = new([]);

    public int Count => Ids.Count + Others;

    public bool Are(IEnumerable<string> right)
    {
        var all = right.ToHashSet();
        return Ids.Distinct().Count() == Ids.Count && Count == all.Count && Ids.All(all.Contains);
    }
}

/// <summary>Who holds a place, and the printed value there.</summary>
/// <param name="Who">Those at the place.</param>
/// <param name="Value">As printed.</param>
/// <param name="IsOfEach">That the value is said to be that of each.</param>
internal sealed record Place(Named Who, string Value, bool IsOfEach);
