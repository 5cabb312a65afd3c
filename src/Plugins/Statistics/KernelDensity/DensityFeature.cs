using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>What the folder brings.</summary>
public static class DensityFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("kernel-density")
    {
        Order = 77,
        Beside = FeatureFiles.Of(typeof(DensityFeature)),
        Slots = [new("regions", 50), new("methods", 50)],
        Model = new DensityModel(),
        Files = [new DensityFiles()],
        Tables = [new DensityTable()],
        Figures = [new DensityFigure(), new DensityRidges()],
        Facts = [new Facts<DensityFacts>("density", DensityFacts.Of)],
    };
}
