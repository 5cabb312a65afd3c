using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Explain;

/// <summary>The words that numbers are explained in, whichever feature explains them.</summary>
public static class ExplainFeature
{
    /// <summary>The feature's id.</summary>
    public const string Id = "explain";

    /// <summary>The feature.</summary>
    public static Feature Feature => new(Id) { Order = 950, IsShared = true, Beside = FeatureFiles.Of(typeof(ExplainFeature)) };
}
