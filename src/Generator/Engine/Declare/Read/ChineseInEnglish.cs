using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Names and units of measurement that an English report prints in Chinese, as nobody has said them in English: told once.
/// </summary>
internal static class ChineseInEnglish
{
    /// <param name="say">Where it is told.</param>
    /// <param name="languages">The languages of the study.</param>
    /// <param name="own">What the study itself names: its title, its unit.</param>
    /// <param name="systems">Its systems.</param>
    /// <param name="groupings">Its regions.</param>
    /// <param name="units">Its units.</param>
    public static void Tell(
        DeclareMessages say, ImmutableArray<string> languages, IEnumerable<(LocalizedText? Text, SourceSpan Span)> own,
        IEnumerable<Subsystem> systems, IEnumerable<RegionGrouping> groupings, IEnumerable<Unit> units)
    {
        if (!languages.Contains("en")) return;
        var printed = own.Concat(systems.SelectMany(Of)).Concat(groupings.SelectMany(Of))
            .Concat(units.Select(u => (Text: (LocalizedText?)u.Name, u.Span)));
        var chinese = printed.Select(p => (Text: p.Text?.In("en") ?? "", p.Span)).Where(p => Script.IsHan(p.Text))
            .DistinctBy(p => p.Text, StringComparer.Ordinal).ToList();
        if (chinese is [var (text, span), ..]) say.ChineseInEnglish(text, chinese.Count - 1, span);
    }

    private static IEnumerable<(LocalizedText? Text, SourceSpan Span)> Of(Subsystem system) =>
    [
        (system.System.Name, system.System.Span),
        .. system.Criteria.SelectMany(c => c.Indicators.SelectMany(Of).Prepend((c.Name, c.Span))),
    ];

    private static IEnumerable<(LocalizedText? Text, SourceSpan Span)> Of(Indicator indicator) =>
        [(indicator.Name, indicator.Span), (indicator.UnitOfMeasure, indicator.Span), (indicator.PerName, indicator.Span)];

    private static IEnumerable<(LocalizedText? Text, SourceSpan Span)> Of(RegionGrouping grouping) =>
        [(grouping.Name, grouping.Span), .. grouping.Regions.Select(r => ((LocalizedText?)r.Name, r.Span))];
}
