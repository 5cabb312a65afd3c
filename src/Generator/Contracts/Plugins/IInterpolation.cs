using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Plugins;

/// <summary>Fills the holes of one unit's series. Write one by deriving from <see cref="Interpolation{TOptions}"/>.</summary>
public interface IInterpolation : IMethod
{
    /// <summary>
    /// Gives a value and an origin to every cell whose origin is Missing, from the observed cells; at least one is observed.
    /// Cells of absent rows are not handed in. The origins are the audit: result file missing.csv counts them.
    /// </summary>
    void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins, MethodChoice choice);
}

/// <summary>An interpolation with typed options.</summary>
public abstract class Interpolation<TOptions>(string id) : IInterpolation where TOptions : class, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <summary>Gives a value and an origin to every cell whose origin is Missing.</summary>
    protected abstract void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins, TOptions options);

    void IInterpolation.Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins, MethodChoice choice) =>
        Fill(years, values, origins, (TOptions)choice.Options);
}
