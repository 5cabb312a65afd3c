using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Shared;

/// <summary>
/// Words and statements that all features use: how a series runs, who is highest and lowest, who is in which class, who rises and falls.
/// </summary>
public static class SharedFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("shared")
    {
        Order = 0,
        IsShared = true,
        Beside = FeatureFiles.Of(typeof(SharedFeature)),
        Analyzers = [new FigureAnalyzer()],
    };
}
