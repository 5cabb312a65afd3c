namespace ReportGen.Cli.Preview;

/// <summary>What the preview shows.</summary>
/// <param name="Version">Counts the builds that went well: a page of another version is to be loaded again.</param>
/// <param name="Pages">The pages of the last build that went well, by file name; the first is shown at the root.</param>
/// <param name="Errors">Why the newest state of the study cannot be built; null where it is what is shown.</param>
internal sealed record PreviewState(int Version, IReadOnlyDictionary<string, byte[]> Pages, string? Errors)
{
    /// <summary>The page at the root; null while there is none.</summary>
    public string? First { get; init; }

    /// <summary>Nothing built yet.</summary>
    public static PreviewState None { get; } = new(0, new Dictionary<string, byte[]>(), null);
}
