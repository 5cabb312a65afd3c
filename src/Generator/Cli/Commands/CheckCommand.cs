using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen check</c>: everything up to the texts, nothing written, every mistake at once.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study to check.");
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var verbose = new Option<bool>("--verbose") { Description = "Notes as well: how each file was read." };
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        var command = new Command("check", "Reads and computes a study, reads its texts and says what is wrong; writes nothing.")
        {
            study, set, verbose, noColor,
        };
        command.SetAction(p => Run(
            p.GetValue(study) ?? StudyArgument.Here, [.. p.GetValue(set) ?? []], p.GetValue(verbose) ? Loudness.Verbose : Loudness.Normal,
            Findings.ColorWanted(p.GetValue(noColor))));
        return command;
    }

    private static int Run(string study, ImmutableArray<string> set, Loudness loudness, bool color)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var request = new StudyRequest(study, set, Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        var panel = new Pipeline(catalog).Check(request, diagnostics);
        Findings.Print(diagnostics, loudness, color);
        if (panel is null || diagnostics.HasErrors) return ExitCodes.InputWrong;
        var (units, years, indicators) = (panel.Units.Count, panel.Years.Count, panel.Indicators.Count);
        var warnings = diagnostics.Sorted().Count(d => d.Severity == Severity.Warning);
        Console.Out.WriteLine($"{study.Replace('\\', '/')}: {(warnings == 0 ? "nothing wrong" : Counted(warnings, "warning"))}; "
            + $"{Counted(units, "unit")}, {Counted(years, "year")}, {Counted(indicators, "indicator")}");
        return ExitCodes.Done;
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
