using System.Globalization;

namespace ReportGen.Engine.Declare.Works;

/// <summary>The dates that there are.</summary>
internal static class Calendar
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MM", "yyyy-M", "yyyy"];

    /// <summary>True for a year, a month or a day in figures: 2024, 2024-05, 2024-05-01.</summary>
    public static bool Has(string date) =>
        DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
