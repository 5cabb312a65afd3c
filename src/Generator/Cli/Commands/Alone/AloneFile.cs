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
    private readonly Option<string?> language = new("--lang") { Description = "Its language, such as en; default the study's first." };
    private readonly Option<string?> file = OutputPlace.Any("File to write, or a folder; default ID.LANGUAGE.FORMAT here.");
    private readonly Option<bool> force = new("--force") { Description = "Overwrites the file when it is there." };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable.",
    };

    private readonly Option<string?> format;
    private readonly string[] formats;

    /// <param name="formats">The words for its formats; the first is the default.</param>
    public AloneFile(params string[] formats)
    {
        this.formats = formats;
        format = new Option<string?>("--format")
        {
            Description = $"{string.Join(", ", formats)}; default the ending of --out, else {formats[0]}.",
        };
        format.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !formats.Contains(t.Value)))
            {
                result.AddError($"--format: '{token.Value}' is not one of {string.Join(", ", formats)}");
            }
        });
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
        var stage = new Pipeline(catalog).Alone(request, parsed.GetValue(language), diagnostics, out var wrong);
        var document = stage is null ? null : asked(stage, out wrong);
        if (document is null && wrong is not null) return Misused(wrong.Message, wrong.Hint);
        Findings.Print(diagnostics, Loudness.Quiet, Findings.ColorWanted(false));
        if (document is null || diagnostics.HasErrors) return ExitCodes.InputWrong;

        var named = parsed.GetValue(file);
        var word = parsed.GetValue(format) ?? formats.FirstOrDefault(f => Path.GetExtension(named) == $".{f}") ?? formats[0];
        if (parsed.GetValue(format) is null && Path.GetExtension(named) is { Length: > 1 } ending && !Directory.Exists(named)
            && !formats.Contains(ending[1..]))
        {
            return Misused($"'{named}' ends in no format of this", $"it is {string.Join(", ", formats)}; or say --format");
        }
        var standing = $"{id}.{document.Editions[0].Language}.{word}";
        var target = named is null ? standing : Directory.Exists(named) ? Path.Combine(named, standing) : named;
        if (File.Exists(target) && !parsed.GetValue(force)) return Misused($"'{target}' is there already", "overwrite it with --force");
        if (catalog.FigureRenderers.Any(r => r.Format == word && r.NeedsSetup)
            && MachineSetup.RunOnce(Home.Folder, Console.Error) is [var missing, ..])
        {
            return Unmade($"no {word.ToUpperInvariant()}: {missing.Name} is missing: {missing.Reason}", missing.Remedy);
        }
        return Written(target, content => render(catalog, word, document, content));
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
            return Unmade($"'{target}' cannot be made: {failure.Message}", null);
        }
        finally
        {
            File.Delete(fresh);
        }
        Console.Out.WriteLine(target.Replace('\\', '/'));
        return ExitCodes.Done;
    }

    private static int Misused(string message, string? hint) => Said(message, hint, ExitCodes.CommandLineWrong);

    private static int Unmade(string message, string? hint) => Said(message, hint, ExitCodes.Incomplete);

    private static int Said(string message, string? hint, int code)
    {
        Console.Error.WriteLine($"reportgen: {message}");
        if (hint is not null) Console.Error.WriteLine($"  hint: {hint}");
        return code;
    }
}
