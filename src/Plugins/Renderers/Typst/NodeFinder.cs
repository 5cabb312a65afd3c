namespace ReportGen.Renderers.Typst;

/// <summary>Looks for Node.js: the one named by REPORTGEN_NODE, else the first on the PATH.</summary>
public static class NodeFinder
{
    /// <summary>The environment variable that names the executable.</summary>
    public const string Variable = "REPORTGEN_NODE";

    private static readonly string Name = OperatingSystem.IsWindows() ? "node.exe" : "node";

    /// <summary>The full path; null when there is none. A named one that is not there is none: nothing else is taken instead.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named)) return File.Exists(named) ? Path.GetFullPath(named) : null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Name)).FirstOrDefault(File.Exists);
    }
}
