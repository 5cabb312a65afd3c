using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Outliers;

/// <summary>What the folder brings, with what is shown of every treatment.</summary>
public static class PercentileFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("percentile")
    {
        Order = 1,
        Beside = FeatureFiles.Of(typeof(PercentileFeature)),
        Slots = [new("methods/normalization", 5)],
        Method = new PercentileTreatment(),
        Files = [new OutlierFiles()],
        Tables = [new OutlierTable()],
        Facts = [new Facts<OutlierFacts>("outliers", OutlierFacts.Of)],
    };
}
