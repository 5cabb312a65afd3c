using System.Buffers;
using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>
/// Brings weighted parts together into one score: the indicators of a criterion, or the criteria of a system. Write one by deriving from
/// <see cref="Aggregation{TOptions}"/>, or from <see cref="RowAggregation{TOptions}"/> where each unit-year is a matter of its own.
/// </summary>
public interface IAggregation : IMethod
{
    /// <summary>True when the score is the sum of the parts' contributions, so that a criterion has a contribution of its own.</summary>
    bool IsAdditive => false;

    /// <summary>True when it is defined for values that are not below 0 only.</summary>
    bool RefusesNegative => false;

    /// <summary>Aggregates; unit by year, a gap where the row is absent or the score is not defined.</summary>
    LabeledMatrix<UnitId, Year> Aggregate(ImmutableArray<WeightedPart> parts, Panel panel, MethodChoice choice, DiagnosticBag diagnostics);
}

/// <summary>An aggregation with typed options.</summary>
public abstract class Aggregation<TOptions>(string id) : IAggregation where TOptions : class, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <inheritdoc/>
    public virtual bool IsAdditive => false;

    /// <inheritdoc/>
    public virtual bool RefusesNegative => false;

    /// <summary>Aggregates; unit by year, a gap where the row is absent or the score is not defined.</summary>
    protected abstract LabeledMatrix<UnitId, Year> Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, TOptions options, DiagnosticBag diagnostics);

    LabeledMatrix<UnitId, Year> IAggregation.Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, MethodChoice choice, DiagnosticBag diagnostics) =>
        Aggregate(parts, panel, (TOptions)choice.Options, diagnostics);
}

/// <summary>An aggregation of each unit-year by itself.</summary>
public abstract class RowAggregation<TOptions>(string id) : Aggregation<TOptions>(id) where TOptions : class, new()
{
    /// <summary> The score of one unit-year; null where it is not defined. A part that is left out, or whose value is missing, has weight 0
    /// and value 0; the others share in the weight of what is missing.
    /// </summary>
    protected abstract double? Aggregate(ReadOnlySpan<double> weights, ReadOnlySpan<double> values, TOptions options);

    /// <inheritdoc/>
    protected sealed override LabeledMatrix<UnitId, Year> Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, TOptions options, DiagnosticBag diagnostics)
    {
        ImmutableArray<double[]> ofYears =
            [.. Enumerable.Range(0, panel.Years.Count).Select(t => parts.Select(p => p.Weight.At(t) ?? 0).ToArray())];
        var scores = GC.AllocateUninitializedArray<double>(panel.Units.Count * panel.Years.Count);
        AtOnce.Blocks(panel.Units.Count, scores.Length, (from, to) =>
        {
            var (m, first) = (parts.Length, from * panel.Years.Count);
            var rows = ArrayPool<double>.Shared.Rent((to - from) * panel.Years.Count * m);
            FillRows(rows, parts, first, to * panel.Years.Count);
            for (var (u, i) = (from, 0); u < to; u++)
            {
                for (var t = 0; t < ofYears.Length; t++, i++)
                {
                    var values = rows.AsSpan(i * m, m);
                    scores[first + i] = !panel.IsPresent(u, t) ? double.NaN
                        : (IsWhole(values) ? Aggregate(ofYears[t], values, options) : OfThere([.. ofYears[t]], values, options))
                            ?? double.NaN;
                }
            }
            ArrayPool<double>.Shared.Return(rows);
        });
        return LabeledMatrix<UnitId, Year>.Holding(panel.Units, panel.Years, scores);
    }

    /// <summary>The values of some unit-years side by side, one row after the other.</summary>
    private static void FillRows(double[] rows, ImmutableArray<WeightedPart> parts, int from, int to)
    {
        var column = ArrayPool<double>.Shared.Rent(to - from);
        for (var j = 0; j < parts.Length; j++)
        {
            parts[j].Values.CopyTo(from, column.AsSpan(0, to - from));
            for (var i = 0; i < to - from; i++) rows[(i * parts.Length) + j] = column[i];
        }
        ArrayPool<double>.Shared.Return(column);
    }

    private static bool IsWhole(ReadOnlySpan<double> values)
    {
        foreach (var value in values) if (double.IsNaN(value)) return false;
        return true;
    }

    /// <summary>
    /// The score of the values that are there, which share in the weight of the others; null where none with a weight is.
    /// </summary>
    private double? OfThere(double[] weights, Span<double> values, TOptions options)
    {
        var (all, there) = (0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            all += weights[j];
            if (!double.IsNaN(values[j])) there += weights[j];
            else (weights[j], values[j]) = (0, 0);
        }
        if (there < all && there > 0) for (var j = 0; j < weights.Length; j++) weights[j] *= all / there;
        return there == 0 && all > 0 ? null : Aggregate(weights, values, options);
    }
}
