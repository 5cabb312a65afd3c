namespace ReportGen.Contracts.Document;

/// <summary>How wide a picture is printed, at most as wide as there is room.</summary>
/// <param name="WidthMm">Width in millimetres.</param>
/// <param name="Share">The share of the room it takes, above 0 and up to 1, in place of a width; null for none.</param>
public readonly record struct PictureSize(double WidthMm, double? Share = null)
{
    /// <summary>The width where there is so much room, both in the same unit as <paramref name="perMm"/> gives.</summary>
    public double In(double room, double perMm = 1) => Math.Min(room, Share is { } share ? share * room : WidthMm * perMm);
}
