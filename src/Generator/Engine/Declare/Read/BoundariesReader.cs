using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Outlines;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Reads `boundaries:`: a GeoJSON file, a TopoJSON file or a shapefile of polygons, the property that names each place, the insets and
/// the map's approval number.
/// </summary>
internal sealed class BoundariesReader(Reading reading)
{
    private const int Corners = 4; // the fewest points of a ring, the last of which is the first

    public Boundaries? Read(Map study)
    {
        if (study.Find("boundaries") is not { } value || value.Map() is not { } map) return null;
        var (file, key, note) = (map.Require("file")?.File(reading.WorkingFolder), map.Require("key"), map.Find("note")?.Localized());
        var approval = map.Find("approval")?.Text();
        var insets = new InsetsReader(reading);
        var declared = insets.Read(map);
        map.Close();
        if (file is null || key?.Text() is not { } property) return null;
        reading.AddInput(file);
        if (Outlines(file, key.Span) is not { } outlines || Places(outlines, file, property, key.Span) is not { } places) return null;
        insets.Check(declared, places);
        return new Boundaries(places, note, value.Span) { Insets = declared, Approval = approval };
    }

    private IReadOnlyList<Outline>? Outlines(DeclaredFile file, SourceSpan at)
    {
        if (Path.GetExtension(file.FullPath).Equals(".shp", StringComparison.OrdinalIgnoreCase))
        {
            return new ShapefileReader(reading, file).Read(at);
        }
        try
        {
            var text = PlainFile.Text(file.FullPath);
            if (text.Contains('\uFFFD')) throw new FormatException("it is not in UTF-8");
            using var json = JsonDocument.Parse(text);
            return GeoJson.Read(json.RootElement.Clone());
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1);
            var span = new SourceSpan(file.Shown, line, column);
            reading.Say.NoBoundaries("it is not JSON: a comma, a quote or a bracket is wrong here", span);
        }
        catch (Exception wrong) when (IsOfTheFile(wrong))
        {
            Refuse(wrong, file);
        }
        return null;
    }

    private ImmutableArray<BoundaryPlace>? Places(IReadOnlyList<Outline> outlines, DeclaredFile file, string property, SourceSpan at)
    {
        var places = ImmutableArray.CreateBuilder<BoundaryPlace>();
        foreach (var (index, outline) in outlines.Index())
        {
            if (outline.Properties.GetValueOrDefault(property) is not { } key)
            {
                reading.Say.NoBoundaryKey(file.Shown, index + 1, property, [.. outline.Properties.Keys], at);
                return null;
            }
            try
            {
                places.Add(new BoundaryPlace(key, Rings(outline, index + 1)));
            }
            catch (Exception wrong) when (IsOfTheFile(wrong))
            {
                Refuse(wrong, file);
                return null;
            }
        }
        return places.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<(double, double)>> Rings(Outline outline, int number)
    {
        var rings = outline.Rings().ToList();
        foreach (var (longitude, latitude) in rings.SelectMany(r => r))
        {
            var isInDegrees = Math.Abs(longitude) <= 360 && Math.Abs(latitude) <= 90;
            if (!isInDegrees) throw new FormatException($"feature {number} has a point that is not in degrees");
        }
        ImmutableArray<ImmutableArray<(double, double)>> drawn = [.. rings.Where(r => r.Length >= Corners)];
        return drawn.IsEmpty ? throw new FormatException($"feature {number} has no outline of three corners or more") : drawn;
    }

    private static bool IsOfTheFile(Exception wrong) => wrong is FormatException or InvalidOperationException or KeyNotFoundException;

    private void Refuse(Exception wrong, DeclaredFile file) => reading.Say.NoBoundaries(
        wrong is FormatException ? wrong.Message : "a list or a number stands where the form has none", new SourceSpan(file.Shown));
}
