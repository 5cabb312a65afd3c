using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Results;

/// <summary>A cell of a result file: an id, a whole number or a number; empty where not defined.</summary>
public readonly record struct ResultCell
{
    private ResultCell(string? text, double? number) => (Text, Number) = (text, number);

    /// <summary>The text; null for a number or an empty cell.</summary>
    public string? Text { get; }

    /// <summary>The number; null for a text or an empty cell.</summary>
    public double? Number { get; }

    /// <summary>A text cell; null is an empty cell.</summary>
    public static implicit operator ResultCell(string? text) => new(text, null);

    /// <summary>A number cell; null is an empty cell.</summary>
    public static implicit operator ResultCell(double? number) => new(null, number);

    /// <summary>A number cell.</summary>
    public static implicit operator ResultCell(double number) => new(null, number);

    /// <summary>A whole-number cell.</summary>
    public static implicit operator ResultCell(int number) => new(null, number);

    /// <summary>The id of a measure.</summary>
    public static implicit operator ResultCell(MeasureId measure) => new(measure.Value, null);

    /// <summary>A year.</summary>
    public static implicit operator ResultCell(Year year) => new(null, year.Value);
}
