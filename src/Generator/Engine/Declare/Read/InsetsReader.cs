using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads `insets:` of the boundaries: parts of the map that are drawn in a frame of their own.</summary>
internal sealed class InsetsReader(Reading reading)
{
    private const double Narrowest = 0.05, Widest = 0.5; // of the map's width

    public ImmutableArray<BoundaryInset> Read(Map boundaries) =>
        boundaries.Find("insets")?.List().Select(Inset).OfType<BoundaryInset>().ToImmutableArray() ?? [];

    private BoundaryInset? Inset(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (name, box) = (map.Require("name")?.Localized(), map.Require("box"));
        var (corner, share) = (map.Find("place")?.Enum<MapCorner>(), map.Find("width"));
        map.Close();
        var width = share?.Number() ?? BoundaryInset.UsualWidth;
        if (share is not null && width is < Narrowest or > Widest) reading.Say.InsetWidth(width, Narrowest, Widest, share.Span);
        if (name is null || box is null || Box(box) is not { } degrees) return null;
        return new BoundaryInset(name, degrees, corner ?? MapCorner.LowerRight, width, value.Span);
    }

    private DegreeBox? Box(Value value)
    {
        var sides = value.List().Select(v => v.Number()).ToList();
        if (sides is not [{ } west, { } south, { } east, { } north]) return null;
        if (west >= east) reading.Say.BadRange("the inset's box from west to east", west, east, value.Span);
        else if (south >= north) reading.Say.BadRange("the inset's box from south to north", south, north, value.Span);
        else if (west < -180 || east > 360 || south < -90 || north > 90) reading.Say.BoxOutside(value.Span);
        else return new DegreeBox(west, south, east, north);
        return null;
    }

    /// <summary>Each inset shows something, none takes what another one shows, and something is left for the main map.</summary>
    public void Check(ImmutableArray<BoundaryInset> insets, ImmutableArray<BoundaryPlace> places)
    {
        var rings = places.SelectMany(p => p.Rings).ToList();
        var points = rings.SelectMany(r => r).ToList();
        foreach (var inset in insets.Where(i => !points.Exists(i.Box.Holds)))
        {
            var file = new DegreeBox(
                points.Min(p => p.Longitude), points.Min(p => p.Latitude), points.Max(p => p.Longitude), points.Max(p => p.Latitude));
            reading.Say.EmptyInset(Name(inset), file, inset.Span);
        }
        foreach (var (i, inset) in insets.Index())
        {
            var other = insets.Take(i).FirstOrDefault(o => rings.Exists(r => r.All(o.Box.Holds) && r.All(inset.Box.Holds)));
            if (other is not null) reading.Say.SharedInset(Name(inset), Name(other), inset.Span);
        }
        if (insets.Length > 0 && rings.TrueForAll(r => insets.Any(i => r.All(i.Box.Holds)))) reading.Say.NoMainMap(insets[0].Span);
    }

    private static string Name(BoundaryInset inset) => inset.Name.Wordings.First();
}
