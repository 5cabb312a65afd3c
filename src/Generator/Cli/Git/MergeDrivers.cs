namespace ReportGen.Cli.Git;

/// <summary>
/// How git merges a snapshot that both branches moved: the report of the merged inputs is neither's, so ours stays until it is built
/// anew. Texts take both branches' sentences, and ours where they meet. Git runs both drivers without this program.
/// </summary>
public static class MergeDrivers
{
    private static readonly (string Name, string Says, string Command)[] All =
    [
        ("reportgen", "ours, until reportgen builds it anew", "true"),
        ("reportgen-text", "sentences of both, ours where they meet", "git merge-file --quiet --ours %A %O %B"),
    ];

    /// <summary>Makes the drivers known to a repository; false where they are already.</summary>
    public static bool Install(GitRepository repository)
    {
        if (All.All(d => repository.Ask("config", "--local", $"merge.{d.Name}.driver") == d.Command)) return false;
        foreach (var (name, says, command) in All)
        {
            repository.Do("config", "--local", $"merge.{name}.name", $"ReportGen: {says}");
            repository.Do("config", "--local", $"merge.{name}.driver", command);
        }
        return true;
    }

    /// <summary>Takes them out again; false where there are none.</summary>
    public static bool Remove(GitRepository repository) =>
        All.Count(d => repository.Ask("config", "--local", "--remove-section", $"merge.{d.Name}") is not null) > 0;
}
