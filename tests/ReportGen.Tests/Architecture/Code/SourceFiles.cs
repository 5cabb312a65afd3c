namespace ReportGen.Tests.Architecture.Code;

/// <summary>The C# files of the repository, without what a build writes.</summary>
internal static class SourceFiles
{
    /// <summary>Path below <paramref name="folder"/>, with forward slashes, and text; in the order of the paths.</summary>
    public static IReadOnlyList<(string Path, string Text)> Below(string folder, string pattern = "*.cs")
    {
        var root = Path.Combine(Repository.Root, folder);
        return
        [
            .. Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
                .Select(full => (Path: Path.GetRelativePath(root, full).Replace('\\', '/'), Full: full))
                .Where(file => !file.Path.Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, File.ReadAllText(file.Full))),
        ];
    }
}
