using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>What the lines above a table say of all of it: its indicator, its unit, its year.</summary>
internal static class TitleFacts
{
    /// <summary>What the titles say; what they do not say, or say twice, is null.</summary>
    public static NameParts Of(IReadOnlyList<string> titles)
    {
        string? Said(params string[] labels) => titles.Select(t => Folded.HalfWidth(t))
            .Where(t => t.IndexOf(':') is > 0 and var colon && labels.Contains(t[..colon].Trim()))
            .Select(t => t[(t.IndexOf(':') + 1)..].Trim()).FirstOrDefault(t => t.Length > 0);
        return new NameParts(Said("地区", "Region", "Country", "Unit"), SaidYears.OfTitles(titles), Said("指标", "Indicator", "Series"));
    }

    /// <summary>True where the national statistical office's web site wrote the lines above its table.</summary>
    public static bool IsNationalStatistics(IReadOnlyList<string> titles) =>
        titles.Any(t => t.StartsWith("数据库", StringComparison.Ordinal)) && titles.Any(t => t.StartsWith("时间", StringComparison.Ordinal));
}
