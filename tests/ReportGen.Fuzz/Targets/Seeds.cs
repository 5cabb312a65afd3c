namespace ReportGen.Fuzz.Targets;

/// <summary>The inputs that mutants are made from, in the source tree.</summary>
internal static class Seeds
{
    /// <summary>The folder of ReportGen.sln.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory, "ReportGen.sln");

    public static string Folder { get; } = Path.Combine(Root, "tests", "ReportGen.Fuzz", "seeds");

    public static string Templates { get; } = Path.Combine(Root, "templates");

    public static string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Folder, path));

    private static string Above(string start, string file)
    {
        var folder = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"no {file} above {start}");
        }
        return folder.FullName;
    }
}
