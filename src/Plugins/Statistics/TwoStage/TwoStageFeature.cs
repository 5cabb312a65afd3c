using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.TwoStage;

/// <summary>What the folder brings.</summary>
public static class TwoStageFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("two-stage")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(TwoStageFeature)),
        Slots = [new("methods/weighting", 5)],
        Method = new TwoStageWeighting(),
    };
}
