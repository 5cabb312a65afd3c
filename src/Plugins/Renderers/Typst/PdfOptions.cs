using System.ComponentModel.DataAnnotations;

namespace ReportGen.Renderers.Typst;

/// <summary>Options of the format pdf.</summary>
public sealed record PdfOptions
{
    /// <summary>The standard it keeps: PDF/UA-1, for every reader, or PDF/A, for archives.</summary>
    [AllowedValues("ua-1", "a-2a", "a-3a", "a-4")]
    public string Standard { get; init; } = "ua-1";
}
