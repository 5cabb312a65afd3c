using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>
/// The ranks of the leading units in the last year, each with the interval of 5 to 95 % of its ranks when the weights are varied at random.
/// </summary>
public sealed class RankIntervalsFigure : IFigureBuilder
{
    private const int LongName = 18; // longer ones take the width of the page

    /// <inheritdoc/>
    public string Id => "rank-intervals";

    /// <inheritdoc/>
    public Type OptionsType => typeof(RankFigureOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(RankIntervalsResult.Key) is not { } found) return null;
        var (words, options, names) = (input.Words, input.OptionsOf<RankFigureOptions>(), new Names(input.Plan));
        var named = options.Units.Select(u => new UnitId(u)).ToHashSet();
        ImmutableArray<RankInterval> shown = [.. found.Rows.Where((r, i) => i < options.Most || named.Contains(r.Unit))];
        if (shown.IsEmpty) return null;
        var rows = shown.Select(r => new IntervalRow(input.In(names.Of(r.Unit)), r.Rank, r.Low, r.High, true)).ToImmutableArray();
        var wide = rows.Any(r => r.Name.Length > LongName);
        var measure = MeasureNames.Of(found.Measure, input);
        var clauses = shown.Select(r => words["alt.row", names.Of(r.Unit), r.Rank, r.Low, r.High]);
        var without = named.Where(u => found.Rows.All(r => r.Unit != u)).ToList();
        return new FigureBlock(
            Id, words["caption", measure, input.Plan.UnitNounPlural, found.Year],
            new IntervalFigure(wide ? 165 : 80, 20 + (rows.Length * 4.0), new ValueAxis(words["axis"], 0.5) { Decimals = 0 }, rows),
            words["alt", measure, found.Year, string.Join(words["semicolon"], clauses)])
        {
            Language = input.Language, Wide = wide,
            Notes =
            [
                words["note", found.Options.Draws, Share(found.Options.Noise)],
                .. without.Count == 0 ? [] : new[] { words["without", without.Select(names.Of), found.Year] },
            ],
        };
    }

    /// <summary>A share of 1 in per cent, with the digits it needs.</summary>
    internal static string Share(double share) => Math.Round(share * 100, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
