using System.CommandLine;
using ReportGen.Cli.Terminal;

namespace ReportGen.Cli.Commands.Verify;

/// <summary>
/// <c>reportgen verify</c>: is the report still the accepted one? Builds into a folder of its own; the output folder stays as it is.
/// </summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study to verify; its accepted snapshots are in snapshots/ beside it.");
        var languages = BuildCommand.List("--lang", "Comma-separated, such as zh,en; default the study's languages.");
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var file = OutputPlace.FileName("File for what differs: Markdown, HTML or JSON by its ending (md, html, json).");
        var words = WordsOption.Create();
        var verbose = new Option<bool>("--verbose") { Description = "The warnings and notes of the build as well." };
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        var command = new Command("verify", "Compares a study's report with its accepted snapshots.")
        {
            study, languages, set, file, words, verbose, noColor,
        };
        command.SetAction(p =>
        {
            var loudness = p.GetValue(verbose) ? Loudness.Verbose : Loudness.Normal;
            var color = Findings.ColorWanted(p.GetValue(noColor));
            var verification = Verification.Of(
                p.GetValue(study) ?? StudyArgument.Here, [.. p.GetValue(set) ?? []], p.GetValue(languages) ?? [], p.GetValue(words),
                loudness, color, out var exitCode);
            if (verification is null) return exitCode;
            if (p.GetValue(file) is { } place && OverInput.Of(verification.Plan.Inputs.Select(i => i.FullPath), [place]) is { } over)
            {
                Console.Error.WriteLine($"reportgen: {over}\n  hint: {OverInput.Hint}");
                return ExitCodes.CommandLineWrong;
            }
            Say(verification, p.GetValue(file), loudness, color);
            return exitCode;
        });
        return command;
    }

    private static void Say(Verification verification, string? file, Loudness loudness, bool color)
    {
        var (verdict, id) = (verification.Verdict, verification.Plan.Id);
        verification.Say(loudness, color);
        if (!verdict.Summary.IsEmpty)
        {
            Console.Out.WriteLine($"{verification.Words["verified.changed", id]}\n{string.Join('\n', verdict.Summary)}");
        }
        if (file is not null) DiffFile.Write(verdict.Difference, id, file, verification.Words);
    }
}
