using System.Collections.Immutable;
using ReportGen.Cli.Git;
using ReportGen.Cli.Setup;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;
using ReportGen.Engine.Render;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands.Verify;

/// <summary>A study built into a folder of its own and compared with its accepted snapshots.</summary>
/// <param name="Verdict">What was found.</param>
/// <param name="Plan">The study.</param>
/// <param name="Accepted">Its snapshots.</param>
/// <param name="Words">The words in which it is told.</param>
/// <param name="OfBuild">What the build says.</param>
/// <param name="Found">What the comparison says.</param>
internal sealed record Verification(
    Verdict Verdict, ReportPlan Plan, SnapshotFolder Accepted, ChangeWords Words, DiagnosticBag OfBuild, DiagnosticBag Found)
{
    // the numbers are compared as they were computed
    private static readonly string[] Formats = ["html", "pdf", "svg"];

    /// <summary>Builds and compares; null, with the reasons printed and the exit code, where that cannot be.</summary>
    public static Verification? Of(
        string file, ImmutableArray<string> set, string[] languages, string? words, Loudness loudness, bool color, out int exitCode)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var pipeline = new Pipeline(catalog);
        if (MachineSetup.IsComplete(Home.Folder)) pipeline.Prepare(Formats);
        var asked = new StudyRequest(file, set, Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        exitCode = ExitCodes.InputWrong;
        if (pipeline.DeclareToCompare(asked, diagnostics) is not { } study) return Refused();
        var plan = study.Plan;
        if (languages.Except(plan.Languages).FirstOrDefault() is { } foreign)
        {
            Console.Error.WriteLine($"reportgen: the study has no language '{foreign}'; it has {string.Join(", ", plan.Languages)}");
            exitCode = ExitCodes.CommandLineWrong;
            return null;
        }
        var accepted = SnapshotFolder.Beside(file);
        if (NoFolder(accepted)) return null;
        if (languages.Length > 0) plan = plan with { PrintedLanguages = [.. languages] };
        var withoutPrint = BuiltSnapshots.IgnoresPrint(plan.Ignored) || !MachineSetup.RunOnce(Home.Folder, Console.Error).IsEmpty;

        using var folder = HeldFolder.Temporary("verify");
        var versions = Versions.Of(catalog, Home.Folder);
        var formats = withoutPrint ? Formats.Except(BuildCommand.PrintFormats) : Formats;
        var render = new RenderRequest(Path.Combine(folder.Path, "report"), [.. formats], versions);
        var found = new DiagnosticBag();
        var onServer = Environment.GetEnvironmentVariable("CI") is not (null or "" or "false");
        var request = new VerifyRequest(accepted, versions, onServer) 
        {
            Merged = new(() => MergedFiles.Of(accepted.Path)), Words = ChangeWords.In(words ?? plan.ReviewWords, catalog.Features),
        };
        var verdict = pipeline.Verify(study with { Plan = plan }, render, request, diagnostics, found);
        if (verdict is null) return Refused();
        exitCode = verdict.IsSame ? verdict.LacksPdf ? ExitCodes.Incomplete : ExitCodes.Done : ExitCodes.VerificationDiffers;
        return new Verification(verdict, plan, accepted, request.Words, diagnostics, found);

        Verification? Refused()
        {
            Findings.Print(diagnostics, loudness, color);
            return null;
        }
    }

    /// <summary>True, with the reason printed, where something else stands in the place of the folder of snapshots.</summary>
    public static bool NoFolder(SnapshotFolder accepted)
    {
        if (accepted.Obstacle is not { } obstacle) return false;
        var shown = ShownPath.From(Environment.CurrentDirectory, accepted.Path);
        Console.Error.WriteLine($"reportgen: '{shown}' is {obstacle}, and should be the folder of what was accepted\n"
            + "  hint: move it away, or take the folder from git again");
        return true;
    }

    /// <summary>Says what the comparison found, with the build's own findings where they are asked for.</summary>
    public void Say(Loudness loudness, bool color)
    {
        if (loudness == Loudness.Verbose) Findings.Print(OfBuild, loudness, color);
        Findings.Print(Found, Loudness.Normal, color);
        if (Verdict.IsSame) Console.Out.WriteLine(Words["verified.same", Plan.Id, Verdict.Compared]);
    }
}
