using System.ComponentModel.DataAnnotations;

namespace ReportGen.Renderers.Csv;

/// <summary>Options of the format csv.</summary>
public sealed record CsvOptions
{
    /// <summary>Up to how many rows results/normalized.csv is written, which has one for every cell of the panel.</summary>
    [Range(0, 1_000_000_000)]
    public int Cells { get; init; } = 10_000_000;
}
