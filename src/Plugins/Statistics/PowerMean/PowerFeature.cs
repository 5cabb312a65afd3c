using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.PowerMean;

/// <summary>What the folder brings.</summary>
public static class PowerFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("power")
    {
        Order = 4,
        Beside = FeatureFiles.Of(typeof(PowerFeature)),
        Slots = [new("methods/aggregation", 10)],
        Method = new PowerAggregation(),
        Validators = [new PowerValidator()],
    };
}
