using ReportGen.Tests.Process;
using static ReportGen.Tests.Plugins.Statistics.Maps.MadePlaces;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>The small map beside a profile's title, on which its subject is marked.</summary>
[Trait("Speed", "slow")]
public sealed class LocatorTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy);

    public void Dispose() => study.Dispose();

    [Fact]
    public void Locator_OfUnitsWithCoordinates_MarksTheirTile()
    {
        Units("lon,lat", "100,30", "110,30", "100,40", "110,40").BuiltProfiles("unit");
        Assert.Equal(["Alpha"], Marked("1.en.html"));
        Assert.Equal(["丙市"], Marked("3.zh.html"));
        Assert.Equal("4 units on a map. Marked: Alpha.", ProfilePage.Of(study.Output, "1.en.html").Emblem!.Value.Description);
    }

    [Fact]
    public void Locator_OfARegion_MarksItsUnits()
    {
        Units("lon,lat", "100,30", "110,30", "100,40", "110,40").BuiltProfiles("region");
        Assert.Equal(["Gamma", "Delta"], Marked("south.en.html"));
    }

    [Fact]
    public void Locator_OfOwnBoundaries_MarksTheOutline()
    {
        var (alpha, beta, other) = (Place("1", (100, 30, 104, 34)), Place("2", (104, 30, 108, 34)), Place("9", (108, 30, 112, 34)));
        study.Write("places.json", Collection(alpha, beta, other))
            .Replace("study.yaml", "models:", "boundaries: {file: places.json, key: code}\nmodels:").BuiltProfiles("unit");
        Assert.Equal(["Beta"], Marked("2.en.html"));
        Assert.Null(ProfilePage.Of(study.Output, "3.en.html").Emblem); // the file has no outline of Gamma
    }

    [Fact]
    public void Locator_OfUnitsThatNameTheirProvince_MarksIt()
    {
        Units("province", "黑龙江", "吉林", "黑龙江", "广东").BuiltProfiles("unit");
        Assert.Equal(["Heilongjiang"], Marked("1.en.html"));
        Assert.Equal(["广东"], Marked("4.zh.html"));
    }

    [Fact]
    public void Locator_WithoutPlaces_IsNotThere()
    {
        study.BuiltProfiles("unit");
        Assert.Null(ProfilePage.Of(study.Output, "1.en.html").Emblem);
    }

    [Fact] // one tile says nothing
    public void Locator_OfTheOnlyUnit_IsNotThere()
    {
        Units("lon,lat", "100,30", "110,30", "100,40", "110,40");
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Where(l => l[0] is 'u' or '1');
        study.Write("data.csv", string.Join('\n', rows) + "\n").Replace("study.yaml", "systems:", "panel: unbalanced\nsystems:");
        study.BuiltProfiles("unit");
        Assert.Null(ProfilePage.Of(study.Output, "1.en.html").Emblem);
    }

    private TemporaryStudy Units(string heads, params string[] places)
    {
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "units.csv"));
        return study.Write("units.csv", $"{lines[0]},{heads}\n" + string.Concat(lines.Skip(1).Zip(places, (l, p) => $"{l},{p}\n")));
    }

    private IReadOnlyList<string> Marked(string page) => ProfilePage.Of(study.Output, page).Emblem!.Value.Marked;
}
