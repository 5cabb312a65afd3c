using System.CommandLine;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Cli.Terminal;

/// <summary>A command line that is not understood: one message for each cause, and what was probably meant.</summary>
internal static class Misread
{
    /// <summary>Says what is wrong with it.</summary>
    public static void Say(ParseResult parsed, TextWriter to)
    {
        var command = parsed.CommandResult.Command;
        var (unknown, root) = (parsed.UnmatchedTokens, command is RootCommand);
        // where a word cannot be placed, that a command is missing follows from it
        var said = parsed.Errors.Select(e => e.Message)
            .Where(m => unknown.Count == 0 || !(root || unknown.Any(token => m.Contains($"'{token}'", StringComparison.Ordinal))));
        foreach (var message in said) to.WriteLine($"reportgen: {message}");
        var hint = root ? "reportgen --help" : $"reportgen {command.Name} --help";
        foreach (var (token, _) in unknown.Select((t, i) => (t, i)).Where(t => IsCause(unknown, t.i, root)))
        {
            to.WriteLine($"reportgen: {What(token, command)}");
            hint = Meant(token, command) ?? hint;
        }
        to.WriteLine($"  hint: {hint}");
    }

    /// <summary>False for what follows a word that cannot be placed: it may be that option's value, or that command's argument.</summary>
    private static bool IsCause(IReadOnlyList<string> unknown, int at, bool ofRoot) =>
        at == 0 || (!ofRoot && (IsOption(unknown[at]) || !IsOption(unknown[at - 1])));

    private static bool IsOption(string token) => token.StartsWith('-');

    private static string What(string token, Command command) =>
        IsOption(token) ? $"there is no option '{token}'"
        : command is RootCommand ? $"there is no command '{token}'"
        : $"'{token}' is one word too many";

    private static string? Meant(string token, Command command) => Nearest.Hint(
        token, IsOption(token) ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name));
}
