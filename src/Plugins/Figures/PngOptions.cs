using System.ComponentModel.DataAnnotations;

namespace ReportGen.Figures;

/// <summary>Options of the format png.</summary>
public sealed record PngOptions
{
    /// <summary>Dots per inch.</summary>
    [Range(30, 1200)]
    public int Dpi { get; init; } = 300;
}
