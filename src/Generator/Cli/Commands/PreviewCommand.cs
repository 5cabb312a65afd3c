using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Net;
using ReportGen.Cli.Preview;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Declare;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen preview</c>: the report in a browser, built again whenever a file of the study changes.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 8417;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static Command Create()
    {
        var study = StudyArgument.Create("The study to show.");
        var port = PortOption.Create(DefaultPort);
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var command = new Command("preview", "Shows the report in a browser and builds it again when a file changes; Ctrl+C ends it.")
        {
            study, port, set,
        };
        command.SetAction(p => Run(p.GetValue(study) ?? StudyArgument.Here, p.GetValue(port), [.. p.GetValue(set) ?? []]));
        return command;
    }

    private static int Run(string study, int port, ImmutableArray<string> set)
    {
        using var ending = new Ending();
        var site = new PreviewSite();
        PreviewServer server;
        try
        {
            server = new PreviewServer(site, port, ending.Token);
        }
        catch (HttpListenerException failure)
        {
            return PortOption.Taken(port, failure);
        }
        using (server)
        {
            Show(study, set, site, server.Address, ending.Token);
        }
        return ExitCodes.Done;
    }

    private static void Show(string study, ImmutableArray<string> set, PreviewSite site, string address, CancellationToken stop)
    {
        var templates = Path.Combine(Home.Folder, "templates");
        var watched = new WatchedFiles(study, templates);
        using var builds = new PreviewBuilds(new StudyRequest(study, set, templates, Environment.CurrentDirectory), watched);
        for (var seen = (string?)null; !stop.IsCancellationRequested; stop.WaitHandle.WaitOne(Pause))
        {
            var now = watched.Look();
            if (now == seen) continue;
            var time = Stopwatch.StartNew();
            var (state, findings) = builds.Next(site.State);
            if (seen is null) Console.Out.WriteLine(address);
            site.Show(state);
            Findings.Print(findings, Loudness.Normal, Findings.ColorWanted(false));
            Console.Error.WriteLine($"reportgen: {(state.Errors is null ? "built" : "not built")} in {time.ElapsedMilliseconds} ms");
            seen = seen is null ? watched.Look() : now; // the first build tells which files there are
        }
    }
}
