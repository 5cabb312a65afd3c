namespace ReportGen.Engine.Diagnostics;

/// <summary>What a method gives. One of a plugin's may give nothing: that is its failure, and no defect of ours.</summary>
internal static class Given
{
    /// <summary>The result, which is there.</summary>
    /// <param name="result">The result.</param>
    /// <param name="by">The method.</param>
    /// <exception cref="NothingGivenException">It is not.</exception>
    public static T By<T>(object by, T? result) where T : class => result ?? throw new NothingGivenException(by.GetType());
}

/// <summary>A method gives no result.</summary>
/// <param name="by">The class of the method.</param>
internal sealed class NothingGivenException(Type by) : Exception("it gives no result")
{
    public Type By => by;
}
