using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Git;
using ReportGen.Cli.Setup;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Files;
using ReportGen.Engine.Render;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands;

/// <summary>
/// <c>reportgen verify</c>: is the report still the accepted one? Builds into a folder of its own; the output folder stays as it is.
/// </summary>
internal static class VerifyCommand
{
    private static readonly string[] Formats = ["html", "pdf", "csv", "svg"];

    public static Command Create()
    {
        var study = StudyArgument.Create("The study to verify; its accepted snapshots are in snapshots/ beside it.");
        var languages = BuildCommand.List("--lang", "Comma-separated, such as zh,en; default the study's languages.");
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var file = OutputPlace.FileName("File for what differs: Markdown, HTML or JSON by its ending (md, html, json).");
        var verbose = new Option<bool>("--verbose") { Description = "The warnings and notes of the build as well." };
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        var command = new Command("verify", "Compares a study's report with its accepted snapshots.")
        {
            study, languages, set, file, verbose, noColor,
        };
        command.SetAction(p => Run(new Request(
            p.GetValue(study) ?? StudyArgument.Here, p.GetValue(languages) ?? [], [.. p.GetValue(set) ?? []],
            p.GetValue(file), p.GetValue(verbose), Findings.ColorWanted(p.GetValue(noColor)))));
        return command;
    }

    private sealed record Request(string Study, string[] Languages, ImmutableArray<string> Set, string? File, bool Verbose, bool Color);

    private static int Run(Request request)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var pipeline = new Pipeline(catalog);
        if (MachineSetup.IsComplete(Home.Folder)) pipeline.Prepare(Formats);
        var asked = new StudyRequest(request.Study, request.Set, Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        if (pipeline.DeclareToCompare(asked, diagnostics) is not { } study) return Refused(diagnostics, request);
        var plan = study.Plan;
        if (request.Languages.Except(plan.Languages).FirstOrDefault() is { } foreign)
        {
            Console.Error.WriteLine($"reportgen: the study has no language '{foreign}'; it has {string.Join(", ", plan.Languages)}");
            return ExitCodes.CommandLineWrong;
        }
        if (request.Languages.Length > 0) plan = plan with { PrintedLanguages = [.. request.Languages] };
        var withoutPrint = BuiltSnapshots.IgnoresPrint(plan.Ignored) || !MachineSetup.RunOnce(Home.Folder, Console.Error).IsEmpty;

        using var folder = HeldFolder.Temporary("verify");
        var versions = Versions.Of(catalog, Home.Folder);
        var formats = withoutPrint ? Formats.Except(BuildCommand.PrintFormats) : Formats;
        var render = new RenderRequest(Path.Combine(folder.Path, "report"), [.. formats], versions);
        var found = new DiagnosticBag();
        var onServer = Environment.GetEnvironmentVariable("CI") is not (null or "" or "false");
        var accepted = SnapshotFolder.Beside(request.Study);
        var verify = new VerifyRequest(accepted, versions, onServer) { Merged = MergedFiles.Of(accepted.Path) };
        var verdict = pipeline.Verify(study with { Plan = plan }, render, verify, diagnostics, found);
        if (verdict is null) return Refused(diagnostics, request);
        return Say(verdict, plan, diagnostics, found, request);
    }

    private static int Say(Verdict verdict, ReportPlan plan, DiagnosticBag ofBuild, DiagnosticBag found, Request request)
    {
        if (request.Verbose) Findings.Print(ofBuild, Loudness.Verbose, request.Color);
        Findings.Print(found, Loudness.Normal, request.Color);
        if (verdict.IsSame) Console.Out.WriteLine($"{plan.Id}: the same as accepted ({verdict.Compared} snapshots)");
        else if (!verdict.Summary.IsEmpty) Console.Out.WriteLine($"{plan.Id}: what changed\n{string.Join('\n', verdict.Summary)}");
        if (request.File is { } file) DiffFile.Write(verdict.Difference, plan.Id, file);
        return !verdict.IsSame ? ExitCodes.VerificationDiffers : verdict.LacksPdf ? ExitCodes.Incomplete : ExitCodes.Done;
    }

    private static int Refused(DiagnosticBag diagnostics, Request request)
    {
        Findings.Print(diagnostics, request.Verbose ? Loudness.Verbose : Loudness.Normal, request.Color);
        return ExitCodes.InputWrong;
    }
}
