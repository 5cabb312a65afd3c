using System.Diagnostics;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>A repository of its own, as an office has one.</summary>
internal sealed class GitFolder(string folder)
{
    /// <summary>Begins the repository with what lies in the folder.</summary>
    public GitFolder Begin()
    {
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "out/\n*.received.*\n");
        Run("init -q -b master");
        Commit("start");
        Run("tag start");
        return this;
    }

    /// <summary>Commits everything.</summary>
    public GitFolder Commit(string message)
    {
        Run("add -A");
        Run($"commit -q --allow-empty -m {message}");
        return this;
    }

    /// <summary>The folder as it was committed last.</summary>
    public void Restore()
    {
        Run("reset -q --hard");
        Run("checkout -q master");
        Run("clean -fdq");
    }

    /// <summary>The files that differ from the last commit, in the order a pull request shows them.</summary>
    public List<string> Touched()
    {
        Run("add -A");
        return [.. Run("diff --cached --name-only").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Runs git; fails the test when git does, unless it may.</summary>
    public string Run(string arguments, bool mayFail = false)
    {
        var start = new ProcessStartInfo("git", $"-c user.name=a -c user.email=a@b -c core.autocrlf=false {arguments}")
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var git = System.Diagnostics.Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(mayFail || git.ExitCode == 0, $"git {arguments}: {output}{errors.GetAwaiter().GetResult()}");
        return output;
    }
}
