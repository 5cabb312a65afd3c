namespace ReportGen.Tests;

/// <summary>xUnit's assertions, but for the one that holds of nothing.</summary>
internal sealed class Assert : Xunit.Assert
{
    /// <summary>Holds of every item, and there is one.</summary>
    public static new void All<T>(IEnumerable<T> collection, Action<T> action)
    {
        var items = collection.ToList();
        NotEmpty(items);
        Xunit.Assert.All(items, action);
    }
}
