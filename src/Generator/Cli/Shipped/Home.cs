namespace ReportGen.Cli.Shipped;

/// <summary>Where the program's own files are: templates, shipped studies, restored fonts.</summary>
internal static class Home
{
    /// <summary>The folder that holds templates/: named by the launcher, or found above the program.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The study that is built when none is named.</summary>
    public static string DefaultStudy => Path.Combine(Folder, "indicators", "studies", "digital-resilience", "study.yaml");

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("REPORTGEN_HOME") is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) return folder.FullName;
        }
        return AppContext.BaseDirectory;
    }
}
