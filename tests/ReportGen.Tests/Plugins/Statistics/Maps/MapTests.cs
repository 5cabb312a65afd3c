using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Maps;

namespace ReportGen.Tests.Plugins.Statistics.Maps;

/// <summary>Where tiles stand, and the classes of their values.</summary>
public sealed class MapTests
{
    private static readonly string Shipped = Path.Combine(Repository.Root, "indicators");

    [Fact] // 31 provinces, two special regions, Taiwan; the shipped list and grouping find theirs
    public void Layout_OfProvinces_HoldsThemAllAndNoneOverAnother()
    {
        var layout = TileLayout.Provinces;
        Assert.Equal(34, layout.Length);
        Assert.Equal(34, layout.Select(p => (p.Row, p.Column)).Distinct().Count());
        Assert.Equal(34, layout.Select(p => p.Short.In("zh")).Distinct().Count());
        Assert.Equal(34, layout.Select(p => p.Short.In("en")).Distinct().Count());
        var units = File.ReadAllLines(Path.Combine(Shipped, "units", "china-provinces.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        Assert.Equal(31, units.Count);
        Assert.All(units, u => Assert.Equal(u[1], Assert.Single(layout, p => p.Id == u[0]).Name.In("zh")));
        var regions = File.ReadAllText(Path.Combine(Shipped, "regions", "china-provinces.yaml"));
        Assert.All(layout.Take(31), p => Assert.Contains(
            $"id: {p.Region}, name: {{zh: {p.Name.In("zh")},", regions, StringComparison.Ordinal));
    }

    [Theory] // neighbors on the ground: the first lies in this direction from the second
    [InlineData("黑", "琼", -1, 0)]
    [InlineData("新", "沪", 0, -1)]
    [InlineData("粤", "京", 1, 0)]
    [InlineData("台", "川", 1, 1)]
    public void Layout_OfProvinces_KeepsDirections(string one, string other, int south, int east)
    {
        var (a, b) = (Find(one), Find(other));
        if (south != 0) Assert.Equal(south, Math.Sign(a.Row - b.Row));
        if (east != 0) Assert.Equal(east, Math.Sign(a.Column - b.Column));

        static TilePlace Find(string name) => TileLayout.Provinces.Single(p => p.Short.In("zh") == name);
    }

    [Fact] // four corners and a middle stay where they are
    public void Grid_OfPlaces_KeepsTheirOrder()
    {
        var grid = PlaceGrid.Of([At(0, 10), At(10, 10), At(0, 0), At(10, 0), At(5, 5)])!.Value;
        Assert.True(grid[0].Row == grid[1].Row && grid[2].Row == grid[3].Row && grid[0].Row < grid[4].Row && grid[4].Row < grid[2].Row);
        Assert.True(grid[0].Column == grid[2].Column && grid[1].Column == grid[3].Column && grid[4].Column > grid[0].Column);
    }

    [Fact] // all in one place: no tile over another, and the crowd is no line
    public void Grid_OfACrowd_SpreadsOut()
    {
        var grid = PlaceGrid.Of([.. Enumerable.Range(0, 300).Select(_ => At(116, 40))])!.Value;
        Assert.Equal(300, grid.Distinct().Count());
        Assert.True(grid.Max(g => g.Row) < 25 && grid.Max(g => g.Column) < 25);
    }

    [Fact]
    public void Grid_OfAUnitWithoutPlace_IsNone() => Assert.Null(PlaceGrid.Of([At(0, 0), At(null, 1)]));

    [Fact] // quantiles of 1..10 in fifths by type 7, as R gives: 2.8, 4.6, 6.4, 8.2
    public void Classes_ByQuantiles_HoldAsMany()
    {
        var classes = Quantiles(5, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4], Enumerable.Range(1, 10).Select(v => classes.Of(v)));
        Assert.Equal(["1.000 to 2.800", "2.800 to 4.600"], classes.All.Take(2).Select(c => c.Name));
    }

    [Fact]
    public void Classes_OfOneValue_AreOne()
    {
        var classes = Quantiles(5, [-0.5, -0.5, -0.5]);
        Assert.Equal("\u22120.500", Assert.Single(classes.All).Name);
        Assert.Equal(0, classes.Of(-0.5));
    }

    [Fact] // Snyder (1987), page 291: sphere, standard parallels 29.5 and 45.5, origin 23 N 96 W, the point 35 N 75 W
    public void Albers_OfSnydersExample_GivesHisNumbers()
    {
        var (x, y) = new Albers(23, -96, 29.5, 45.5).At(-75, 35);
        Assert.Equal((0.2952720, 0.2416774), (Math.Round(x, 7), Math.Round(y, 7)));
    }

    [Theory] // a degree square is as large wherever it lies: 2 pi / 360 times the difference of the sines
    [InlineData(20, 50, 100, 25)]
    [InlineData(-30, 30, 10, 0)]
    [InlineData(-60, -20, -70, -40)]
    public void Albers_OfASmallSquare_KeepsItsArea(double south, double north, double longitude, double latitude)
    {
        var albers = Albers.Fitting(longitude - 40, longitude + 20, south, north);
        (double X, double Y)[] corners =
        [
            albers.At(longitude, latitude), albers.At(longitude + 0.1, latitude), albers.At(longitude + 0.1, latitude + 0.1),
            albers.At(longitude, latitude + 0.1),
        ];
        var area = Enumerable.Range(0, 4).Sum(i =>
            ((corners[i].X * corners[(i + 1) % 4].Y) - (corners[(i + 1) % 4].X * corners[i].Y)) / 2);
        static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
        Assert.Equal(1, area / (0.1 * Math.PI / 180 * (Sin(latitude + 0.1) - Sin(latitude))), 4);
    }

    [Fact] // the point near the side goes, the one far from it stays; what is smaller than can be seen is nothing
    public void Simplified_Ring_KeepsWhatIsSeen()
    {
        ImmutableArray<MapPoint> ring = [new(0, 0), new(5, 0.05), new(10, 0), new(10, 10), new(5, 9.8), new(0, 10), new(0, 0)];
        MapPoint[] seen = [ring[0], ring[2], ring[3], ring[4], ring[5], ring[6]];
        Assert.Equal(seen, Simplified.Of(ring, 0.1).ToArray());
        Assert.Empty(Simplified.Of(ring, 4));
    }

    private static MapClasses Quantiles(int count, double[] values)
    {
        var matrix = LabeledMatrix<UnitId, Year>.From(new Axis<UnitId>([]), new Axis<Year>([]), (_, _) => null);
        var measure = new Measure(new MeasureId("D"), TestWords.Text("甲", "A"), "D", matrix);
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        return MapClasses.By(MapClassing.Grades, count, measure, values, TestWords.Input("maps", study.Declare()!, null!, "en"));
    }

    private static Mapped At(double? longitude, double latitude)
    {
        ImmutableArray<KeyValuePair<string, string>> attributes =
            [new("lon", longitude is { } x ? $"{x}" : ""), new("lat", $"{latitude}")];
        var name = new LocalizedText("A");
        var unit = new Unit(new UnitId("a"), name, [], attributes, new SourceSpan("units.csv"));
        return new Mapped("a", name, _ => 1, unit) { Holds = one => one == unit.Id };
    }
}
