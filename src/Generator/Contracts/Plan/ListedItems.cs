namespace ReportGen.Contracts.Plan;

/// <summary>Makes lists.</summary>
public static class ListedItems
{
    /// <summary>A list of these.</summary>
    public static Listed<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
