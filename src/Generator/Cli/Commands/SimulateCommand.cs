using System.CommandLine;
using System.Text;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;
using ReportGen.Statistics.Simulation;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen simulate</c>: a seeded panel for a declared study.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study to make a panel for; simulation.yaml beside it says how.");
        var file = OutputPlace.FileName("CSV to write; default the study's simulated data file.");
        var force = new Option<bool>("--force") { Description = "Overwrites the file when it is there." };
        var command = new Command("simulate", "Makes a seeded panel for a declared study.") { study, file, force };
        command.SetAction(p => Run(p.GetValue(study) ?? StudyArgument.Here, p.GetValue(file), p.GetValue(force)));
        return command;
    }

    private static int Run(string study, string? file, bool force)
    {
        var diagnostics = new DiagnosticBag();
        var request = new StudyRequest(study, [], Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        var declared = new Pipeline(BuiltInPlugins.Catalog(Home.Folder)).DeclareSimulation(request, diagnostics);
        Findings.Print(diagnostics, Loudness.Normal, Findings.ColorWanted(false));
        if (declared is not { } read) return ExitCodes.InputWrong;

        var others = read.Plan.Inputs.Select(i => i.FullPath)
            .Except(read.Plan.DataFiles.Where(f => f.Kind == DataKind.Simulated).Select(f => f.FullPath));
        if (file is not null && OverInput.Of(others, [file]) is { } over) return Misused($"{over}\n  hint: {OverInput.Hint}");
        var target = file ?? read.Plan.DataFiles
            .FirstOrDefault(f => f is { Kind: DataKind.Simulated, Shape: null or DataShape.Wide })?.FullPath;
        if (target is null) return Misused("the study has no wide data file of `kind: simulated`; name a file with --out");
        if (OutputPlace.IsDevice(target)) return Misused($"'{target}' is a device, not a file");
        if (File.Exists(target) && !force)
        {
            return Misused($"'{ShownPath.From(Environment.CurrentDirectory, target)}' is there already; overwrite it with --force");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        PlainFile.Write(target, content =>
        {
            using var text = new StreamWriter(content, new UTF8Encoding(false)) { NewLine = "\n" };
            foreach (var row in PanelSimulation.Rows(read.Plan, read.Simulation)) text.WriteLine(string.Join(',', row.Select(Quoted)));
        });
        Console.Out.WriteLine(ShownPath.From(Environment.CurrentDirectory, target));
        return ExitCodes.Done;
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static int Misused(string message)
    {
        Console.Error.WriteLine($"reportgen: {message}");
        return ExitCodes.CommandLineWrong;
    }
}
