using OxyPlot.Annotations;

namespace ReportGen.Figures;

/// <summary>An annotation that is drawn where it is, never cut at the plot's edge.</summary>
internal abstract class PlainAnnotation : Annotation
{
    protected PlainAnnotation() => Layer = AnnotationLayer.AboveSeries;

    public override OxyRect GetClippingRect() => OxyRect.Everything;

    /// <summary>The plot's area, known when it is drawn.</summary>
    protected OxyRect Area => PlotModel!.PlotArea;

    /// <summary>Where a point of the data stands on paper, known when it is drawn.</summary>
    protected ScreenPoint At(double x, double y) => new(XAxis!.Transform(x), YAxis!.Transform(y));
}
