using ReportGen.Engine.Files;

namespace ReportGen.Cli.Git;

/// <summary>The git repository around a folder, asked from that folder.</summary>
public sealed class GitRepository
{
    private readonly string folder;

    private GitRepository(string folder, string root) => (this.folder, Root) = (folder, root);

    /// <summary>Its uppermost folder.</summary>
    public string Root { get; }

    /// <summary>The repository that holds a folder; null where none does, or where this machine has no git.</summary>
    public static GitRepository? Around(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent) folder = parent;
        var git = ExternalCommand.Run(folder, "git", "rev-parse", "--show-toplevel");
        return git.ExitCode == 0 ? new GitRepository(folder, Path.GetFullPath(git.Output)) : null;
    }

    /// <summary>What git answers; null where it ends with an error.</summary>
    public string? Ask(params string[] words) =>
        ExternalCommand.Run(folder, "git", words) is { ExitCode: 0 } git ? git.Output : null;

    /// <summary>Has git change something; what it refuses is the disk's refusal.</summary>
    public void Do(params string[] words)
    {
        var git = ExternalCommand.Run(folder, "git", words);
        if (git.ExitCode != 0) throw new IOException($"git {string.Join(' ', words)}: {git.Said}");
    }

    /// <summary>True when it knows a commit by this name.</summary>
    public bool Knows(string commit) => Ask("rev-parse", "--verify", "--quiet", $"{commit}^{{commit}}") is not null;
}
