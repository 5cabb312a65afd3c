using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Ahp;

/// <summary>What the folder brings.</summary>
public static class AhpFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("ahp")
    {
        Order = 3,
        Beside = FeatureFiles.Of(typeof(AhpFeature)),
        Slots = [new("methods/weighting", 10)],
        Method = new AhpWeighting(),
        Files = [new AhpFiles()],
        Tables = [new AhpTable()],
    };
}
