using ReportGen.Statistics.Describe;

namespace ReportGen.Tests.Unit;

public sealed class SeriesShapeTests
{
    public static TheoryData<double?[], Shape, int?> Cases => new()
    {
        { [], Shape.Single, null },
        { [0.2], Shape.Single, null },
        { [null, 0.2, null], Shape.Single, null },
        { [0.2, 0.2, 0.2], Shape.Flat, null },
        { [0.2, 0.2003, 0.2001], Shape.Flat, null },
        { [0.1, 0.2, 0.3], Shape.Rising, null },
        { [0.1, null, 0.3], Shape.Rising, null },
        { [0.3, 0.2, 0.1], Shape.Falling, null },
        { [0.171, 0.151, 0.165], Shape.FallingThenRising, 1 },
        { [0.1, 0.3, 0.2], Shape.RisingThenFalling, 1 },
        { [0.1, 0.3, 0.2, 0.4], Shape.Fluctuating, null },
        { [0.1, 0.1003, 0.1006, 0.1009], Shape.Rising, null }, // steps too small one by one, but not together
    };

    [Theory, MemberData(nameof(Cases))]
    public void Of_Series_HasTheShapeAReaderWouldName(double?[] series, Shape shape, int? turn) => Assert.Equal((shape, turn), SeriesShape.Of(series));
}
