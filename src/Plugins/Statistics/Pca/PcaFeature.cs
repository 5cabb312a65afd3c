using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Pca;

/// <summary>What the folder brings.</summary>
public static class PcaFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("pca")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(PcaFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new PcaWeighting(),
        Files = [new PcaFiles()],
    };
}
