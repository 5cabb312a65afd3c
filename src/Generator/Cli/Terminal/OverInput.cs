namespace ReportGen.Cli.Terminal;

/// <summary>What a study is read from: no command writes over it, not even with --force.</summary>
internal static class OverInput
{
    /// <summary>Where else to write.</summary>
    public const string Hint = "name another place with --out";

    /// <summary>What is said of the first place that would be written over an input; null where none is.</summary>
    /// <param name="inputs">The files that are read.</param>
    /// <param name="places">The files that would be written.</param>
    public static string? Of(IEnumerable<string> inputs, IEnumerable<string> places)
    {
        var read = inputs.Select(Followed).ToHashSet(StringComparer.Ordinal);
        return places.FirstOrDefault(p => read.Contains(Followed(p))) is { } place
            ? $"'{place.Replace('\\', '/')}' is read, and is not written over"
            : null;
    }

    /// <summary>The file that a path leads to in the end.</summary>
    private static string Followed(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
