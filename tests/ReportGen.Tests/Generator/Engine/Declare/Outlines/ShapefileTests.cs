using System.Text;
using ReportGen.Contracts.Plan;

namespace ReportGen.Tests.Generator.Engine.Declare.Outlines;

/// <summary>Boundaries from shapefiles that another program wrote, and what is said of one that a map cannot take.</summary>
public sealed class ShapefileTests : IDisposable
{
    // in places.shp the first record stands behind 100 bytes, its shape behind 8 more: kind, box, parts at 144, points at 148
    private const int FirstRecord = 100, FirstShape = 108, Parts = 144, Points = 148, FirstPart = 152;

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "models:", "boundaries: {file: places.shp, key: NAME}\nmodels:");

    public void Dispose() => study.Dispose();

    [Theory, InlineData(null), InlineData(12.5)]
    public void Shapefile_OfAnotherProgram_IsThePlacesItHolds(double? height)
    {
        var places = Places(study.WithPlaces(height: height));
        Assert.Equal(["甲市", "乙市", "丙市", "丁市"], places.Select(p => p.Key));
        Assert.Equal([(100.0, 30.0), (100, 34), (104, 34), (104, 30), (100, 30)], places[0].Rings[0].Select(p => p));
        Assert.Equal([(101.0, 31.0), (102, 31), (102, 32), (101, 31)], places[0].Rings[1].Select(p => p));
        Assert.Equal([4.0, 1.0], places[1].Rings.Select(r => r.Max(p => p.Longitude) - r.Min(p => p.Longitude)));
        Assert.Equal((108.0, 116.0), (places[2].Rings[0][0].Longitude, places[3].Rings[0][2].Longitude));
    }

    [Fact]
    public void Map_OfAShapefile_IsDrawnAndItsFilesAreInputs()
    {
        study.WithPlaces().Built("svg", "report={figures: [map]}");
        var inputs = File.ReadAllText(Path.Combine(study.Output, "provenance.json"));
        foreach (var ending in new[] { "shp", "dbf", "prj", "cpg" }) Assert.Contains($"places.{ending}", inputs, StringComparison.Ordinal);
        var page = new Plugins.Figures.SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "map.en.svg")));
        Assert.Equal(["Alpha", "Beta", "Gamma", "Delta"], page.Marks.Select(m => m.Split(" · ")[0]).Distinct());
    }

    [Theory] // a code is one whether its field has decimals or none
    [InlineData("code", "1", "4"), InlineData("real", "1", "4"), InlineData("area", "1.5", "4.5")]
    public void Codes_AreNumbersWithoutTheirPadding(string field, string first, string last)
    {
        var places = Places(study.Replace("study.yaml", "key: NAME", $"key: {field}").WithPlaces());
        Assert.Equal((first, last), (places[0].Key, places[^1].Key));
    }

    [Theory] // named by .cpg; or by the mark in the head of the .dbf: 0x4D is Chinese (GBK), 0x4F traditional Chinese (Big5)
    [InlineData("gb18030", "GBK", 0), InlineData("gb18030", "936", 0), InlineData("gb18030", "ANSI 936", 0)]
    [InlineData("gb18030", null, 0x4D), InlineData("big5", "big5", 0), InlineData("big5", null, 0x4F)]
    [InlineData("utf-8", "65001", 0), InlineData("utf-8", null, 0), InlineData("utf-8", "utf-8", 0x4D)]
    public void Names_AreReadInTheirEncoding(string written, string? page, byte mark)
    {
        study.WithPlaces(written).Change("places.dbf", b => b.With(29, mark)).Without("places.cpg");
        if (page is not null) study.Write("places.cpg", page + "\n");
        Assert.Equal(["甲市", "乙市", "丙市", "丁市"], Places(study).Select(p => p.Key));
    }

    [Fact]
    public void Endings_InCapitals_AreFoundToo()
    {
        study.WithPlaces().Replace("study.yaml", "places.shp", "PLACES.SHP");
        foreach (var file in Directory.EnumerateFiles(study.Folder, "places.*").ToList())
        {
            File.Move(file, Path.Combine(study.Folder, Path.GetFileName(file).ToUpperInvariant()));
        }
        Assert.Equal(4, Places(study).Count);
    }

    [Fact]
    public void Row_ThatIsDeleted_TakesItsPlaceAlong()
    {
        study.WithPlaces().Change("places.dbf", b => b.With(HeadOf(b), (byte)'*'));
        Assert.Equal(["乙市", "丙市", "丁市"], Places(study).Select(p => p.Key));
    }

    [Fact] // three files, three findings at once; the shapes have 100 bytes of head and 8 + 44 for each, 4 for each ring, 16 for each point
    public void Files_EachWrong_AreAllTold()
    {
        study.WithPlaces().Change("places.shp", b => b[..^40]).Change("places.dbf", b => b[..(HeadOf(b) + (2 * RowOf(b)) + 5)])
            .Write("places.prj", "LOCAL_CS[\"site\"]");
        Assert.Null(study.Build());
        Assert.Contains("error[RG2085]: a map cannot take the shapefile: its coordinates are those of 'site'", study.Printed());
        Assert.Contains("it is cut short: 796 bytes are announced, 756 are there", study.Printed());
        Assert.Contains("it is cut short: 4 rows are announced, 2 are there", study.Printed());
        foreach (var file in new[] { "places.prj", "places.shp", "places.dbf" }) Assert.Contains(file, study.Printed());
    }

    [Theory]
    [InlineData(0, new byte[] { 1, 2, 3, 4 }, "it is no .shp file")]
    [InlineData(32, new byte[] { 1 }, "the file holds points, not polygons")]
    [InlineData(FirstShape, new byte[] { 3 }, "feature 1 holds lines, not polygons")]
    [InlineData(FirstShape, new byte[] { 0 }, "feature 1 is a nothing, not a polygon")]
    [InlineData(FirstRecord + 4, new byte[] { 0x7F, 0xFF, 0xFF, 0xFF }, "feature 1 is damaged: its lengths do not fit the file")]
    [InlineData(FirstRecord + 4, new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, "feature 1 is damaged")]
    [InlineData(FirstRecord + 4, new byte[] { 0, 0, 0, 4 }, "feature 1 is damaged")]
    [InlineData(Parts, new byte[] { 0xFF, 0xFF, 0xFF, 0x7F }, "feature 1 is damaged")]
    [InlineData(Parts, new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, "feature 1 is damaged")]
    [InlineData(Points, new byte[] { 0xFF, 0xFF, 0xFF, 0x7F }, "feature 1 is damaged")]
    [InlineData(FirstPart, new byte[] { 200 }, "feature 1 is damaged")]
    [InlineData(FirstPart + 4, new byte[] { 200 }, "feature 1 is damaged")]
    [InlineData(FirstPart + 8, new byte[] { 0, 0, 0, 0, 0, 0, 0xF8, 0x7F }, "feature 1 has a point that is not in degrees")] // no number
    [InlineData(FirstPart + 8, new byte[] { 0, 0, 0, 0, 0x80, 0x84, 0x2E, 0x41 }, "feature 1 has a point that is not in degrees")] // 10^6
    public void Shapes_ThatAreDamaged_AreRefused(int at, byte[] others, string finding)
    {
        study.WithPlaces().Change("places.shp", b => b.With(at, others));
        Assert.Null(study.Build());
        Assert.Contains("error[RG2090]: the boundaries cannot be read: " + finding, study.Printed(), StringComparison.Ordinal);
        Assert.Contains("places.shp", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, new byte[] { 5, 0 }, "it is no .dbf file")]
    [InlineData(8, new byte[] { 0xFF, 0xFF }, "it is no .dbf file")]
    [InlineData(10, new byte[] { 0, 0 }, "it is no .dbf file")]
    [InlineData(10, new byte[] { 9, 0 }, "its fields are longer than its rows")]
    [InlineData(4, new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, "it is cut short: 4294967295 rows are announced, 4 are there")]
    [InlineData(4, new byte[] { 3, 0, 0, 0 }, "it has 3 rows for the 4 features of 'places.shp'")]
    public void Table_ThatIsDamaged_IsRefused(int at, byte[] others, string finding)
    {
        study.WithPlaces().Change("places.dbf", b => b.With(at, others));
        Assert.Null(study.Build());
        Assert.Contains("error[RG2090]: the boundaries cannot be read: " + finding, study.Printed(), StringComparison.Ordinal);
        Assert.Contains("places.dbf", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // whatever is cut off: a message, or the places as they were, and never a failure
    public void Files_CutAnywhere_AreToldOrRead()
    {
        study.WithPlaces();
        foreach (var file in new[] { "places.shp", "places.dbf" })
        {
            var whole = File.ReadAllBytes(Path.Combine(study.Folder, file));
            for (var length = 0; length < whole.Length; length += 37)
            {
                study.Change(file, _ => whole[..length]);
                Assert.Null(study.Declare());
                Assert.Contains("error[RG2090]", study.Printed(), StringComparison.Ordinal);
            }
            study.Change(file, _ => whole);
        }
        Assert.NotNull(study.Declare());
    }

    [Fact]
    public void Table_ThatIsMissing_IsAskedFor()
    {
        study.WithPlaces().Without("places.dbf");
        Assert.Null(study.Build());
        Assert.Contains("error[RG2084]: there is no 'places.dbf' beside 'places.shp'", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030", null, "error[RG2093]: the texts are not in the encoding that the file has them in")]
    [InlineData("gb18030", "UTF-8", "error[RG2093]: the texts are not in UTF-8")]
    [InlineData("utf-8", "Klingon", "error[RG2086]: 'Klingon' is no known encoding")]
    public void Names_InAnotherEncoding_AreNotGuessed(string written, string? page, string finding)
    {
        study.WithPlaces(written).Change("places.dbf", b => b.With(29, 0)).Without("places.cpg");
        if (page is not null) study.Write("places.cpg", page);
        Assert.Null(study.Build());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // of WKT 1 (Esri, OGC) and WKT 2; datums differ by less than a map shows
    [InlineData("GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D\",SPHEROID[\"S\",6378137,298.257222101]],"
        + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.017453292519943295]]", null)]
    [InlineData("GEOGCRS[\"WGS 84\",DATUM[\"W\",ELLIPSOID[\"W\",6378137,298.257,LENGTHUNIT[\"metre\",1]]],CS[ellipsoidal,2],"
        + "AXIS[\"latitude\",north],AXIS[\"longitude\",east],ANGLEUNIT[\"degree\",0.0174532925199433]]", null)]
    [InlineData("PROJCS[\"CGCS2000_3_Degree_GK_CM_117E\",GEOGCS[\"G\",UNIT[\"Degree\",0.0174532925199433]],UNIT[\"Meter\",1]]",
        "its coordinates are those of 'CGCS2000_3_Degree_GK_CM_117E', not degrees")]
    [InlineData("GEOGCS[\"NTF (Paris)\",DATUM[\"N\"],PRIMEM[\"Paris\",2.33722917],UNIT[\"Degree\",0.0174532925199433]]",
        "its longitudes are counted from Paris, not from Greenwich")]
    [InlineData("GEOGCS[\"N\",DATUM[\"N\"],PRIMEM[\"Greenwich\",0],UNIT[\"Grad\",0.015707963267948967]]",
        "its coordinates are in Grad, not in degrees")]
    [InlineData("EPSG:4326", "it does not say what its coordinates are")]
    [InlineData("", "it does not say what its coordinates are")]
    public void Coordinates_ThatAMapCannotTake_AreRefused(string reference, string? why)
    {
        study.WithPlaces().Write("places.prj", reference);
        Assert.Equal(why is null, study.Build() is not null);
        if (why is null) return;
        Assert.Contains($"error[RG2085]: a map cannot take the shapefile: {why}", study.Printed(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<BoundaryPlace> Places(TemporaryStudy study) =>
        study.Declare() is { } plan ? plan.Boundaries!.Places : throw new InvalidOperationException(study.Printed());

    private static int HeadOf(byte[] table) => BitConverter.ToUInt16(table, 8);

    private static int RowOf(byte[] table) => BitConverter.ToUInt16(table, 10);
}
