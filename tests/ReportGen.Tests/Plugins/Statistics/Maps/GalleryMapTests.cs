using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>The map of the gallery: outlines made up for it, with islands in a frame and an approval number that nobody gave.</summary>
public sealed class GalleryMapTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Figures", "snapshots");

    [Fact]
    public void Map_OfTheGallery_IsDrawnAsAccepted()
    {
        const string inset = "{name: {zh: 远海诸岛, en: Islands of the far sea}, box: [111, 21, 115, 25], place: lower-right, width: 0.18}";
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("places.json", Places()).Replace(
            "study.yaml", "models:", $"boundaries: {{file: places.json, key: code, approval: MADE-UP 0001, insets: [{inset}]}}\nmodels:");
        study.Built("html,svg", "report={figures: [map], years: [2019, 2021]}");
        Assert.Contains("Map approval number: MADE-UP 0001.", study.Page("en"), StringComparison.Ordinal);
        var drawn = File.ReadAllText(Path.Combine(study.Output, "figures", "map.en.svg"));
        Approver.Verify(SvgText.Of("gallery.map", drawn), Folder);
    }

    /// <summary>
    /// Four places that meet along a river and a ridge, one around them that is not in the study, and islands of the fourth.
    /// </summary>
    private static string Places()
    {
        (double, double)[] river = [.. Enumerable.Range(0, 41).Select(i => (100 + (i * 0.25), 34 + (0.5 * Math.Sin(i * 0.45))))];
        (double, double)[] ridge = [.. Enumerable.Range(0, 33).Select(i => (105 + (0.6 * Math.Sin(i * 0.35)), 30 + (i * 0.25)))];
        var (west, east) = (river[..21], river[20..]);
        var meet = river[20];
        var (south, north) = (ridge.Where(p => p.Item2 < meet.Item2).ToArray(), ridge.Where(p => p.Item2 > meet.Item2).ToArray());
        return MadePlaces.Collection(
            Outline("1", [(100, 38), .. north.Reverse(), .. west.Reverse()]),
            Outline("2", [.. east, (110, 38), .. north.Reverse()]),
            Outline("3", [(100, 30), .. west, .. south.Reverse()]),
            Outline("4", [.. south, .. east, (110, 30)], Round(112, 23.4, 0.7), Round(113.6, 22.4, 0.5), Round(113.2, 24.1, 0.35)),
            Outline("9", [(110, 30), (113, 31), (114, 34), (112.5, 37), (110, 38)]));
    }

    private static (double, double)[] Round(double x, double y, double size) =>
        [.. Enumerable.Range(0, 14).Select(i => i * Math.PI / 7).Select(a => (x + (size * Math.Cos(a) * (1.2 + (0.3 * Math.Sin(3 * a)))),
            y + (size * Math.Sin(a))))];

    private static string Outline(string code, params (double, double)[][] rings)
    {
        static string Pair((double, double) p) => FormattableString.Invariant($"[{Math.Round(p.Item1, 3)},{Math.Round(p.Item2, 3)}]");
        var drawn = rings.Select(r => $"[[{string.Join(",", r.Append(r[0]).Select(Pair))}]]");
        return "{\"properties\": {\"code\": " + code + "}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": ["
            + string.Join(",", drawn) + "]}}";
    }
}
