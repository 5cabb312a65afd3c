using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using ReportGen.Cli.Preview;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Declare;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen preview</c>: the report in a browser, built again whenever a file of the study changes.</summary>
internal static class PreviewCommand
{
    /// <summary>What it is called; it ends by a signal.</summary>
    public const string Name = "preview";

    private const int DefaultPort = 8417;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static Command Create()
    {
        var study = StudyArgument.Create("The study to show.");
        var port = new Option<int>("--port")
        {
            Description = $"The port on 127.0.0.1; default {DefaultPort}.", DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is > 0 and < 65536))
            {
                result.AddError($"--port: '{token.Value}' is no port; ports are 1 to 65535");
            }
        });
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var command = new Command(Name, "Shows the report in a browser and builds it again when a file changes; Ctrl+C ends it.")
        {
            study, port, set,
        };
        command.SetAction(p => Run(p.GetValue(study) ?? StudyArgument.Here, p.GetValue(port), [.. p.GetValue(set) ?? []]));
        return command;
    }

    private static int Run(string study, int port, ImmutableArray<string> set)
    {
        using var stop = new CancellationTokenSource();
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var site = new PreviewSite();
        PreviewServer server;
        try
        {
            server = new PreviewServer(site, port, stop.Token);
        }
        catch (HttpListenerException failure)
        {
            Console.Error.WriteLine(
                $"reportgen: port {port} of 127.0.0.1 cannot be had: {failure.Message}\n  hint: name another one with --port");
            return ExitCodes.CommandLineWrong;
        }
        using (server)
        {
            Show(study, set, site, server.Address, stop.Token);
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
