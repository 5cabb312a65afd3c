using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Maps;

/// <summary>What the folder brings.</summary>
public static class MapsFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("maps")
    {
        Order = 55,
        Beside = FeatureFiles.Of(typeof(MapsFeature)),
        Slots = [new("results", 35)],
        Figures = [new TileMap(), new BoundaryMap()],
        Profile = new MapsProfile(),
    };
}
