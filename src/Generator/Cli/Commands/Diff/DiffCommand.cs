using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Files;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Cli.Commands.Diff;

/// <summary><c>reportgen diff</c>: what differs between any two builds, for a pull request, for the eye, or for another program.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("A")
        {
            Description = "A report: a folder that `build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml as git has it.",
        };
        var after = new Argument<string?>("B")
        {
            Description = "The report to compare it with; without it, A's study with the --set options, or of a revision the working copy.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        foreach (var argument in (Argument[])[before, after])
        {
            argument.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-'))) result.AddError($"unknown option '{token.Value}'");
            });
        }
        var set = new Option<string[]>("--set") { Description = "Overrides a value of B's study: dotted.path=value (YAML). Repeatable." };
        var format = new Option<string?>("--format")
        {
            Description = "md, Markdown for a comment (the default); html, with the figures side by side; or json. "
                + "The ending of --out says it as well.",
        };
        format.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !DiffFile.Formats.Contains(t.Value)))
            {
                result.AddError($"--format: '{token.Value}' is not one of {string.Join(", ", DiffFile.Formats)}");
            }
        });
        var file = OutputPlace.FileName("File to write; default the console.");
        var words = WordsOption.Create();
        var verbose = new Option<bool>("--verbose") { Description = "The warnings and notes of the builds as well." };
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        const string summary = "Says what differs between two builds, and what of it is the inputs' doing; "
            + "ends with 0 when nothing differs, 5 when something does.";
        var command = new Command("diff", summary)
        {
            before, after, set, format, file, words, verbose, noColor,
        };
        command.SetAction(p => Run(new Request(
            p.GetValue(before)!, p.GetValue(after), [.. p.GetValue(set) ?? []],
            p.GetValue(format) ?? DiffFile.FormatOf(p.GetValue(file)), p.GetValue(file),
            p.GetValue(words), p.GetValue(verbose) ? Loudness.Verbose : Loudness.Quiet, Findings.ColorWanted(p.GetValue(noColor)))));
        return command;
    }

    private sealed record Request(
        string Before, string? After, ImmutableArray<string> Set, string Format, string? File, string? Words, Loudness Loudness,
        bool Color);

    private static int Run(Request request)
    {
        var second = request.After ?? (request.Set.IsEmpty ? DiffSide.WorkingCopyOf(request.Before) : request.Before);
        if (second is null)
        {
            return Misused("there is nothing to compare with", "name a second build, or an option with --set path=value");
        }
        using var folder = HeldFolder.Temporary("diff");
        try
        {
            var before = DiffSide.Of(request.Before, []);
            var after = DiffSide.Of(second, request.Set);
            if (before.Build(Path.Combine(folder.Path, "a"), request.Loudness, request.Color) is not { } a) return ExitCodes.InputWrong;
            if (after.Build(Path.Combine(folder.Path, "b"), request.Loudness, request.Color) is not { } b) return ExitCodes.InputWrong;
            if (request.File is { } file && OverInput.Of([.. a.Inputs, .. b.Inputs], [file]) is { } over)
            {
                return Misused(over, OverInput.Hint);
            }
            return Say(ReportDiff.Of(a, b) with { Words = ChangeWords.In(request.Words ?? b.Words, BuiltInPlugins.Features) }, request);
        }
        catch (DiffSideException wrong)
        {
            return Misused(wrong.Message, wrong.Hint);
        }
    }

    private static int Say(ReportDiff diff, Request request)
    {
        var text = DiffFile.Of(diff, request.Format);
        if (request.File is { } file) DiffFile.Write(text, file);
        else Console.Out.Write(text);
        return diff.IsSame ? ExitCodes.Done : ExitCodes.VerificationDiffers;
    }

    private static int Misused(string message, string hint)
    {
        Console.Error.WriteLine($"reportgen: {message}\n  hint: {hint}");
        return ExitCodes.CommandLineWrong;
    }
}
