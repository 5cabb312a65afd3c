namespace ReportGen.Tests.Plugins.Figures;

/// <summary>A frame of an SVG, whose numbers have two decimals.</summary>
internal sealed record SvgFrame(double Left, double Top, double Right, double Bottom)
{
    private const double Rounding = 0.02;

    public double Width => Right - Left;

    public bool Holds((double X, double Y) point) =>
        point.X >= Left - Rounding && point.X <= Right + Rounding && point.Y >= Top - Rounding && point.Y <= Bottom + Rounding;
}
