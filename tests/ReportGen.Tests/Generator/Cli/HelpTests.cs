using System.Text.RegularExpressions;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>The command line's help, the program's and each command's.</summary>
[Trait("Speed", "slow")]
public sealed partial class HelpTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Generator", "Cli", "help");

    [Fact]
    public void Help_OfEveryCommand_IsTheAcceptedOne()
    {
        var help = Help();
        Approver.Verify(help, Folder, "help.reportgen");
        var list = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];
        var commands = Command().Matches(list).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("verify", commands);
        foreach (var command in commands) Approver.Verify(Help(command), Folder, $"help.{command}");
        var known = commands.Append("reportgen").Select(c => $"help.{c}.verified.txt");
        var there = Directory.EnumerateFiles(Folder, "*.verified.txt").Select(f => Path.GetFileName(f));
        Assert.Equal(known.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    private static string Help(params string[] command)
    {
        var run = ProgramRun.Of(Repository.Root, [.. command, "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return string.Concat(run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.TrimEnd() + "\n"));
    }

    [GeneratedRegex(@"^  ([a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();
}
