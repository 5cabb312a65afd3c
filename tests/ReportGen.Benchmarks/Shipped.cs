namespace ReportGen.Benchmarks;

/// <summary>Where the program's own files are.</summary>
internal static class Shipped
{
    /// <summary>The folder of the solution, found above the benchmarks.</summary>
    public static string Home { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ReportGen.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
