using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Outliers;

/// <summary>Skewness and kurtosis of the indicators before and after the treatment of outliers, over all years together.</summary>
public sealed class OutlierTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "outliers";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (all, words) = (OutlierSummary.Of(input.Plan, input.Results).ToList(), input.Words);
        if (all.Count == 0 || all.Exists(s => s.Year is not null)) return null;
        TableColumn Number(string id, string head, string group) => new(id, words[head], NumberStyle.Fixed3) { Group = words[group] };
        return new TableBlock(
            Id, words["outliers.caption"],
            [
                new("indicator", words["head.indicator"], NumberStyle.Text),
                Number("skewness", "outliers.skewness", "outliers.before"), Number("kurtosis", "outliers.kurtosis", "outliers.before"),
                new("treatment", words["outliers.treatment"], NumberStyle.Text),
                new("points", words["outliers.points"], NumberStyle.Integer),
                Number("skewness_after", "outliers.skewness", "outliers.after"),
                Number("kurtosis_after", "outliers.kurtosis", "outliers.after"),
            ],
            [
                .. all.Select(s => ImmutableArray.Create<TableCell>(
                [
                    input.In(s.Indicator.Name), s.Before?.Skewness, s.Before?.Kurtosis, words[$"outliers.{s.Treatment}"], s.Points,
                    s.After?.Skewness, s.After?.Kurtosis,
                ])),
            ])
        {
            Wide = true,
        };
    }
}
