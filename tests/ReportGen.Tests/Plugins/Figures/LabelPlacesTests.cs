using MathNet.Numerics.Random;
using OxyPlot;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>Names beside crowded points, whatever the points: seeds 1 to 40, thirty points in a corner of the plot.</summary>
public sealed class LabelPlacesTests
{
    private static readonly OxyRect Area = new(0, 0, 260, 240);

    [Fact]
    public void Names_BesideCrowdedPoints_StandOnNoOtherNameNorLine()
    {
        var (named, joined) = (0, 0);
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new MersenneTwister(seed);
            ScreenPoint Point() => new(60 + (90 * random.NextDouble()), 100 + (70 * random.NextDouble()));
            var points = Enumerable.Range(0, 30).Select(_ => Point()).ToList();
            var places = new LabelPlaces(Area, points);
            var placed = points.Select((p, i) => (At: p, Place: places.Place(p, $"Unit {i}"))).Where(p => p.Place is not null)
                .Select(p => new Placed(p.At, p.Place!.Value.Box, p.Place.Value.End)).ToList();
            named += placed.Count;
            joined += placed.Count(p => p.End is not null);
            foreach (var (a, b) in placed.SelectMany((a, i) => placed.Skip(i + 1).Select(b => (a, b))))
            {
                Assert.False(a.Box.Left < b.Box.Right && b.Box.Left < a.Box.Right && a.Box.Top < b.Box.Bottom && b.Box.Top < a.Box.Bottom);
                Assert.False(a.RunsOver(b.Box) || b.RunsOver(a.Box));
            }
        }
        Assert.True(named > 300 && joined > 40, $"{named} names, {joined} with a line");
    }

    private sealed record Placed(ScreenPoint At, OxyRect Box, ScreenPoint? End)
    {
        /// <summary>Walks along the line, just short of its own name.</summary>
        public bool RunsOver(OxyRect box) => End is { } end && Enumerable.Range(0, 200).Select(i => At + ((end - At) * (i / 200.0)))
            .Any(p => p.X > box.Left && p.X < box.Right && p.Y > box.Top && p.Y < box.Bottom);
    }
}
