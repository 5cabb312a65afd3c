namespace ReportGen.Cli.Git;

/// <summary>
/// The files that both sides of a merge moved: of the merge in progress, else of the last commit where that is one. Among snapshots they
/// are those that no branch can be right about.
/// </summary>
public static class MergedFiles
{
    /// <summary>Those of a folder, by name; none where nothing is merged.</summary>
    public static IReadOnlySet<string> Of(string folder)
    {
        if (GitRepository.Around(folder) is not { } repository) return new HashSet<string>();
        var (ours, theirs) = repository.Knows("MERGE_HEAD") ? ("HEAD", "MERGE_HEAD") : ("HEAD^1", "HEAD^2");
        if (!repository.Knows(theirs) || repository.Ask("merge-base", ours, theirs) is not { } origin) return new HashSet<string>();
        return Moved(repository, origin, ours).Intersect(Moved(repository, origin, theirs)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Moved(GitRepository repository, string from, string to) =>
        repository.Ask("diff", "--name-only", "--no-renames", "--relative", "-z", from, to)
            ?.Split('\0', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
