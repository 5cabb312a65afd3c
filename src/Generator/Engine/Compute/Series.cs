using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Engine.Compute;

/// <summary>Work on several series at the same time; each has findings of its own, which are told in the order of the series.</summary>
internal static class Series
{
    public static ImmutableArray<TResult> Each<T, TResult>(
        IEnumerable<T> series, Panel panel, DiagnosticBag diagnostics, Func<T, DiagnosticBag, TResult> work)
    {
        var done = AtOnce.Select(series, panel.Units.Count * panel.Years.Count, one =>
        {
            var said = new DiagnosticBag();
            return (Result: work(one, said), Said: said);
        });
        foreach (var finding in done.SelectMany(d => d.Said.Sorted())) diagnostics.Add(finding);
        return [.. done.Select(d => d.Result)];
    }
}
