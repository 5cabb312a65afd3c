using System.CommandLine;
using ReportGen.Cli.Setup;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine;
using ReportGen.Engine.Compose.Alone;
using ReportGen.Engine.Declare;

namespace ReportGen.Cli.Commands.Alone;

/// <summary>Asks a study for one thing.</summary>
internal delegate ReportDocument? Asked(AloneStage stage, out AloneRefusal? wrong);

/// <summary>One thing of a report in a file of its own: the options that say so, and the way from them to the file.</summary>
internal sealed class AloneFile
{
    private readonly Option<string?> language = new("--lang") { Description = "Its language, such as en; default each of the study's." };
    private readonly Option<string?> file = OutputPlace.Any("File to write, or a folder; default ID.LANGUAGE.FORMAT here.");
    private readonly Option<bool> force = new("--force") { Description = "Overwrites the file when it is there." };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable.",
    };

    private readonly Option<string[]?> format;
    private readonly string[] formats;

    /// <param name="formats">The words for its formats; the first is the default.</param>
    public AloneFile(params string[] formats)
    {
        this.formats = formats;
        format = BuildCommand.List(
            "--format", $"Comma-separated, of {string.Join(", ", formats)}; default the ending of --out, else {formats[0]}.", formats);
    }

    /// <summary>The options of the command.</summary>
    public IEnumerable<Option> Options => [format, language, file, force, set];

    /// <summary>The study that is named.</summary>
    public static Argument<string> Study()
    {
        var study = new Argument<string>("STUDY") { Description = "The study: a file, a folder with study.yaml, or demo." };
        StudyArgument.MustExist(study);
        return study;
    }

    /// <summary>Makes it and writes it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="study">The study.</param>
    /// <param name="id">What the file is called where no name is given.</param>
    /// <param name="asked">Asks for it.</param>
    /// <param name="render">Writes it in a format.</param>
    public int Write(
        ParseResult parsed, string study, string id, Asked asked, Action<PluginCatalog, string, ReportDocument, Stream> render)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var request = new StudyRequest(
            StudyArgument.Resolved(study), [.. parsed.GetValue(set) ?? []], Path.Combine(Home.Folder, "templates"),
            Environment.CurrentDirectory);
        var only = parsed.GetValue(language);
        var stage = new Pipeline(catalog).Alone(request, only, diagnostics, out var wrong);
        var places = new AlonePlaces(parsed.GetValue(file), parsed.GetValue(format) ?? [], formats);
        string[] languages = only is null ? [.. stage?.Languages.Take(places.Editions) ?? []] : [only];
        var documents = new List<ReportDocument>();
        foreach (var each in languages)
        {
            if (stage is not null && wrong is null && asked(stage.In(each), out wrong) is { } document) documents.Add(document);
        }
        if (wrong is not null) return Misused(wrong);
        Findings.Print(diagnostics, Loudness.Quiet, Findings.ColorWanted(false));
        if (documents.Count == 0 || diagnostics.HasErrors) return ExitCodes.InputWrong;
        if (places.Wrong is { } misplaced) return Misused(misplaced);

        var files = places.Of(id, documents);
        if (OverInput.Of(stage!.Inputs, files.Select(f => f.Path)) is { } over) return Misused(new AloneRefusal(over, OverInput.Hint));
        var ended = Written(files, catalog, parsed.GetValue(force), render);
        if (ended == ExitCodes.Done && only is null && stage.Languages.Count > languages.Length)
        {
            Console.Error.WriteLine($"reportgen: this is the one in '{languages[0]}'; "
                + $"--lang {string.Join(", --lang ", stage.Languages.Except(languages))} writes the other");
        }
        return ended;
    }

    private static int Written(
        IReadOnlyList<AlonePlace> places, PluginCatalog catalog, bool isForced,
        Action<PluginCatalog, string, ReportDocument, Stream> render)
    {
        if (!isForced && places.FirstOrDefault(p => File.Exists(p.Path)) is { } there)
        {
            return Misused(new AloneRefusal($"'{there.Path}' is there already", "overwrite it with --force"));
        }
        var printed = places.FirstOrDefault(p => catalog.FigureRenderers.Any(r => r.Format == p.Format && r.NeedsSetup));
        if (printed is not null && MachineSetup.RunOnce(Home.Folder, Console.Error) is [var missing, ..])
        {
            return Unmade($"no {printed.Format.ToUpperInvariant()}: {missing.Name} is missing: {missing.Reason}", missing.Remedy);
        }
        foreach (var (document, word, path) in places)
        {
            if (Written(path, content => render(catalog, word, document, content)) is not ExitCodes.Done and var failed) return failed;
        }
        return ExitCodes.Done;
    }

    /// <summary>Writes the file beside its place and moves it there when it is whole.</summary>
    private static int Written(string target, Action<Stream> write)
    {
        var fresh = target + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        try
        {
            using (var content = File.Create(fresh)) write(content);
            File.Move(fresh, target, overwrite: true);
        }
        catch (RenderingException failure)
        {
            return Unmade($"'{target}' cannot be made: {failure.Message}{(failure.At is { } at ? $" ({at})" : "")}", null);
        }
        finally
        {
            File.Delete(fresh);
        }
        Console.Out.WriteLine(target.Replace('\\', '/'));
        return ExitCodes.Done;
    }

    private static int Misused(AloneRefusal wrong) => Said(wrong.Message, wrong.Hint, ExitCodes.CommandLineWrong);

    private static int Unmade(string message, string? hint) => Said(message, hint, ExitCodes.Incomplete);

    private static int Said(string message, string? hint, int code)
    {
        Console.Error.WriteLine($"reportgen: {message}");
        if (hint is not null) Console.Error.WriteLine($"  hint: {hint}");
        return code;
    }
}
