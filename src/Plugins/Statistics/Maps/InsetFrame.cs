using System.Collections.Immutable;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Maps;

/// <summary>The frame of an inset on the plane of the map, with its name at its foot.</summary>
internal sealed class InsetFrame
{
    private const double Line = 3.4, Chinese = 2.7, Latin = 1.35; // millimetres: of a name's line, and what its letters take of it
    private const double Edge = 0.8; // beside a name
    private const int MostLines = 3;
    private const double Gap = 0.012; // between frames, of the map's width
    private const int Steps = 12; // by so many of its heights a frame moves until it covers nothing

    private readonly Func<(double Longitude, double Latitude), MapPoint> project;
    private readonly MapBox shown;
    private readonly double scale, foot;

    private InsetFrame(BoundaryInset inset, double width, double millimetre)
    {
        Inset = inset;
        var (box, middle) = (inset.Box, (inset.Box.West + inset.Box.East) / 2);
        project = Albers.Plane(box);
        shown = MapBox.Around(
        [
            project((box.West, box.South)), project((middle, box.South)), project((box.East, box.South)),
            project((box.West, box.North)), project((middle, box.North)), project((box.East, box.North)),
        ]);
        scale = width / shown.Width;
        foot = inset.Name.Wordings.Max(name => Lines(name, width / millimetre)) * Line * millimetre;
        Box = new MapBox(0, 0, width, (shown.Height * scale) + foot);
    }

    /// <summary>What is in it.</summary>
    public BoundaryInset Inset { get; }

    /// <summary>Where it stands.</summary>
    public MapBox Box { get; private set; }

    /// <summary>The frames, side by side where they share a corner.</summary>
    /// <param name="insets">The insets.</param>
    /// <param name="map">The main map.</param>
    /// <param name="drawn">What stands on it.</param>
    /// <param name="millimetre">The plane's measure of a millimetre in print.</param>
    public static ImmutableArray<InsetFrame> All(
        ImmutableArray<BoundaryInset> insets, MapBox map, IReadOnlyCollection<ImmutableArray<MapPoint>> drawn, double millimetre)
    {
        var frames = ImmutableArray.CreateBuilder<InsetFrame>();
        foreach (var inset in insets)
        {
            var frame = new InsetFrame(inset, inset.Width * map.Width, millimetre);
            var beside = frames.Where(f => f.Inset.Corner == inset.Corner).Sum(f => f.Box.Width + (Gap * map.Width));
            frame.Stand(map, beside, box => drawn.Any(r => Clipped.To(box, r).Length > 0) || frames.Any(f => Meet(f.Box, box)));
            frames.Add(frame);
        }
        return frames.ToImmutable();
    }

    /// <summary>An outline that lies wholly in the box.</summary>
    public ImmutableArray<MapPoint> Whole(ImmutableArray<(double Longitude, double Latitude)> ring) => [.. ring.Select(At)];

    /// <summary>What the frame shows of an outline that reaches into the box.</summary>
    public ImmutableArray<MapPoint> Part(ImmutableArray<(double Longitude, double Latitude)> ring) =>
        Clipped.To(Box with { Bottom = Box.Bottom - foot }, Whole(ring)) is { Length: > 2 } part ? [.. part, part[0]] : [];

    private MapPoint At((double Longitude, double Latitude) place)
    {
        var (x, y) = project(place);
        return new MapPoint(Box.Left + ((x - shown.Left) * scale), Box.Top + ((y - shown.Top) * scale));
    }

    /// <summary>How many lines a name takes in a width in millimetres: it breaks between words, and between Chinese letters.</summary>
    private static int Lines(string name, double width)
    {
        var (lines, filled) = (1, 0.0);
        foreach (var word in name.Split(' ').SelectMany(Parts))
        {
            if (filled > 0 && filled + word > width - Edge) (lines, filled) = (lines + 1, 0);
            filled += word;
        }
        return Math.Min(lines, MostLines);
    }

    /// <summary>The widths of what a word may be broken into.</summary>
    private static IEnumerable<double> Parts(string word) =>
        word.Any(c => c >= '\u2E80') ? word.Select(c => c >= '\u2E80' ? Chinese : Latin) : [(word.Length + 1) * Latin];

    /// <summary>In its corner of the map; where it would cover something there, farther down or up.</summary>
    private void Stand(MapBox map, double beside, Func<MapBox, bool> covers)
    {
        var (isRight, isLow) = (Inset.Corner is MapCorner.LowerRight or MapCorner.UpperRight,
            Inset.Corner is MapCorner.LowerLeft or MapCorner.LowerRight);
        var left = isRight ? map.Right - beside - Box.Width : map.Left + beside;
        var (top, step) = isLow ? (map.Bottom - Box.Height, Box.Height / Steps) : (map.Top, -Box.Height / Steps);
        var there = new MapBox(left, top, left + Box.Width, top + Box.Height);
        while (covers(there)) there = there with { Top = there.Top + step, Bottom = there.Bottom + step };
        Box = there;
    }

    private static bool Meet(MapBox a, MapBox b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
