using System.Formats.Tar;
using ReportGen.Engine.Files;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>
/// A revision of the repository around the working folder, as files in a folder of their own: neither the index nor the working copy is
/// touched.
/// </summary>
internal static class GitTree
{
    /// <summary>Writes the tree of a revision into <paramref name="folder"/>; returns the study in it.</summary>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <param name="study">The study's path from the working folder, or as git has it from the root.</param>
    /// <param name="folder">Where to write.</param>
    public static string Extract(string revision, string study, string folder)
    {
        var root = Git(Environment.CurrentDirectory, $"there is no study '{revision}:{study}'", "rev-parse", "--show-toplevel").Trim();
        var prefix = Git(Environment.CurrentDirectory, "git", "rev-parse", "--show-prefix").Trim(); // the working folder, from the root
        var named = $"{revision}^{{commit}}";
        var commit = Git(root, $"git knows no revision '{revision}'", "rev-parse", "--verify", "--quiet", "--end-of-options", named).Trim();
        LastMoment.MakeFolder(folder);
        var archive = folder + ".tar";
        Git(root, $"git cannot give '{revision}'", "archive", "--format=tar", $"--output={archive}", commit);
        Unpack(archive, folder, root);
        File.Delete(archive);
        string[] files = [Path.GetFullPath(Path.Combine(folder, prefix, study)), Path.GetFullPath(Path.Combine(folder, study))];
        if (Array.Find(files, f => IsWithin(f, folder) && File.Exists(f)) is { } file) return file;
        throw new DiffSideException(
            $"revision '{revision}' has no '{prefix}{study}'",
            "REVISION:STUDY.yaml is the study's path from here or from the root of the repository, in a branch, tag or commit");
    }

    /// <summary>
    /// Writes what an archive holds. A link that leads out of the repository leads to where it does from the working copy.
    /// </summary>
    private static void Unpack(string archive, string folder, string root)
    {
        using var content = File.OpenRead(archive);
        using var tar = new TarReader(content);
        var links = new List<(string Path, string Target)>();
        while (tar.GetNextEntry() is { } entry)
        {
            var path = Path.GetFullPath(Path.Combine(folder, entry.Name));
            if (!IsWithin(path, folder)) continue;
            if (entry.EntryType is TarEntryType.SymbolicLink) links.Add((path, entry.LinkName));
            else if (entry.EntryType is TarEntryType.Directory) LastMoment.MakeFolder(path);
            else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                LastMoment.MakeFolder(Path.GetDirectoryName(path)!);
                entry.ExtractToFile(path, overwrite: true);
            }
        }
        foreach (var (path, target) in links) // last, so that nothing is written through one
        {
            var around = Path.GetDirectoryName(path)!;
            var isInside = IsWithin(Path.GetFullPath(Path.Combine(around, target)), folder);
            var there = isInside ? target : Path.GetFullPath(Path.Combine(root, Path.GetRelativePath(folder, around), target));
            LastMoment.MakeFolder(around);
            File.CreateSymbolicLink(path, there);
        }
    }

    private static bool IsWithin(string path, string folder) =>
        Path.TrimEndingDirectorySeparator(path)
            .StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Git(string folder, string otherwise, params string[] words)
    {
        var git = ExternalCommand.Run(folder, "git", words);
        if (git.IsMissing)
        {
            throw new DiffSideException($"{otherwise}: git is not on this machine", "compare two folders that `reportgen build` wrote");
        }
        if (git.ExitCode == 0) return git.Output;
        var why = git.Errors.Split('\n')[0].Trim();
        throw new DiffSideException(
            why.Length == 0 ? otherwise : $"{otherwise}: {why}",
            "name a folder that `reportgen build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml inside a git repository");
    }
}
