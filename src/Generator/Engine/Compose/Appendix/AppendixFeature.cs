using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>What the program says of the report itself: gaps and how they were filled, options, inputs.</summary>
public static class AppendixFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("appendix")
    {
        Order = 900,
        Beside = FeatureFiles.Of(typeof(AppendixFeature)),
        Tables = [new DataQualityTable(), new OptionsTable()],
        Slots = [new("quality", 20), new("quality/tables", 10)],
    };
}
