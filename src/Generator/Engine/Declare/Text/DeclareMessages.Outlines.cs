using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Text;

// RG20: the files of boundaries, and their insets
internal sealed partial class DeclareMessages
{
    public void NoBoundaries(string why, SourceSpan at) => Error(
        "RG2090", $"the boundaries cannot be read: {why}", at,
        "export them as GeoJSON, TopoJSON or a shapefile with longitude and latitude in degrees (WGS 84), a polygon for each place");

    public void NoBoundaryKey(string file, int feature, string key, IReadOnlyCollection<string> known, SourceSpan at) => Error(
        "RG2091", $"feature {feature} of '{file}' has no property '{key}'", at,
        known.Count > 0 ? $"its properties are {List(known, 8)}" : "it has no properties");

    public void NothingBeside(string shapes, string file, SourceSpan at) => Error(
        "RG2084", $"there is no '{file}' beside '{shapes}'", at,
        "a shapefile is several files of one name: put the .shp, .dbf, .prj and .cpg into the same folder");

    public void NotInDegrees(string why, SourceSpan at) => Error(
        "RG2085", $"a map cannot take the shapefile: {why}", at, "export it in longitude and latitude (WGS 84, EPSG:4326)");

    public void UnknownPage(string name, SourceSpan at) =>
        Error("RG2086", $"'{name}' is no known encoding", at, "such as UTF-8, GBK, Big5, 1252");

    public void OtherLetters(string? page, string file, SourceSpan at) => Error(
        "RG2093", page is null ? "the texts are not in the encoding that the file has them in" : $"the texts are not in {page}", at,
        $"name their encoding in the file '{file}' beside it, such as GBK or UTF-8");

    public void EmptyInset(string name, DegreeBox file, SourceSpan at) => Error(
        "RG2087", $"nothing of the boundaries lies in the box of the inset '{name}'", at,
        FormattableString.Invariant(
            $"the box is [west, south, east, north]; the file reaches from {file.West:0.##}, {file.South:0.##} to ")
            + FormattableString.Invariant($"{file.East:0.##}, {file.North:0.##}"));

    public void SharedInset(string name, string other, SourceSpan at) => Error(
        "RG2088", $"the insets '{other}' and '{name}' show the same place", at,
        "each place stands in one frame: make one of the boxes smaller");

    public void NoMainMap(SourceSpan at) => Error(
        "RG2094", "the insets take every place, and nothing is left for the map", at, "the box is [west, south, east, north], in degrees");

    public void BoxOutside(SourceSpan at) => Error(
        "RG2089", "the inset's box reaches beyond the Earth", at, "it is [west, south, east, north], in degrees");

    public void InsetWidth(double width, double least, double most, SourceSpan at) => Error(
        "RG2095", FormattableString.Invariant($"an inset's width of {width} is not between {least} and {most}"), at,
        "it is a share of the map's width");
}
