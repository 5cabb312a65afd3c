using ReportGen.Tests.Plugins.Figures;
using static ReportGen.Tests.Plugins.Statistics.Maps.MadePlaces;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>A map from a study's own GeoJSON or TopoJSON, and what is said of one that cannot be read.</summary>
public sealed class BoundaryMapTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "models:", "boundaries: {file: places.json, key: code, note: {zh: 审图号, en: Approval}}\nmodels:");

    public void Dispose() => study.Dispose();

    [Fact] // three of the four units have an outline: by id as a number, by name, by another name; one place is nobody's
    public void Map_OfPlacesByIdAndNames_DrawsThemAndNamesWhoIsMissing()
    {
        var (beta, gamma) = (Place("\"Beta\"", Square(104)), Place("\"丙\"", Square(108)));
        study.Write("places.json", Collection(Place("1", Square(100)), beta, gamma, Place("9", Square(112))));
        study.Built("svg,html", "report={figures: [map]}");
        var page = new SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "map.en.svg")));
        Assert.Equal(["Alpha", "Beta", "Gamma"], page.Marks.Select(m => m.Split(" · ")[0]).Distinct());
        Assert.StartsWith("3 units by coordination degree in 2019, 2020, 2021.", page.Description, StringComparison.Ordinal);
        Assert.Contains("Without an outline: Delta.", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("审图号", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"features\": [", "error[RG2090]: the boundaries cannot be read: it is not JSON")]
    [InlineData("[1]", "error[RG2090]: the boundaries cannot be read: it has no features")]
    [InlineData(
        "{\"features\": [{\"properties\": {\"code\": 1}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}",
        "feature 1 is a Point, not a Polygon or MultiPolygon")]
    [InlineData(
        "{\"features\": [{\"properties\": {\"code\": 1}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[50, 91]]]}}]}",
        "feature 1 has a point that is not in degrees")]
    [InlineData(
        "{\"features\": [{\"properties\": {\"code\": 1}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[50, 9], [51, 9]]]}}]}",
        "feature 1 has no outline of three corners or more")]
    [InlineData(
        "{\"features\": [{\"properties\": {\"adcode\": 1}, \"geometry\": null}]}",
        "error[RG2091]: feature 1 of 'places.json' has no property 'code'\n")]
    public void Boundaries_ThatCannotBeRead_AreRefused(string content, string finding)
    {
        study.Write("places.json", content);
        Assert.Null(study.Build());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Boundaries_InAnotherEncoding_AreRefused()
    {
        File.WriteAllBytes(Path.Combine(study.Folder, "places.json"), [.. "{\"features\": [\""u8, 0xBC, 0xD7, .. "\"]}"u8]); // 甲 in GBK
        Assert.Null(study.Build());
        Assert.Contains("error[RG2090]: the boundaries cannot be read: it is not in UTF-8", study.Printed(), StringComparison.Ordinal);
    }

    /// <summary>
    /// Two squares beside each other, whose common side is one arc: that of the second is the one of the first backwards. Reckoned by hand
    /// after the TopoJSON format, positions in steps of 2 degrees from 100, 30.
    /// </summary>
    private const string Squares =
        """
        {"type": "Topology", "transform": {"scale": [2, 2], "translate": [100, 30]},
         "objects": {"places": {"type": "GeometryCollection", "geometries": [
           {"type": "Polygon", "properties": {"code": 1}, "arcs": [[0, 1]]},
           {"type": "MultiPolygon", "properties": {"code": "Beta"}, "arcs": [[[2, -1]]]}]}},
         "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]]}
        """;

    [Fact]
    public void Topology_IsThePlacesThatItsArcsMake()
    {
        study.Write("places.json", Squares);
        var places = study.Declare()!.Boundaries!.Places;
        Assert.Equal(["1", "Beta"], places.Select(p => p.Key));
        Assert.Equal(
            [(104.0, 30.0), (104.0, 34.0), (100.0, 34.0), (100.0, 30.0), (104.0, 30.0)],
            Assert.Single(places[0].Rings).Select(p => p));
        Assert.Equal(
            [(104.0, 30.0), (108.0, 30.0), (108.0, 34.0), (104.0, 34.0), (104.0, 30.0)], Assert.Single(places[1].Rings).Select(p => p));
    }

    [Fact] // without a transform positions stand as they are; a ring of one arc closes itself
    public void Topology_ThatIsNotQuantized_HasItsPositionsAsTheyAre()
    {
        study.Write("places.json", """
            {"type": "Topology", "objects": {"one": {"type": "Polygon", "properties": {"code": "甲"}, "arcs": [[0]]}},
             "arcs": [[[100.5, 30], [104, 30], [104, 34.25], [100.5, 30]]]}
            """);
        var place = Assert.Single(study.Declare()!.Boundaries!.Places);
        Assert.Equal([(100.5, 30.0), (104, 30), (104, 34.25), (100.5, 30)], Assert.Single(place.Rings).Select(p => p));
    }

    [Fact] // objects in the order of the file: a collection of two, a shape alone, and rings of which the second is a hole
    public void Topology_OfSeveralObjects_IsThePlacesOfAll()
    {
        study.Write("places.json", Squares.Replace(
            "\"objects\": {", """
            "objects": {"alone": {"type": "Polygon", "properties": {"code": "丙"}, "arcs": [[3], [4]]}, 
            """, StringComparison.Ordinal).Replace(
            "[-2, 0]]]}", "[-2, 0]], [[0, 5], [9, 0], [0, 9], [-9, -9]], [[1, 6], [0, 1], [1, 0], [-1, -1]]]}", StringComparison.Ordinal));
        var places = study.Declare()!.Boundaries!.Places;
        Assert.Equal(["丙", "1", "Beta"], places.Select(p => p.Key));
        Assert.Equal([(100.0, 40.0), (118, 40), (118, 58), (100, 40)], places[0].Rings[0].Select(p => p));
        Assert.Equal([(102.0, 42.0), (102, 44), (104, 44), (102, 42)], places[0].Rings[1].Select(p => p));
    }

    [Theory]
    [InlineData("[[0, 1]]", "[[0, 9]]", "feature 1 names arc 9, and there are 3")]
    [InlineData("[2, 2], \"translate\"", "[2, 60], \"translate\"", "feature 1 has a point that is not in degrees")]
    [InlineData("\"arcs\": [[[2, 0]", "\"arcs\": [[[2, \"x\"]", "arc 0 has a position that is no pair of numbers")]
    [InlineData("[[0, 1]]", "7", "a list or a number stands where the form has none")]
    [InlineData("\"objects\"", "\"things\"", "it has no features")]
    [InlineData("\"arcs\": [[[2, 0]", "\"bows\": [[[2, 0]", "the topology has no arcs")]
    [InlineData("[[0, 1]]", "[[-9]]", "feature 1 names arc 8, and there are 3")]
    [InlineData("[[0, 1]]", "[[99999999999]]", "feature 1 names an arc that is no whole number")]
    [InlineData("[[0, 1]]", "[[0.5]]", "feature 1 names an arc that is no whole number")]
    [InlineData("[[0, 1]]", "[[]]", "feature 1 has no outline of three corners or more")]
    [InlineData("\"scale\": [2, 2]", "\"scale\": 2", "arc 0 has a position that is no pair of numbers")]
    [InlineData("\"scale\": [2, 2], ", "", "a list or a number stands where the form has none")]
    [InlineData("\"MultiPolygon\"", "\"LineString\"", "feature 2 is a LineString, not a Polygon or MultiPolygon")]
    [InlineData("\"geometries\": [", "\"geometries\": [7, ", "error[RG2091]: feature 1 of 'places.json' has no property 'code'")]
    public void Topology_ThatCannotBeRead_IsRefused(string from, string to, string finding)
    {
        study.Write("places.json", Squares.Replace(from, to, StringComparison.Ordinal));
        Assert.Null(study.Build());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    private static (double, double, double, double) Square(double west) => (west, 30, west + 4, 34);
}
