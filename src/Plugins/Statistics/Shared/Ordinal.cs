using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A place in an order, in words: 第2位, 2nd.</summary>
public static class Ordinal
{
    /// <summary>
    /// The words for a place from 1: the label <c>ordinal.N</c>, or that of the numbers ending in the same two digits, <c>ordinal.*11</c>,
    /// or in the same digit, <c>ordinal.*1</c>, or <c>ordinal</c>.
    /// </summary>
    [return: NotNullIfNotNull(nameof(place))]
    public static string? Of(int? place, Words words)
    {
        if (place is not { } number) return null;
        string Key(string ending) => $"ordinal.{ending}";
        var whole = number.ToString(CultureInfo.InvariantCulture);
        string[] keys = [Key(whole), .. whole.Length > 1 ? [Key($"*{whole[^2..]}")] : Array.Empty<string>(), Key($"*{whole[^1]}")];
        return words[keys.FirstOrDefault(k => words.Find(k) is not null) ?? "ordinal", number];
    }
}
