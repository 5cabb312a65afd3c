using System.ComponentModel;
using System.Diagnostics;

namespace ReportGen.Benchmarks;

/// <summary>A script of the folder peers with the interpreter and the library that it needs.</summary>
/// <param name="Name">The library, as the benchmark's method is called.</param>
/// <param name="Interpreter">What runs the script.</param>
/// <param name="Script">The script's file.</param>
/// <param name="Probe">Arguments of the interpreter that succeed where the library is installed.</param>
internal sealed record Peer(string Name, string Interpreter, string Script, params string[] Probe)
{
    public static readonly Peer Pandas = new(
        nameof(Pandas), Environment.GetEnvironmentVariable("PEER_PYTHON") ?? "python3", "large_panel.py", "-c", "import numpy, pandas");

    /// <summary>Node.js looks for it where NODE_PATH says.</summary>
    public static readonly Peer Polars = new(nameof(Polars), "node", "large_panel.mjs", "-e", "require('nodejs-polars')");

    public static readonly Peer[] All = [Pandas, Polars];

    public bool IsInstalled()
    {
        try
        {
            Start(Probe);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs the script over a panel; its result files go to a folder.</summary>
    public void Run(string panel, string to) =>
        Start(Path.Combine(Shipped.Home, "tests", "ReportGen.Benchmarks", "peers", Script), panel, to);

    private void Start(params string[] arguments) => Launched.Start(new ProcessStartInfo(Interpreter, arguments));
}
