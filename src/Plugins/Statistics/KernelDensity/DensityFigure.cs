using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The densities of the years printed side by side, of all units, of the first measure.</summary>
public sealed class DensityFigure : IFigureBuilder
{
    private const int Shown = 40;

    /// <inheritdoc/>
    public string Id => "kernel-density";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(DensityResult.Key)?.Groups is not [var first, ..]) return null;
        var (words, side) = (input.Words, Names.Side(input.Plan));
        var years = first.Years.Where(y => side.Contains(y.Year) && !y.Peaks.IsEmpty).ToList();
        if (years.Count == 0) return null;
        var step = Math.Max(1, first.Places.Length / Shown);
        var at = Enumerable.Range(0, first.Places.Length).Where(i => i % step == 0).ToList();
        return new FigureBlock(
            Id, words["caption", MeasureNames.Of(first.Measure, input)],
            new CategoryFigure(
                80, 58, input.In(MeasureNames.Of(first.Measure, input)),
                [.. at.Select(i => NumberText.Fixed(first.Places[i], 2))], input.Axis(words["density"], 0),
                null,
                [
                    .. years.Select((y, k) => new FigureSeries(
                        y.Year.ToString(), SeriesMark.Line, [.. at.Select(i => (double?)y.Density[i])],
                        new ColorRole(ColorFamily.Region, k))),
                ]) { IsCurves = true },
            string.Join(words["semicolon"], years.Select(y => words[
                "alt", y.Year, y.Peaks.Length, input.Value(y.Main.Place), input.Value(y.Main.Height)])))
        {
            Language = input.Language,
        };
    }
}
