using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The densities of the years printed side by side, of all units, of the first measure.</summary>
public sealed class DensityFigure : IFigureBuilder
{
    // about so many places have their name, with so many steps from one to the next, which make a curve
    private const int Named = 8, Steps = 20;

    /// <inheritdoc/>
    public string Id => "kernel-density";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(DensityResult.Key)?.Groups is not [var first, ..]) return null;
        var (words, side) = (input.Words, Names.Side(input.Plan));
        var years = first.Years.Where(y => side.Contains(y.Year) && !y.Peaks.IsEmpty).ToList();
        if (years.Count == 0) return null;
        var (low, high) = (first.Places[0], first.Places[^1]);
        var tick = RoundStep((high - low) / Named);
        var (from, to) = (Steps * (int)Math.Floor(low / tick), (int)Math.Ceiling(high / tick * Steps));
        var places = Enumerable.Range(from, to - from + 1).Select(i => i * tick / Steps).ToList();
        var decimals = Math.Max(0, -(int)Math.Floor(Math.Log10(tick)));
        return new FigureBlock(
            Id, words["caption", MeasureNames.Of(first.Measure, input)],
            new CategoryFigure(
                80, 58, input.In(MeasureNames.Of(first.Measure, input)),
                [.. places.Select((x, i) => NumberText.Fixed(x, i % Steps == 0 ? decimals : decimals + 1))],
                input.Axis(words["density"], 0), null,
                [
                    .. years.Select((y, k) => new FigureSeries(
                        y.Year.ToString(), SeriesMark.Line, [.. places.Select(x => Between(first.Places, y.Density, x))],
                        new ColorRole(ColorFamily.Region, k))),
                ]) { IsCurves = true, NamedEvery = Steps },
            string.Join(words["semicolon"], years.Select(y => words[
                "alt", y.Year, y.Peaks.Length, input.Value(y.Main.Place), input.Value(y.Main.Height)])))
        {
            Language = input.Language,
        };
    }

    /// <summary>The least of 1, 2, 5, 10 times a power of ten that is as great.</summary>
    private static double RoundStep(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10);
    }

    /// <summary>The density between two places of the grid; null outside of it.</summary>
    private static double? Between(ImmutableArray<double> places, ImmutableArray<double> density, double x)
    {
        var at = (x - places[0]) / (places[^1] - places[0]) * (places.Length - 1);
        var below = (int)Math.Floor(at);
        if (below < 0 || below >= places.Length - 1) return null;
        return density[below] + ((at - below) * (density[below + 1] - density[below]));
    }
}
