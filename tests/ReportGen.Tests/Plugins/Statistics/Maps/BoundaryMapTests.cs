using ReportGen.Tests.Plugins.Figures;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>A map from a study's own GeoJSON, and what is said of one that cannot be read.</summary>
public sealed class BoundaryMapTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "models:", "boundaries: {file: places.json, key: code, note: {zh: 审图号, en: Approval}}\nmodels:");

    public void Dispose() => study.Dispose();

    [Fact] // three of the four units have an outline: by id as a number, by name, by another name; one place is nobody's
    public void Map_OfPlacesByIdAndNames_DrawsThemAndNamesWhoIsMissing()
    {
        var (beta, gamma) = (Place("\"Beta\"", 104, 108), Place("\"丙\"", 108, 112));
        study.Write("places.json", Collection(Place("1", 100, 104), beta, gamma, Place("9", 112, 116)));
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
        "{\"features\": [{\"properties\": {\"adcode\": 1}, \"geometry\": null}]}",
        "error[RG2091]: feature 1 of 'places.json' has no property 'code'\n")]
    public void Boundaries_ThatCannotBeRead_AreRefused(string content, string finding)
    {
        study.Write("places.json", content);
        Assert.Null(study.Build());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    private static string Place(string code, int west, int east) =>
        "{\"properties\": {\"code\": " + code + "}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [["
            + $"[{west},30],[{east},30],[{east},34],[{west},34],[{west},30]" + "]]}}";

    private static string Collection(params string[] places) =>
        "{\"type\": \"FeatureCollection\", \"features\": [" + string.Join(",", places) + "]}";
}
