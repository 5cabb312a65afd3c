using ReportGen.Contracts.Plan;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of `boundaries:` of a study.</summary>
internal static class BoundariesForm
{
    private static readonly Fields Inset = new("the inset",
        Must("name", Form.Localized, "What stands in the frame."),
        Must("box", new ListOf(Form.Number) { Entries = ["west", "south", "east", "north"] },
            "What the frame shows, in degrees. Outlines that lie wholly in it are drawn there and not on the main map."),
        May("place", Form.Of<MapCorner>(), "The corner of the map that the frame stands in.", Spelling.Value(MapCorner.LowerRight)),
        May("width", Form.Number, "The frame's width as a share of the map's.", Spelling.Value(BoundaryInset.UsualWidth)));

    /// <summary>The boundaries.</summary>
    public static Fields Boundaries { get; } = new("the boundaries",
        Must("file", Form.File, "A GeoJSON or TopoJSON file, or a shapefile (.shp), with a polygon for each place."),
        Must("key", Form.Text, "The property of a place that is the id or a name of a unit or region."),
        May("insets", new ListOf(Inset), "Parts of the map that are drawn in a frame of their own."),
        May("approval", Form.Text, "The map's approval number, printed under each map."),
        May("note", Form.Localized, "What stands under each map, such as its source."));
}
