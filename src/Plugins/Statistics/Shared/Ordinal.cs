using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A place in an order, in words: 第2位, 2nd.</summary>
public static class Ordinal
{
    /// <summary>The words for a place from 1.</summary>
    public static LocalizedText Of(int place)
    {
        var ending = (place % 100) is 11 or 12 or 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return new LocalizedText($"第{place.ToString(CultureInfo.InvariantCulture)}位", $"{place.ToString(CultureInfo.InvariantCulture)}{ending}");
    }
}
