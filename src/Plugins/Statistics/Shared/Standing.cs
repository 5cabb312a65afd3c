using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A rank.</summary>
/// <param name="Number">1 is the highest; ties share the best rank.</param>
/// <param name="Of">How many are ranked.</param>
/// <param name="Ties">How many others share the rank.</param>
public readonly record struct Rank(int Number, int Of, int Ties);

/// <summary>Where a subject stands by another measure than the leading one, in its last year.</summary>
/// <param name="Id">The measure.</param>
/// <param name="Name">The measure's name.</param>
/// <param name="Value">The subject's value; null where it has none.</param>
/// <param name="Rank">Its rank in words; null where it has none.</param>
public sealed record OtherStanding(MeasureId Id, LocalizedText Name, double? Value, string? Rank);

/// <summary>Where a subject stands in its last year by the leading measure, and how its rank has changed.</summary>
public sealed record Standing
{
    /// <summary>The leading measure.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>Its symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>The last year the subject is observed in.</summary>
    public required Year Year { get; init; }

    /// <summary>True when that is the study's last year.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>The subject's value; null where it has none.</summary>
    public required double? Value { get; init; }

    /// <summary>The mean of all units; null where none has a value.</summary>
    public required double? Mean { get; init; }

    /// <summary>Where the value lies beside that mean: above, below or level; null where one of them is not defined.</summary>
    public string? BesideMean => SubjectView.Beside(Value, Mean, Decimals);

    /// <summary>Decimals of a printed value.</summary>
    internal int Decimals { get; init; } = Printed.Value;

    /// <summary>How far the value is from that mean; null where one of them is not defined.</summary>
    public double? Gap => Value - Mean is { } gap ? Math.Abs(gap) : null;

    /// <summary>The rank in words, such as 2nd; null where it has none.</summary>
    public required string? Rank { get; init; }

    /// <summary>True when nobody is ranked higher.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>True when nobody is ranked lower.</summary>
    public required bool IsLast { get; init; }

    /// <summary>How many are ranked; 0 where the subject is not.</summary>
    public required int Of { get; init; }

    /// <summary>How many others share the rank.</summary>
    public required int Ties { get; init; }

    /// <summary>How many units of the subject are observed in the year.</summary>
    public required int UnitCount { get; init; }

    /// <summary>True when the study has more than one unit.</summary>
    public required bool HasOthers { get; init; }

    /// <summary>The first year the subject is observed in.</summary>
    public required Year FirstYear { get; init; }

    /// <summary>The rank in that year, in words; null where it has none.</summary>
    public required string? FirstRank { get; init; }

    /// <summary>
    /// How the rank moved between these years: up, down or same; null for one year, or where one of the ranks is not defined.
    /// </summary>
    public required string? Move { get; init; }

    /// <summary>By how many places; null where one of the ranks is not defined.</summary>
    public required int? Moved { get; init; }

    /// <summary>The other measures, in the order the models ran.</summary>
    public required ImmutableArray<OtherStanding> Others { get; init; }

    /// <summary>Tells where a subject stands.</summary>
    /// <param name="view">The subject.</param>
    /// <param name="input">The results, and the words of ranks.</param>
    /// <param name="rank">The subject's rank by a measure in a year; null where it has none.</param>
    public static Standing From(SubjectView view, PartInput input, Func<Measure, Year, Rank?> rank)
    {
        var (measure, results, words) = (MeasureNames.Leading(input), input.Results, input.Words);
        var (first, last) = (rank(measure, view.First), rank(measure, view.Last));
        var climbed = first?.Number - last?.Number;
        return new Standing
        {
            Decimals = input.Decimals.Value,
            Measure = measure.Name,
            Symbol = measure.Symbol,
            Year = view.Last,
            IsCurrent = view.Last == results.Panel.Years[^1],
            Value = view.At(measure.Values, view.Last),
            Mean = SubjectView.OfAll(measure.Values, view.Last),
            Rank = Ordinal.Of(last?.Number, words),
            IsFirst = last is { Number: 1 },
            IsLast = last is { } l && l.Number + l.Ties == l.Of,
            Of = last?.Of ?? 0,
            Ties = last?.Ties ?? 0,
            UnitCount = view.MembersIn(view.Last).Count(),
            HasOthers = view.HasOthers,
            FirstYear = view.First,
            FirstRank = Ordinal.Of(first?.Number, words),
            Move = !view.HasYears ? null : climbed switch { > 0 => "up", < 0 => "down", 0 => "same", null => null },
            Moved = climbed is { } places ? Math.Abs(places) : null,
            Others =
            [
                .. results.Measures.Where(m => m.Id != measure.Id).Select(m => new OtherStanding(
                    m.Id, m.Name, view.At(m.Values, view.Last), Ordinal.Of(rank(m, view.Last)?.Number, words))),
            ],
        };
    }
}
