using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>The model "markov-chain": how units move between classes of a measure; runs only where a study names it.</summary>
public sealed class MarkovModel() : Model<MarkovOptions, MarkovResult>(MarkovResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override MarkovResult? Compute(ModelInput input, MarkovOptions options, DiagnosticBag diagnostics)
    {
        var years = input.Plan.Years.Select(y => y.Value).ToList();
        if (years.Count < 2)
        {
            diagnostics.Note("RG4307", "a Markov chain needs two years; the study has one", Span(input));
            return null;
        }
        if (options.Duration.FirstOrDefault(d => d != Math.Floor(d)) is not 0 and var part)
        {
            diagnostics.Error("RG4312", FormattableString.Invariant($"`duration:` {part} is no whole number of years"), Span(input));
            return null;
        }
        var measures = new Chosen(input, Span(input), diagnostics).Measures(options.Measures);
        var least = years.Zip(years.Skip(1), (a, b) => b - a).Min();
        ImmutableArray<int> durations = options.Duration.Count > 0 ? [.. options.Duration.Select(d => (int)d).Distinct()] : [least];
        var settings = new MarkovSettings(Span(input), diagnostics);
        var areMore = settings.AreMoreThanUnits(options, measures);
        if (!settings.HaveYears(durations, years)) return null;
        var chains = ImmutableArray.CreateBuilder<MeasureChain>();
        var (neighbors, isFound) = Neighbors(measures, options, input, diagnostics);
        if (!isFound) return null;
        foreach (var measure in measures)
        {
            var values = Values(measure, options.Values, _ => true);
            if (Bounds(measure, values, options, input, areMore ? new DiagnosticBag() : diagnostics) is not { } bounds) return null;
            var classes = values.Select(unit => unit.Select(v => v is { } x ? (int?)MarkovClasses.Of(x, bounds) : null).ToArray()).ToList();
            if (options.Bounds.Count > 0) settings.AreInOneClass(measure, classes);
            var names = Names(measure, bounds, options, input);
            SpatialChain? Spatial(int duration) => neighbors is null ? null : Beside(neighbors, measure, bounds, options, years, duration);
            chains.AddRange(durations.Select(d => new MeasureChain(
                measure, options.Values, bounds, names, d, MarkovChain.Of(classes, years, bounds.Length + 1, d)) { Spatial = Spatial(d) }));
        }
        return new MarkovResult(chains.ToImmutable()) { Neighbors = neighbors };
    }

    /// <summary>The neighbors; none where none are declared, and false, with an error, where they cannot be found.</summary>
    private (Neighbors? Neighbors, bool IsFound) Neighbors(
        ImmutableArray<Measure> measures, MarkovOptions options, ModelInput input, DiagnosticBag diagnostics)
    {
        if (options.Neighbors.By == NeighborsBy.None || measures.IsEmpty) return (null, true);
        var found = new NeighborsOf(measures[0].Values.Rows, input.Plan, Span(input), diagnostics).Declared(options.Neighbors);
        return (found, found is not null);
    }

    /// <summary>Units without neighbors take no part: neither in bounds nor in means.</summary>
    private static SpatialChain Beside(
        Neighbors neighbors, Measure measure, ImmutableArray<double> bounds, MarkovOptions options, List<int> years, int duration)
    {
        var values = Values(measure, options.Values, neighbors.Has);
        double[] all = [.. values.SelectMany(u => u).OfType<double>()];
        var areQuantiles = options.Bounds.Count == 0 && options.Classes.Text != "grades";
        var own = areQuantiles && all.Length > 0 ? MarkovClasses.Quantiles(all, bounds.Length + 1) : bounds;
        return SpatialChain.Of(values, neighbors, years, own, options.Lag, duration);
    }

    /// <summary>By unit and year; null where the measure has no value, or the unit takes no part.</summary>
    private static List<double?[]> Values(Measure measure, MarkovValues kind, Func<int, bool> takesPart)
    {
        var v = measure.Values;
        var inside = Enumerable.Range(0, v.Rows.Count).Where(takesPart).ToList();
        var means = Enumerable.Range(0, v.Columns.Count)
            .Select(t => inside.Select(u => v.At(u, t)).OfType<double>().DefaultIfEmpty().Average()).ToArray();
        double? Of(int u, int t) =>
            !takesPart(u) || v.At(u, t) is not { } x ? null : kind == MarkovValues.Absolute ? x : means[t] == 0 ? null : x / means[t];
        return [.. Enumerable.Range(0, v.Rows.Count).Select(u => Enumerable.Range(0, v.Columns.Count).Select(t => Of(u, t)).ToArray())];
    }

    private ImmutableArray<double>? Bounds(
        Measure measure, List<double?[]> values, MarkovOptions options, ModelInput input, DiagnosticBag diagnostics)
    {
        if (options.Bounds.Count > 0) return [.. options.Bounds.Order()];
        if (options.Classes.Text == "grades")
        {
            if (measure.Scale is { } scale) return [.. scale.Grades.SkipLast(1).Select(g => g.High)];
            diagnostics.Error(
                "RG4308", $"measure '{measure.Id}' has no grades", Span(input),
                "declare a scale under `gradings:`, or say how many `classes:`");
            return null;
        }
        if (!int.TryParse(options.Classes.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 2 or > 100)
        {
            diagnostics.Error(
                "RG4309", $"`classes: {options.Classes}` is no number of classes", Span(input), "say a number from 2 to 100, or `grades`");
            return null;
        }
        double[] all = [.. values.SelectMany(u => u).OfType<double>()];
        if (all.Length == 0) return [];
        var bounds = MarkovClasses.Quantiles(all, count);
        if (bounds.Length < count - 1)
        {
            diagnostics.Warning(
                "RG4310", $"quantiles of measure '{measure.Id}' coincide, so that there are {bounds.Length + 1} classes instead of {count}",
                Span(input),
                "many values are alike: say fewer classes, or their bounds",
                new Said("markov-chain", "coincide", measure.Name, bounds.Length + 1, count));
        }
        return bounds;
    }

    private static ImmutableArray<LocalizedText> Names(
        Measure measure, ImmutableArray<double> bounds, MarkovOptions options, ModelInput input) =>
        options.Bounds.Count == 0 && options.Classes.Text == "grades" && measure.Scale is { } scale ? [.. scale.Grades.Select(g => g.Name)]
        : bounds.Length == 3 ? [.. Enumerable.Range(1, 4).Select(i => input.Text($"class.{i}"))]
        : bounds.Length == 2 ? [input.Text("class.1"), input.Text("class.middle"), input.Text("class.4")]
        : [.. Enumerable.Range(1, bounds.Length + 1).Select(i => new LocalizedText(i.ToString(CultureInfo.InvariantCulture)))];
}
