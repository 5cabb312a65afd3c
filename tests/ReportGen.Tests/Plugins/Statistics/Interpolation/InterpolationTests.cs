using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Plugins.Statistics.Interpolation;

using ReportGen.Statistics.Interpolation;

public sealed class InterpolationTests
{
    [Fact] // 2010: 10, 2014: 30; 2011 lies a quarter of the way by year value, 2013 (no 2012 in the axis) three quarters
    public void Fill_HoleInTheYearAxis_GoesByYearValue()
    {
        var (values, origins) = Fill([2010, 2011, 2013, 2014], [10, null, null, 30]);
        Assert.Equal([10, 15, 25, 30], values);
        Assert.Equal([CellOrigin.Observed, CellOrigin.Interpolated, CellOrigin.Interpolated, CellOrigin.Observed], origins);
    }

    [Fact]
    public void Fill_Ends_TakeTheNearestObservation()
    {
        var (values, origins) = Fill([2010, 2011, 2012, 2013, 2014], [null, 4, null, 8, null]);
        Assert.Equal([4, 4, 6, 8, 8], values);
        Assert.Equal([CellOrigin.Carried, CellOrigin.Observed, CellOrigin.Interpolated, CellOrigin.Observed, CellOrigin.Carried], origins);
    }

    [Fact]
    public void Fill_OneObservation_IsConstant() => Assert.Equal([7, 7, 7], Fill([2010, 2011, 2012], [null, 7, null]).Values);

    private static (double[] Values, CellOrigin[] Origins) Fill(int[] years, double?[] series)
    {
        var values = series.Select(v => v ?? 0).ToArray();
        var origins = series.Select(v => v is null ? CellOrigin.Missing : CellOrigin.Observed).ToArray();
        ((IInterpolation)new LinearInterpolation()).Fill(
            years.Select(y => new Year(y)).ToArray(), values, origins, new MethodChoice("linear", Scope.Pooled, new SourceSpan("test")));
        return (values, origins);
    }
}
