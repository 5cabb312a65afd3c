namespace ReportGen.Tests.Plugins.Statistics.Shared;

using ReportGen.Statistics.Shared;

public sealed class SeriesShapeTests
{
    public static TheoryData<double?[], Shape, int[]> Cases => new()
    {
        { [], Shape.Single, [] },
        { [0.2], Shape.Single, [] },
        { [null, 0.2, null], Shape.Single, [] },
        { [0.2, 0.2, 0.2], Shape.Flat, [] },
        { [0.2, 0.2003, 0.2001], Shape.Flat, [] },
        { [0.1, 0.2, 0.3], Shape.Rising, [] },
        { [0.1, null, 0.3], Shape.Rising, [] },
        { [0.3, 0.2, 0.1], Shape.Falling, [] },
        { [0.171, 0.151, 0.165], Shape.FallingRising, [1] },
        { [0.1, 0.3, 0.2], Shape.RisingFalling, [1] },
        { [0.1, 0.3, 0.3, 0.2], Shape.RisingFalling, [1] }, // the first year of a plateau
        { [0.1, 0.3, 0.2, 0.4], Shape.Fluctuating, [1, 2] },
        { [0.4, 0.2, null, 0.3, 0.1, 0.2], Shape.Fluctuating, [1, 3, 4] },
        { [0.1, 0.3, 0.2, 0.4, 0.3, 0.5], Shape.Fluctuating, [1, 2, 3, 4] },
        { [0.1234, 0.1226, 0.1233], Shape.Flat, [] }, // 0.123 in print all along
        { [0.1234, 0.1236], Shape.Rising, [] }, // 0.123 and 0.124 in print
        { [0.1, 0.1003, 0.1006, 0.1009], Shape.Rising, [] }, // 0.100 and 0.101 in print
    };

    public static TheoryData<double?[], Shape, int[]> StableCases => new()
    {
        { [0.583, 0.591, 0.587, 0.765], Shape.Rising, [] }, // a wiggle of 0.004 is no turning point
        { [0.583, 0.591, 0.586, 0.765], Shape.Fluctuating, [1, 2] }, // one of 0.005 is
        { [0.297, 0.299, 0.294, 0.296], Shape.Stable, [] }, // down by a change, and back by less
        { [0.297, 0.299, 0.295, 0.298], Shape.Stable, [] },
        { [0.2, 0.2, 0.2], Shape.Flat, [] },
        { [0.2, 0.204], Shape.Stable, [] },
        { [0.2, 0.205], Shape.Rising, [] },
        { [0.2, 0.206, 0.202], Shape.Stable, [] }, // up by a change, and back again by less
        { [0.3, 0.301, 0.2, 0.203], Shape.Falling, [] },
        { [0.2, 0.3, 0.297, 0.4, 0.35], Shape.RisingFalling, [3] },
    };

    [Theory, MemberData(nameof(StableCases))]
    public void Of_MovesOfLessThanAChange_AreNone(double?[] series, Shape shape, int[] turns)
    {
        var found = SeriesShape.Of(series, stable: 0.005);
        Assert.Equal(shape, found.Shape);
        if (shape != Shape.Fluctuating) Assert.Equal(turns, found.Turns);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Of_Series_HasTheShapeAReaderWouldName(double?[] series, Shape shape, int[] turns)
    {
        var found = SeriesShape.Of(series);
        Assert.Equal(shape, found.Shape);
        Assert.Equal(turns, found.Turns);
    }
}
