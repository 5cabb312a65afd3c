using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Maps;

/// <summary>
/// A small map on which the subject is marked: the study's own boundaries, or else tiles. A unit that has no place of its own is marked by
/// the region or province it is in, a region by the places of its units.
/// </summary>
internal sealed class LocatorFigure(Subject subject) : IFigureBuilder
{
    private const double WidthMm = 27, HeightMm = 25; // as high as a title with its notice
    private const int Fewest = 2; // places of a map that says anything

    /// <inheritdoc/>
    public string Id => "locator";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (Located.Of(new SubjectView(subject, input.Results), input) is not { } located || located.Places.Length < Fewest) return null;
        var words = input.Words;
        ImmutableArray<FigureClass> classes = [new("", new ColorRole(ColorFamily.Time, 0)), new("", new ColorRole(ColorFamily.Time, 1))];
        var panel = new MapPanel("", [.. located.Marked.Select(m => (MapValue?)new MapValue(m ? 1 : 0, m ? 1 : 0))]);
        var own = located.Places.Zip(located.Marked).Where(p => p.Second).Select(p => p.First.Name).ToList();
        return new FigureBlock(
            Id, words["locator.caption", subject.Name],
            new MapFigure(WidthMm, HeightMm, 1, located.Places, classes, [panel])
            {
                IsTiles = located.IsTiles, Insets = located.Insets, ShowsValues = false, Undefined = "",
            },
            words["locator.alt", located.Places.Length, located.Nouns, string.Join(words["list-comma"], own)])
        {
            Language = input.Language,
        };
    }
}
