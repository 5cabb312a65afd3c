using System.Globalization;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>How far ranks depend on the weights.</summary>
/// <param name="Measure">The measure that is ranked.</param>
/// <param name="Year">The year.</param>
/// <param name="Draws">How many times weights were drawn.</param>
/// <param name="Noise">How far a weight was moved at most, in per cent of itself.</param>
/// <param name="Least">The least number that a weight is multiplied by.</param>
/// <param name="Greatest">The number that it is always below.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Several">True where weights of systems were drawn too.</param>
/// <param name="First">Who ranks first, in declared order where several do.</param>
/// <param name="Widest">Whose interval is widest, the one of the better rank where several are.</param>
/// <param name="Count">How many units are ranked.</param>
/// <param name="Fixed">How many of them have an interval of one rank.</param>
/// <param name="Noun">What a unit is called.</param>
/// <param name="Nouns">What several are called.</param>
public sealed record RankIntervalFacts(
    LocalizedText Measure, int Year, int Draws, string Noise, string Least, string Greatest, int Seed, bool Several, NamedInterval First,
    NamedInterval Widest, int Count, int Fixed, LocalizedText Noun, LocalizedText Nouns)
{
    /// <summary>How many have an interval as wide as the widest.</summary>
    public int WidestCount { get; init; } = 1;

    /// <summary>The facts; null where the model did not run.</summary>
    public static RankIntervalFacts? Of(PartInput input)
    {
        if (input.Results.Find(RankIntervalsResult.Key) is not { } found) return null;
        var (plan, names, options) = (input.Plan, new Names(input.Plan), found.Options);
        NamedInterval Named(RankInterval row) => new(names.Of(row.Unit), row.Low, row.High);
        return new RankIntervalFacts(
            MeasureNames.Of(found.Measure, input), found.Year.Value, options.Draws, RankIntervalsFigure.Share(options.Noise),
            Number(1 - options.Noise), Number(1 + options.Noise), options.Seed,
            plan.Systems.All(s => s.Id.Value != found.Measure.Id.Value), Named(found.Rows[0]),
            Named(found.Rows.MaxBy(r => r.Width)!), found.Rows.Length, found.Rows.Count(r => r.Width == 0), plan.UnitNoun,
            plan.UnitNounPlural)
        {
            WidestCount = found.Rows.Count(r => r.Width == found.Rows.Max(w => w.Width)),
        };
    }

    private static string Number(double value) => Math.Round(value, 8).ToString(CultureInfo.InvariantCulture);
}

/// <summary>An interval of ranks.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public sealed record NamedInterval(LocalizedText Name, int Low, int High);
