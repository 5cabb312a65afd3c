using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Interpolation;

/// <summary>The interpolation "none": what is not observed stays missing.</summary>
public sealed class NoInterpolation() : Interpolation<NoOptions>("none")
{
    /// <inheritdoc/>
    protected override void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins, NoOptions options)
    {
    }
}
