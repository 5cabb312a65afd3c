using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>What the folder brings.</summary>
public static class StandardDeviationFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("standard-deviation")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(StandardDeviationFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new StandardDeviationWeighting(),
    };
}
