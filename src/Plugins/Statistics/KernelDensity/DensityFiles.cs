using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>density, density_summary, density_peaks.</summary>
public sealed class DensityFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(DensityResult.Key)?.Groups is not { } all) yield break;
        string[] of = ["measure", "grouping", "group", "year"];
        yield return new(
            "density", [.. of, "x", "density"],
            from g in all
            from y in g.Years
            from i in Enumerable.Range(0, g.Places.Length)
            select (ResultCell[])[.. Key(g, y), g.Places[i], y.Density[i]]);
        yield return new(
            "density_summary", [.. of, "bandwidth", "peaks", "main_peak", "height"],
            from g in all
            from y in g.Years
            select (ResultCell[])
            [
                .. Key(g, y), y.Bandwidth, y.Peaks.Length, y.Peaks.IsEmpty ? (double?)null : y.Main.Place,
                y.Peaks.IsEmpty ? (double?)null : y.Main.Height,
            ]);
        yield return new(
            "density_peaks", [.. of, "peak", "x", "density"],
            from g in all
            from y in g.Years
            from i in Enumerable.Range(0, y.Peaks.Length)
            select (ResultCell[])[.. Key(g, y), i + 1, y.Peaks[i].Place, y.Peaks[i].Height]);
    }

    private static ResultCell[] Key(GroupDensity g, YearDensity y) => [g.Measure.Id, g.Group.GroupingId, g.Group.Id, y.Year];
}
