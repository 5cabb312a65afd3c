using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>
/// A revision of the repository around the working folder, as files in a folder of their own: neither the index nor the working copy is
/// touched.
/// </summary>
internal static class GitTree
{
    /// <summary>Writes the tree of a revision into <paramref name="folder"/>; returns the study in it.</summary>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <param name="study">The study's path from the working folder.</param>
    /// <param name="folder">Where to write.</param>
    public static string Extract(string revision, string study, string folder)
    {
        var root = Git(Environment.CurrentDirectory, $"there is no study '{revision}:{study}'", "rev-parse", "--show-toplevel").Trim();
        var prefix = Git(Environment.CurrentDirectory, "git", "rev-parse", "--show-prefix").Trim(); // the working folder, from the root
        var named = $"{revision}^{{commit}}";
        var commit = Git(root, $"git knows no revision '{revision}'", "rev-parse", "--verify", "--quiet", "--end-of-options", named).Trim();
        Directory.CreateDirectory(folder);
        var archive = folder + ".tar";
        Git(root, $"git cannot give '{revision}'", "archive", "--format=tar", $"--output={archive}", commit);
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        File.Delete(archive);
        var file = Path.GetFullPath(Path.Combine(folder, prefix, study));
        if (File.Exists(file)) return file;
        throw new DiffSideException(
            $"revision '{revision}' has no '{prefix}{study}'",
            "REVISION:STUDY.yaml is the study's path from here, in a branch, tag or commit");
    }

    private static string Git(string folder, string otherwise, params string[] words)
    {
        try
        {
            var start = new ProcessStartInfo("git", words)
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0) return output;
            var why = errors.GetAwaiter().GetResult().Split('\n')[0].Trim();
            throw new DiffSideException(
                why.Length == 0 ? otherwise : $"{otherwise}: {why}",
                "name a folder that `reportgen build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml inside a git repository");
        }
        catch (Win32Exception)
        {
            throw new DiffSideException($"{otherwise}: git is not on this machine", "compare two folders that `reportgen build` wrote");
        }
    }
}
