using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;

namespace ReportGen.Tests.Generator.Engine.Declare.Outlines;

/// <summary>Shapefiles of four places, written by NetTopologySuite, and changed byte by byte.</summary>
internal static class WrittenShapefile
{
    private const string Wgs84 =
        "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    /// <summary>
    /// Four squares beside each other from 100, 30, each 4 degrees wide: the first with a hole, the second of two parts; a name, a code as
    /// a whole number and one with decimals for each.
    /// </summary>
    /// <param name="study">Where places.shp and its companions are written.</param>
    /// <param name="encoding">The encoding of the names.</param>
    /// <param name="height">The height of every point; none when null.</param>
    public static TemporaryStudy WithPlaces(this TemporaryStudy study, string encoding = "utf-8", double? height = null)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Coordinate At(double x, double y) => height is { } h ? new CoordinateZ(x, y, h) : new Coordinate(x, y);
        LinearRing Ring(double west, double south, double size) => new(
            [At(west, south), At(west, south + size), At(west + size, south + size), At(west + size, south), At(west, south)]);
        var hole = new LinearRing([At(101, 31), At(102, 31), At(102, 32), At(101, 31)]);
        Feature Place(Geometry shape, string name, int code) =>
            new(shape, new AttributesTable { { "NAME", name }, { "code", code }, { "area", code + 0.5 }, { "real", (double)code } });
        Shapefile.WriteAllFeatures(
            [
                Place(new Polygon(Ring(100, 30, 4), [hole]), "甲市", 1),
                Place(new MultiPolygon([new Polygon(Ring(104, 30, 4)), new Polygon(Ring(105, 20, 1))]), "乙市", 2),
                Place(new Polygon(Ring(108, 30, 4)), "丙市", 3),
                Place(new Polygon(Ring(112, 30, 4)), "丁市", 4),
            ],
            Path.Combine(study.Folder, "places.shp"), Wgs84, Encoding.GetEncoding(encoding));
        return study;
    }

    /// <summary>Changes a file of the study.</summary>
    public static TemporaryStudy Change(this TemporaryStudy study, string file, Func<byte[], byte[]> change)
    {
        var path = Path.Combine(study.Folder, file);
        File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
        return study;
    }

    /// <summary>Removes a file of the study.</summary>
    public static TemporaryStudy Without(this TemporaryStudy study, string file)
    {
        File.Delete(Path.Combine(study.Folder, file));
        return study;
    }

    /// <summary>Bytes of which some are others.</summary>
    public static byte[] With(this byte[] bytes, int at, params byte[] others)
    {
        others.CopyTo(bytes, at);
        return bytes;
    }
}
