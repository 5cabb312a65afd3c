using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Inequality;

/// <summary>What the folder brings.</summary>
public static class InequalityFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("inequality")
    {
        Order = 76,
        Beside = FeatureFiles.Of(typeof(InequalityFeature)),
        Slots = [new("regions", 15), new("methods", 24)],
        Model = new InequalityModel(),
        Files = [new InequalityFiles()],
        Tables = [new InequalityTable()],
        Facts = [new Facts<SpreadFacts>("spread", SpreadFacts.Of)],
    };
}
