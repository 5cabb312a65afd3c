namespace ReportGen.Tests.Process;

/// <summary>A command line that is not understood: what is wrong, once, and what was probably meant.</summary>
[Trait("Speed", "slow")]
public sealed class MisreadTests
{
    [Theory]
    [InlineData("biuld study.yaml", "there is no command 'biuld'", "did you mean 'build'?")]
    [InlineData("frobnicate --out x", "there is no command 'frobnicate'", "reportgen --help")]
    [InlineData("build demo --formt html", "there is no option '--formt'", "did you mean '--format'?")]
    [InlineData("--verson", "there is no option '--verson'", "did you mean '--version'?")]
    [InlineData("check demo other", "'other' is one word too many", "reportgen check --help")]
    [InlineData("", "Required command was not provided.", "reportgen --help")]
    [InlineData("build demo --out README.md/x", "--out: 'README.md/x' lies in 'README.md', which is a file", "reportgen build --help")]
    [InlineData("diff a b --out README.md/x/y", "--out: 'README.md/x/y' lies in 'README.md', which is a file", "reportgen diff --help")]
    public void CommandLine_NotUnderstood_SaysOneThing(string words, string message, string hint)
    {
        var run = ProgramRun.Of(Repository.Root, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, $"reportgen: {message}\n  hint: {hint}\n"), (run.ExitCode, run.Errors.ReplaceLineEndings("\n")));
    }
}
