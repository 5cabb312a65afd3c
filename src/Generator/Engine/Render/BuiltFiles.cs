namespace ReportGen.Engine.Render;

/// <summary>What stands in the folder after a build.</summary>
/// <param name="Present">Its files, ordered by name.</param>
/// <param name="Missing">Files that are not written, and why, ordered by name.</param>
/// <param name="ToEdit">Files that people go on working in and what each was written as, ordered by name.</param>
internal sealed record BuiltFiles(
    IReadOnlyList<string> Present, IReadOnlyList<(string Path, string Reason)> Missing, IReadOnlyList<(string Path, string Sha256)> ToEdit)
{
    /// <summary>The files of this build, and those that stay of the last one.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="last">The last build whose files stay; null for none.</param>
    /// <param name="edited">Files that were changed since they were written, and what they were written as.</param>
    public static BuiltFiles Of(OutputFolder output, LastBuild? last, IReadOnlyList<(string Path, string Sha256)> edited)
    {
        var present = output.Written.Union(last?.Files ?? []).Order(StringComparer.Ordinal).ToList();
        var missing = output.Missing.UnionBy(last?.NotWritten ?? [], m => m.Path).Where(m => !present.Contains(m.Path));
        var toEdit = output.ToEdit().Concat((last?.ToEdit ?? []).Where(f => present.Contains(f.Path))).Concat(edited)
            .DistinctBy(f => f.Path);
        return new BuiltFiles(
            present, [.. missing.OrderBy(m => m.Path, StringComparer.Ordinal)], [.. toEdit.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }
}
