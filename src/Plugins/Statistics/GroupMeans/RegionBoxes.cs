using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>
/// The units of every region as dots in the last year, with a box from quartile to quartile (type 7) where there are five or more;
/// whiskers reach to the outermost value within one and a half times the box.
/// </summary>
public sealed class RegionBoxes : IFigureBuilder
{
    /// <summary>A box needs so many units; a page holds so many rows.</summary>
    private const int Fewest = 5, MostRows = 36;

    private const double Reach = 1.5;

    /// <inheritdoc/>
    public string Id => "region-boxes";

    /// <inheritdoc/>
    public Type OptionsType => typeof(BoxOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words, options) = (input.Plan, input.Words, input.OptionsOf<BoxOptions>());
        var (measure, last) = (MeasureNames.Chosen(options, input), plan.Years[^1]);
        var grouping = options.Grouping.Length == 0 ? plan.Groupings.FirstOrDefault()
            : plan.Groupings.FirstOrDefault(g => g.Id.Value == options.Grouping);
        if (grouping is null) return null;
        var names = new Names(plan);
        BoxRow Row(Region region, int place)
        {
            var units = measure.Values.Rows.Where(u => measure.Values.At(u, last) is not null
                && grouping.RegionOf.TryGetValue(u, out var own) && own == region.Id);
            var dots = units.Select(u => (input.In(names.Of(u)), measure.Values[u, last])).ToImmutableArray();
            return new BoxRow(
                input.In(region.Name), dots, Box([.. dots.Select(d => d.Item2)]), new ColorRole(ColorFamily.Region, place));
        }
        var every = grouping.Regions.Select(Row).Where(r => !r.Dots.IsEmpty).ToImmutableArray();
        if (every.IsEmpty) return null;
        var rows = Extremes.Of(every, r => r.Dots.Select(d => d.Value).Median(), MostRows);
        var all = measure.Values.Column(last).Defined.ToList();
        return new FigureBlock(
            Id, words["boxes.caption", measure.Name, plan.UnitNounPlural, grouping.Name, last],
            new BoxFigure(
                rows.Length > 12 ? 165 : 80, 24 + (rows.Length * (rows.Length > 12 ? 5.5 : 7)), input.Axis(input.In(measure.Name)), rows)
            {
                Reference = new ReferenceValue(words["boxes.reference"], all.Median()),
            },
            words["boxes.alt", last, string.Join(words["semicolon"], rows.Select(r => Clause(r, input)))])
        {
            Language = input.Language, Wide = rows.Length > 12, Notes = Extremes.Note(every.Length, rows.Length, words),
        };
    }

    private static string Clause(BoxRow row, PartInput input)
    {
        var values = row.Dots.Select(d => d.Value).ToList();
        return values.Count == 1
            ? input.Words["boxes.alt.one", row.Name, input.Value(values[0])]
            : input.Words[
                "boxes.alt.region", row.Name, values.Count, input.Value(values.Median()), input.Value(values.Min()),
                input.Value(values.Max())];
    }

    private static BoxSpan? Box(double[] values)
    {
        if (values.Length < Fewest) return null;
        double At(double share) => values.QuantileCustom(share, QuantileDefinition.R7);
        var (lower, upper) = (At(0.25), At(0.75));
        var reach = Reach * (upper - lower);
        return new BoxSpan(
            Math.Min(lower, values.Where(v => v >= lower - reach - 1e-12).Min()), lower, At(0.5), upper,
            Math.Max(upper, values.Where(v => v <= upper + reach + 1e-12).Max()));
    }
}
