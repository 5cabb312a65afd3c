using System.CommandLine;
using System.Text;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen init</c>: from data files to a study.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "The data files.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !File.Exists(t.Value))) result.AddError($"there is no file '{token.Value}'");
        });
        var folder = new Option<string?>("--out") { Description = "The folder of the study; default the folder of the first file." };
        var force = new Option<bool>("--force") { Description = "Overwrites declarations that are there." };
        var command = new Command("init", "Makes a study of data files: units, years and indicators are found, the rest is marked.")
        {
            files, folder, force,
        };
        command.SetAction(p => Run(p.GetValue(files)!, p.GetValue(folder), p.GetValue(force)));
        return command;
    }

    private static int Run(string[] files, string? asked, bool force)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var folder = Path.GetFullPath(asked ?? Path.GetDirectoryName(Path.GetFullPath(files[0]))!);
        var declared = files.Select(f => (Path.GetFullPath(f), Path.GetRelativePath(folder, Path.GetFullPath(f)).Replace('\\', '/')))
            .ToList();
        var pipeline = new Pipeline(catalog);
        var made = pipeline.Init(declared, Id(Path.GetFileName(folder)), Home.Folder, diagnostics);
        Findings.Print(diagnostics, Loudness.Normal, Findings.ColorWanted(false));
        if (made is null) return ExitCodes.InputWrong;
        Directory.CreateDirectory(folder);
        var all = made.Concat(pipeline.Schemas(Path.Combine(Home.Folder, "templates")).Where(s => s.Key is "study" or "system")
            .Select(s => KeyValuePair.Create($"{s.Key}.schema.json", s.Value))).ToList();
        if (!force && made.FirstOrDefault(m => File.Exists(Path.Combine(folder, m.Key))).Key is { } there)
        {
            Console.Error.WriteLine($"reportgen: '{Shown(folder, there)}' is there already; overwrite it with --force");
            return ExitCodes.CommandLineWrong;
        }
        foreach (var (name, text) in all) File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
        foreach (var (name, _) in made) Console.Out.WriteLine(Shown(folder, name));
        Console.Out.WriteLine($"Lines with # ? are for you to say. Then: reportgen build {Shown(folder, "study.yaml")}");
        return ExitCodes.Done;
    }

    private static string Shown(string folder, string name) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder, name)).Replace('\\', '/');

    private static string Id(string name)
    {
        var id = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        while (id.Contains("--", StringComparison.Ordinal)) id = id.Replace("--", "-", StringComparison.Ordinal);
        return id.Length == 0 ? "my-study" : id;
    }
}
