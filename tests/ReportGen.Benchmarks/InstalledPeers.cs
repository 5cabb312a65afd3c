using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;

namespace ReportGen.Benchmarks;

/// <summary>Leaves out the methods of peers that are not installed, and says so once.</summary>
internal sealed class InstalledPeers : ManualConfig
{
    private static readonly HashSet<string> Missing = [.. Peer.All.Where(p => !p.IsInstalled()).Select(p => p.Name)];

    static InstalledPeers()
    {
        foreach (var name in Missing) Console.WriteLine($"// {name} is not installed and is left out.");
    }

    public InstalledPeers() => AddFilter(new SimpleFilter(b => !Missing.Contains(b.Descriptor.WorkloadMethod.Name)));
}
