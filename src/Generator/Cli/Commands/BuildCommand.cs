using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Setup;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine;
using ReportGen.Engine.Compose.Profiles;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Render;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen build</c>: from a study to its report.</summary>
internal static class BuildCommand
{
    internal static readonly string[] AllFormats = ["html", "pdf", "csv", "xlsx", "svg", "png", "docx", "parquet"];
    internal static readonly string[] PrintFormats = ["pdf", "png", "docx"];
    private static readonly string[] PrintedReports = ["pdf", "docx"];
    private static readonly string[] ProfileFormats = ["html", "pdf", "svg"];

    public static Command Create()
    {
        var study = StudyArgument.Create("The study to build.");
        var each = new Option<string?>("--each")
        {
            Description = "A profile each instead of the report: unit, region or region:GROUPING. "
                + "Formats html, pdf, svg; default html and pdf.",
        };
        var folder = OutputPlace.Folder(
            "Folder to write into; default output/<study-id>, with --each output/<study-id>-unit and the like.");
        var formats = List("--format", "Comma-separated: html, pdf, csv, xlsx, svg (the default), png, docx, parquet.", AllFormats);
        var languages = List("--lang", "Comma-separated, such as zh,en; default the study's languages.");
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var quiet = new Option<bool>("--quiet") { Description = "Errors only." };
        var verbose = new Option<bool>("--verbose") { Description = "Notes as well." };
        var profile = new Option<bool>("--profile") { Description = "Where the build's time went: stages and formats, in milliseconds." };
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        var command = new Command("build", "Builds a study's report.")
        {
            study, each, folder, formats, languages, set, quiet, verbose, profile, noColor,
        };
        command.SetAction(p => Run(new Request(
            p.GetValue(study) ?? StudyArgument.Here, p.GetValue(each), p.GetValue(folder),
            p.GetValue(formats) is { Length: > 0 } asked ? asked : p.GetValue(each) is null ? AllFormats[..5] : ProfileFormats[..2],
            p.GetValue(languages) ?? [], [.. p.GetValue(set) ?? []],
            p.GetValue(quiet) ? Loudness.Quiet : p.GetValue(verbose) ? Loudness.Verbose : Loudness.Normal,
            Findings.ColorWanted(p.GetValue(noColor)), p.GetValue(profile) ? new TimeTaken() : null)));
        return command;
    }

    private sealed record Request(
        string Study, string? Each, string? Folder, string[] Formats, string[] Languages, ImmutableArray<string> Set,
        Loudness Loudness, bool Color, TimeTaken? Taken);

    private static int Run(Request request)
    {
        if (request.Each is not null && request.Formats.Except(ProfileFormats).FirstOrDefault() is { } format)
        {
            return Misused($"--each makes {string.Join(", ", ProfileFormats)}; '{format}' is of the report, which is built without --each");
        }
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var pipeline = new Pipeline(catalog) { Taken = request.Taken };
        if (MachineSetup.IsComplete(Home.Folder)) pipeline.Prepare(request.Formats);
        var asked = new StudyRequest(request.Study, request.Set, Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        var plan = pipeline.Declare(asked, diagnostics);
        if (plan is null)
        {
            var id = request.Each is null ? Pipeline.StudyId(asked) : null; // profiles have folders that a plan names
            return Refused(diagnostics, request, request.Folder ?? (id is null ? null : Path.Combine("output", id)));
        }
        if (request.Languages.Except(plan.Languages).FirstOrDefault() is { } foreign)
        {
            return Misused($"the study has no language '{foreign}'; it has {string.Join(", ", plan.Languages)}");
        }
        if (request.Languages.Length > 0) plan = plan with { PrintedLanguages = [.. request.Languages] };
        ProfileScope? scope = null;
        if (request.Each is { } each && (scope = ProfileScope.Find(each, plan)) is null)
        {
            return Misused(plan.Groupings.IsEmpty && each.Split(':')[0] == "region"
                ? $"--each {each}: the study has no regions; name a grouping under `groupings:`"
                : $"--each: '{each}' is not one of {string.Join(", ", ProfileScope.Words(plan))}");
        }
        var folder = request.Folder ?? Path.Combine("output", scope?.FolderName(plan) ?? plan.Id);
        if (!RenderStage.MayWrite(folder))
        {
            return Misused($"'{folder}' is not empty and holds no report of ours; name another folder with --out");
        }

        var missing = request.Formats.Intersect(PrintFormats).Any() ? MachineSetup.RunOnce(Home.Folder, Console.Error) : [];
        var formats = missing.IsEmpty ? request.Formats : request.Formats.Except(PrintFormats);
        var render = new RenderRequest(folder, [.. AllFormats.Intersect(formats)], Versions.Of(catalog, Home.Folder))
        {
            Set = request.Set,
            Impossible = missing.IsEmpty ? [] :
            [
                .. from ending in PrintedReports.Intersect(request.Formats)
                from language in plan.PrintedLanguages
                select KeyValuePair.Create($"{(scope is null ? "report" : "*")}.{language}.{ending}", $"{missing[0].Name} is missing"),
            ],
        };
        var written = scope is null
            ? pipeline.Build(plan, render, diagnostics)
            : ProgressBar.Around(
                request.Loudness != Loudness.Quiet && request.Color,
                progress => pipeline.BuildProfiles(plan, scope, render with
                {
                    Progress = progress, Counted = request.Loudness == Loudness.Quiet ? null : profiles => Begin(profiles, plan, render),
                }, diagnostics));
        if (written is null) return Refused(diagnostics, request, folder);

        Findings.Print(diagnostics, request.Loudness, request.Color);
        var opening = scope is null ? "report." : "index.";
        var reports = written.Where(f => f.StartsWith(opening, StringComparison.Ordinal)).ToList();
        foreach (var report in reports) Console.Out.WriteLine(Path.Combine(folder, report).Replace('\\', '/'));
        if (reports.Count == 0) Console.Out.WriteLine($"{written.Count} files in {folder.Replace('\\', '/')}");
        if (scope is not null) Console.Out.WriteLine($"{written.Count(IsProfile)} profile files in {folder.Replace('\\', '/')}");
        var unmade = string.Join(", ", PrintFormats.Intersect(request.Formats).Select(f => f.ToUpperInvariant()));
        foreach (var part in missing)
        {
            Console.Error.WriteLine($"reportgen: no {unmade}: {part.Name} is missing: {part.Reason}\n  hint: {part.Remedy}");
        }
        if (request.Taken is { } taken)
        {
            Console.Error.WriteLine("reportgen: where the time went");
            foreach (var line in taken.Lines()) Console.Error.WriteLine(line);
        }
        return missing.IsEmpty && !diagnostics.HasErrors ? ExitCodes.Done : ExitCodes.Incomplete;
    }

    /// <summary>Says how much will be made: profiles take their time.</summary>
    private static void Begin(int profiles, ReportPlan plan, RenderRequest render)
    {
        var pages = profiles * plan.PrintedLanguages.Length * render.Formats.Count(f => f != "svg");
        var files = pages > 0 ? $" in {pages} {(pages == 1 ? "file" : "files")}" : "";
        var figures = render.Formats.Contains("svg") ? ", and their figures" : "";
        Console.Error.WriteLine($"reportgen: making {profiles} {(profiles == 1 ? "profile" : "profiles")}{files}{figures}");
    }

    private static bool IsProfile(string file) =>
        Path.GetExtension(file) is ".html" or ".pdf" && !file.StartsWith("index.", StringComparison.Ordinal);

    /// <summary>Says why nothing was made, and what then lies in the output folder, where that is known.</summary>
    private static int Refused(DiagnosticBag diagnostics, Request request, string? folder)
    {
        Findings.Print(diagnostics, request.Loudness, request.Color);
        if (request.Loudness == Loudness.Quiet) return ExitCodes.InputWrong;
        var stands = folder is not null && RenderStage.HoldsReport(folder)
            ? $"; what is in {folder.Replace('\\', '/')} is of an earlier build" : "";
        Console.Error.WriteLine($"reportgen: nothing was written{stands}");
        return ExitCodes.InputWrong;
    }

    private static int Misused(string message)
    {
        Console.Error.WriteLine($"reportgen: {message}");
        return ExitCodes.CommandLineWrong;
    }

    /// <summary>An option that takes words separated by commas; all words where none are known beforehand.</summary>
    internal static Option<string[]?> List(string name, string description, params string[] known) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var words = result.Tokens
                .SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Distinct().ToArray();
            var choice = known.Length > 0 ? $"one of {string.Join(", ", known)}" : "one word";
            foreach (var word in known.Length > 0 ? words.Except(known) : []) result.AddError($"{name}: '{word}' is not {choice}");
            if (words.Length == 0) result.AddError($"{name} needs at least {choice}");
            return words;
        },
    };
}
