using System.Globalization;

namespace ReportGen.Engine.Load.Cells;

/// <summary>A date as spreadsheets keep it and export it where its format is lost: days since the end of 1899.</summary>
internal static class SerialDate
{
    private const int First = 14_611; // 1940-01-01
    private const int Last = 73_050; // 2099-12-31
    private static readonly DateOnly Origin = new(1899, 12, 30);

    /// <summary>The year of the date, from 1940 to 2099; null for another number, or none.</summary>
    public static int? Year(string cell) => Of(cell)?.Year;

    /// <summary>The date, from 1940 to 2099; null for another number, or none.</summary>
    public static DateOnly? Of(string cell) =>
        int.TryParse(cell.EndsWith(".0", StringComparison.Ordinal) ? cell[..^2] : cell, NumberStyles.None, CultureInfo.InvariantCulture,
            out var days) && days is >= First and <= Last ? Origin.AddDays(days) : null;
}
