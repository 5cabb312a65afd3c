using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Outlines;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a shapefile: the .shp file with the .dbf, .prj and .cpg beside it, of which the first must be there.</summary>
internal sealed class ShapefileReader(Reading reading, DeclaredFile shapes)
{
    /// <summary>The places; null, with errors of each of its files, when they cannot be read.</summary>
    /// <param name="at">Where the study names it.</param>
    public IReadOnlyList<Outline>? Read(SourceSpan at)
    {
        var say = reading.Say;
        var isTaken = Beside(".prj") is not { } reference || Accepted(reference);
        var read = In(shapes, () => PolygonFile.Read(PlainFile.Bytes(shapes.FullPath)));
        if (Beside(".dbf") is not { } table)
        {
            say.NothingBeside(shapes.Shown, Path.ChangeExtension(Path.GetFileName(shapes.FullPath), ".dbf"), at);
            return null;
        }
        if (Attributes(table) is not { } attributes || read is null || !isTaken) return null;
        if (attributes.Rows.Count == read.Count) return In(shapes, () => Outlines(read, attributes));
        say.NoBoundaries($"it has {attributes.Rows.Count} rows for the {read.Count} features of '{shapes.Shown}'", new(table.Shown));
        return null;
    }

    /// <summary>A shape and its row have the same number; what is deleted in the table is no longer there.</summary>
    private static List<Outline> Outlines(
        IReadOnlyList<Func<IEnumerable<ImmutableArray<(double, double)>>>?> shapes, AttributeFile attributes)
    {
        var outlines = shapes.Zip(attributes.Rows).Select((pair, i) => pair.Second is not { } row ? null
            : new Outline(row, pair.First ?? (() => throw new FormatException($"feature {i + 1} is a nothing, not a polygon"))));
        return outlines.OfType<Outline>().ToList() is { Count: > 0 } all ? all : throw new FormatException("it has no features");
    }

    private bool Accepted(DeclaredFile reference)
    {
        if (CoordinateReference.Refused(PlainFile.Text(reference.FullPath)) is not { } why) return true;
        reading.Say.NotInDegrees(why, new SourceSpan(reference.Shown));
        return false;
    }

    private AttributeFile? Attributes(DeclaredFile table)
    {
        var (page, say) = (Beside(".cpg"), reading.Say);
        var name = page is null ? null : PlainFile.Text(page.FullPath).Trim();
        var letters = string.IsNullOrEmpty(name) ? null : DbaseEncoding.Named(name);
        if (!string.IsNullOrEmpty(name) && letters is null)
        {
            say.UnknownPage(name, new SourceSpan(page!.Shown));
            return null;
        }
        try
        {
            return In(table, () => AttributeFile.Read(PlainFile.Bytes(table.FullPath), letters));
        }
        catch (DecoderFallbackException)
        {
            say.OtherLetters(name, Path.ChangeExtension(Path.GetFileName(shapes.FullPath), ".cpg"), new SourceSpan(table.Shown));
            return null;
        }
    }

    private T? In<T>(DeclaredFile file, Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (FormatException wrong)
        {
            reading.Say.NoBoundaries(wrong.Message, new SourceSpan(file.Shown));
            return null;
        }
    }

    /// <summary>A file of the same name with another ending, in small letters or capitals; null where there is none.</summary>
    private DeclaredFile? Beside(string ending)
    {
        foreach (var spelling in new[] { ending, ending.ToUpperInvariant() })
        {
            var file = shapes.Sibling(Path.ChangeExtension(Path.GetFileName(shapes.FullPath), spelling), reading.WorkingFolder);
            if (!File.Exists(file.FullPath)) continue;
            reading.AddInput(file);
            return file;
        }
        return null;
    }
}
