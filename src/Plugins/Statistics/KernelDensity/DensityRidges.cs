using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The density of every year, one under the other, of all units, of the first measure, with the main peak marked.</summary>
public sealed class DensityRidges : IFigureBuilder
{
    private const int Shown = 128;

    /// <inheritdoc/>
    public string Id => "density-ridges";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(DensityResult.Key)?.Groups is not [var first, ..]) return null;
        var (words, years) = (input.Words, first.Years.Where(y => !y.Peaks.IsEmpty).ToList());
        if (years.Count == 0) return null;
        var step = Math.Max(1, first.Places.Length / Shown);
        var at = Enumerable.Range(0, first.Places.Length).Where(i => i % step == 0).ToList();
        return new FigureBlock(
            Id, words["ridges.caption", MeasureNames.Of(first.Measure, input)],
            new RidgeFigure(
                80, 24 + (years.Count * 6), input.Axis(input.In(MeasureNames.Of(first.Measure, input))),
                [.. at.Select(i => first.Places[i])],
                [
                    .. years.Select((y, k) => new RidgeRow(
                        y.Year.ToString(), [.. at.Select(i => y.Density[i])], y.Main.Place, ColorRole.Class(k, years.Count))),
                ]),
            string.Join(words["semicolon"], years.Select(y => words[
                "alt", y.Year, y.Peaks.Length, input.Value(y.Main.Place), input.Value(y.Main.Height)])))
        {
            Language = input.Language,
        };
    }
}
