using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Describe;

namespace ReportGen.Statistics.DagumGini;

/// <summary>dagum: the course of the overall Gini, its largest source, the most and the least unequal region, who rises and who falls.</summary>
public sealed class DagumFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "dagum";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..] || SeriesFacts.Of(d.Overall) is not { } overall) return null;
        var last = Enumerable.Range(0, d.Overall.Axis.Count).Last(t => d.Overall.At(t) is not null);
        var regions = Enumerable.Range(0, d.Grouping.Regions.Length).Where(j => d.Units.At(j, last) is > 1).OrderByDescending(j => d.WithinRegion.At(j, last)).ToList();
        var parts = new[]
        {
            (Part: GiniPart.Within, Name: new LocalizedText("区域内差异", "differences within regions")),
            (Part: GiniPart.NetBetween, Name: new LocalizedText("区域间净差异", "net differences between regions")),
            (Part: GiniPart.Transvariation, Name: new LocalizedText("超变密度", "transvariation")),
        }.OrderByDescending(p => d.Share(p.Part, last) ?? 0).ToList();
        var courses = Enumerable.Range(0, d.Grouping.Regions.Length)
            .Select(j => (Region: j, Series: SeriesFacts.Of(LabeledVector<Year>.From(d.Overall.Axis, t => d.Units.At(j, t) is > 1 ? d.WithinRegion.At(j, t) : null))))
            .Where(c => c.Series is not null && (int)c.Series["count"]! > 1).ToList();
        List<object?> Moving(int sign) => [.. courses.Where(c => Math.Sign((double)c.Series!["change"]!) == sign && Math.Abs((double)c.Series["change"]!) >= SeriesShape.Tolerance)
            .OrderByDescending(c => Math.Abs((double)c.Series!["change"]!))
            .Select(c => (object?)new Dictionary<string, object?> { ["name"] = d.Grouping.Regions[c.Region].Name, ["change"] = c.Series!["change"], ["size"] = Math.Abs((double)c.Series["change"]!) })];
        return new Dictionary<string, object?>
        {
            ["measure"] = d.Measure.Name,
            ["grouping"] = d.Grouping.Name,
            ["region_count"] = d.Grouping.Regions.Length,
            ["overall"] = overall,
            ["sources"] = parts.Select(p => (object?)new Dictionary<string, object?> { ["name"] = p.Name, ["share"] = d.Share(p.Part, last), ["value"] = d.Parts.At((int)p.Part, last) }).ToList(),
            ["most_unequal"] = regions.Count > 0 ? d.Grouping.Regions[regions[0]].Name : null,
            ["most_unequal_value"] = regions.Count > 0 ? d.WithinRegion.At(regions[0], last) : null,
            ["least_unequal"] = regions.Count > 1 ? d.Grouping.Regions[regions[^1]].Name : null,
            ["least_unequal_value"] = regions.Count > 1 ? d.WithinRegion.At(regions[^1], last) : null,
            ["rising"] = Moving(1),
            ["falling"] = Moving(-1),
            ["unit_count"] = results.Panel.Units.Count,
        };
    }
}
