using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Slopes;

/// <summary>
/// The first and the last year as two axes, a line for each unit, or for each region by its mean: the leaders of the last year and those
/// that moved most have their names and values at both ends, the others are light.
/// </summary>
public sealed class SlopeChart : IFigureBuilder
{
    private const int LongName = 14; // longer ones take the width of the page
    private const double Page = 165, Column = 80, Least = 80, Line = 4.2, Head = 24, Tallest = 215;

    /// <inheritdoc/>
    public string Id => "slopes";

    /// <inheritdoc/>
    public Type OptionsType => typeof(SlopeOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words, options) = (input.Plan, input.Words, input.OptionsOf<SlopeOptions>());
        if (plan.Years.Length < 2) return null;
        var (measure, first, last) = (MeasureNames.Chosen(options, input), plan.Years[0], plan.Years[^1]);
        var grouping = plan.Groupings.FirstOrDefault(g => g.Id.Value == options.Of);
        var all = grouping is not null ? Sloped.Regions(grouping, measure, input)
            : options.Of == "units" ? Sloped.Units(measure, input) : [];
        if (all.IsEmpty) return null;
        var named = Sloped.Named(all, options);
        var lines = all.Select(s => new SlopeLine(input.In(s.Name), s.From, s.To, s.Color ?? Kind(Moved(s) > 0))
        {
            IsNamed = named.Contains(s),
        }).ToImmutableArray();
        var wide = lines.Any(l => l.IsNamed && l.Name.Length > LongName);
        var nouns = grouping is null ? input.In(plan.UnitNounPlural)
            : (grouping.NounPlural ?? grouping.Noun)?.In(input.Language) ?? words["regions"];
        return new FigureBlock(
            Id, words[grouping is null ? "caption" : "caption.mean", measure.Name, nouns, first, last],
            new SlopeFigure(
                wide ? Page : Column, Math.Clamp(Head + (named.Count * Line), Least, Tallest), input.Axis(input.In(measure.Name)),
                first.ToString(), last.ToString(), lines)
            {
                Kinds = grouping is null ? Kinds(named, first, words) : [],
            },
            Alt())
        {
            Language = input.Language, Wide = wide,
            Notes = [.. Notes()],
        };

        int Moved(Sloped one) => Math.Sign(Printed.Change(one.From, one.To, input.Decimals.Value) ?? 0);

        ImmutableArray<FigureClass> Kinds(ImmutableHashSet<Sloped> named, Year since, Contracts.Text.Words words) =>
        [
            .. new[] { true, false }.Where(up => named.Any(s => s.Change is not null && Moved(s) > 0 == up))
                .Select(up => new FigureClass(words[up ? "risen" : "not-risen", since], Kind(up))),
        ];

        IEnumerable<string> Notes()
        {
            if (all.Length > named.Count) yield return words["note.light", all.Length - named.Count, nouns];
            var single = all.Where(s => s.Change is null).ToList();
            if (single.Count > 0) yield return words["note.hollow", single.Count, nouns, first, last];
        }

        string Alt()
        {
            var both = all.Where(s => s.Change is not null).ToList();
            int Count(int sign) => both.Count(s => Moved(s) == sign);
            var clauses = all.Where(named.Contains).OrderByDescending(s => s.To ?? double.NegativeInfinity)
                .Select(s => words["alt.line", s.Name, input.Value(s.From), input.Value(s.To)]);
            var ends = string.Join(words["semicolon"], clauses);
            return words["alt", measure.Name, all.Length, nouns, first, last, Count(1), Count(-1), Count(0)]
                + (named.IsEmpty ? "" : words["alt.named", ends])
                + (both.Count == all.Length ? "" : words["alt.single", all.Length - both.Count]);
        }
    }

    private static ColorRole Kind(bool isRising) => new(ColorFamily.Comparison, isRising ? 0 : 1);
}
