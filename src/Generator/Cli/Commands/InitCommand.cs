using System.CommandLine;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen init</c>: from data files, or from a shipped example, to a study.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "The data files, or a folder that holds them.", Arity = ArgumentArity.ZeroOrMore,
        };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !Path.Exists(t.Value))) result.AddError($"there is no file '{token.Value}'");
        });
        var template = new Option<string?>("--template")
        {
            Description = $"Begins from an example instead, with a small made panel: {string.Join(", ", StudyTemplates.Names)}.",
        };
        template.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !StudyTemplates.Names.Contains(t.Value)))
            {
                result.AddError($"there is no template '{token.Value}'; templates are {string.Join(", ", StudyTemplates.Names)}");
            }
        });
        var folder = OutputPlace.Folder("The folder of the study; default the folder of the first file, or one named as the template.");
        var force = new Option<bool>("--force") { Description = "Overwrites declarations that are there." };
        var command = new Command("init", "Makes a study of data files: units, years and indicators are found, the rest is marked.")
        {
            files, template, folder, force,
        };
        command.Validators.Add(result =>
        {
            var (named, example) = (result.GetValue(files) is { Length: > 0 }, result.GetValue(template) is not null);
            if (!named && !example) result.AddError("init needs data files, or an example: --template NAME");
            if (named && example) result.AddError("data files and --template: name one or the other");
        });
        command.SetAction(p => p.GetValue(template) is { } name
            ? Begin(name, p.GetValue(folder), p.GetValue(force))
            : Run(p.GetValue(files)!, p.GetValue(folder), p.GetValue(force)));
        return command;
    }

    private static int Begin(string template, string? asked, bool force)
    {
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var folder = Path.GetFullPath(asked ?? template);
        var made = StudyTemplates.Files(template, Id(Path.GetFileName(folder)));
        return Write(new Pipeline(catalog), folder, made, [], force)
            ? Done($"Put your figures in place of data.csv. Then: reportgen build {ShellWord.Of(Shown(folder, "study.yaml"))}")
            : ExitCodes.CommandLineWrong;
    }

    private static int Run(string[] named, string? asked, bool force)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var files = named.SelectMany(n => Directory.Exists(n) ? DataFiles(n, catalog) : [n]).DistinctBy(Path.GetFullPath).ToList();
        foreach (var (twice, _) in named.CountBy(Path.GetFullPath).Where(n => n.Value > 1))
        {
            Console.Error.WriteLine($"reportgen: '{ShownPath.From(Environment.CurrentDirectory, twice)}' is named twice and read once");
        }
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"reportgen: the folder '{named[0]}' holds no data file\n  hint: put a .csv or .xlsx file into it");
            return ExitCodes.CommandLineWrong;
        }
        var folder = Path.GetFullPath(asked ?? Path.GetDirectoryName(Path.GetFullPath(files[0]))!);
        var declared = files.Select(f => (Path.GetFullPath(f), Path.GetRelativePath(folder, Path.GetFullPath(f)).Replace('\\', '/')))
            .ToList();
        var pipeline = new Pipeline(catalog);
        var made = pipeline.Init(
            declared, Id(Path.GetFileName(folder)), Shown(folder, "study.yaml"), Home.Folder, diagnostics, out var assumed);
        Findings.Print(diagnostics, Loudness.Normal, Findings.ColorWanted(false));
        if (made is null) return ExitCodes.InputWrong;
        if (!Write(pipeline, folder, made, files, force)) return ExitCodes.CommandLineWrong;
        foreach (var line in assumed) Console.Out.WriteLine(line);
        var study = Shown(folder, "study.yaml");
        if (Refusal(pipeline, study) is not { } refusal)
        {
            return Done($"Lines with # ? are for you to say. Then: reportgen build {ShellWord.Of(study)}");
        }
        Findings.Print(refusal, Loudness.Normal, Findings.ColorWanted(false));
        Console.Out.WriteLine($"This is to be mended first. Then: reportgen check {ShellWord.Of(study)}");
        return ExitCodes.InputWrong;
    }

    /// <summary>The errors of a study as it was written, which a build would stop at; null for none.</summary>
    private static DiagnosticBag? Refusal(Pipeline pipeline, string study)
    {
        var said = new DiagnosticBag();
        var request = new StudyRequest(study, [], Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        pipeline.Check(request, said);
        if (!said.HasErrors) return null;
        var errors = new DiagnosticBag();
        foreach (var finding in said.Sorted().Where(f => f.Severity == Severity.Error)) errors.Add(finding);
        return errors;
    }

    /// <summary>The files of a folder that hold data: those that some source reads, but for queries and the list of units.</summary>
    private static IEnumerable<string> DataFiles(string folder, PluginCatalog catalog) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(
            f => Path.GetExtension(f) != ".sql" && Path.GetFileName(f) != "units.csv" && catalog.Sources.Any(s => s.Reads(f)));

    /// <summary>Writes the files of a study and the schemas that editors explain them by; false where one is there already.</summary>
    private static bool Write(
        Pipeline pipeline, string folder, IReadOnlyList<KeyValuePair<string, string>> made, IReadOnlyList<string> data, bool force)
    {
        if (OverInput.Of(data, made.Select(m => Shown(folder, m.Key))) is { } over)
        {
            Console.Error.WriteLine($"reportgen: {over}\n  hint: give the data file another name, or name another folder with --out");
            return false;
        }
        var publication = new Publication(folder);
        publication.Finish();
        if (!force && made.FirstOrDefault(m => File.Exists(Path.Combine(folder, m.Key))).Key is { } there)
        {
            Console.Error.WriteLine($"reportgen: '{Shown(folder, there)}' is there already; overwrite it with --force");
            return false;
        }
        var named = made.Select(m => m.Value).ToList();
        var schemas = pipeline.Schemas(Path.Combine(Home.Folder, "templates"))
            .Select(s => KeyValuePair.Create($"{s.Key}.schema.json", s.Value))
            .Where(s => named.Exists(text => text.Contains($"$schema={s.Key}", StringComparison.Ordinal)));
        using var aside = publication.Begin();
        foreach (var (name, text) in made.Concat(schemas)) Put(Path.Combine(Publication.FilesOf(aside), name), text);
        publication.Alone(aside);
        publication.Publish(aside, []);
        foreach (var (name, _) in made) Console.Out.WriteLine(Shown(folder, name));
        return true;
    }

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        PlainFile.Write(path, text);
    }

    private static int Done(string next)
    {
        Console.Out.WriteLine(next);
        return ExitCodes.Done;
    }

    private static string Shown(string folder, string name) =>
        ShownPath.From(Environment.CurrentDirectory, Path.Combine(folder, name));

    private static string Id(string name)
    {
        var id = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        while (id.Contains("--", StringComparison.Ordinal)) id = id.Replace("--", "-", StringComparison.Ordinal);
        return id.Length == 0 ? Free("my-study") : id;
    }

    /// <summary>The id is the report's folder: that of another study is not taken.</summary>
    private static string Free(string id) => Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}")
        .First(i => !Directory.Exists(Path.Combine("output", i)));
}
