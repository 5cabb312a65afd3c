namespace ReportGen.Tests;

/// <summary>Where the project's own files are when the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder of ReportGen.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of these tests.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "ReportGen.Tests");

    /// <summary>The small study that most tests build, whole or with something changed; the broken inputs lie over it.</summary>
    public static string BaseStudy { get; } = Path.Combine(Tests, "Process", "broken", "_base");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException(
                "the tests run outside the repository: no ReportGen.sln above " + AppContext.BaseDirectory);
    }

    /// <summary>Copies a folder with all it holds.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
