namespace ReportGen.Engine.Render;

/// <summary>What stands in the folder after a build.</summary>
/// <param name="Present">Its files, ordered by name.</param>
/// <param name="Missing">Files that are not written, and why, ordered by name.</param>
internal sealed record BuiltFiles(IReadOnlyList<string> Present, IReadOnlyList<(string Path, string Reason)> Missing)
{
    /// <summary>The files of this build, and those that stay of the last one.</summary>
    public static BuiltFiles Of(OutputFolder output, LastBuild? last)
    {
        var present = output.Written.Union(last?.Files ?? []).Order(StringComparer.Ordinal).ToList();
        var missing = output.Missing.UnionBy(last?.NotWritten ?? [], m => m.Path).Where(m => !present.Contains(m.Path));
        return new BuiltFiles(present, [.. missing.OrderBy(m => m.Path, StringComparer.Ordinal)]);
    }
}
