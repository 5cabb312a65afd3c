using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Works;
using ReportGen.Engine.References;
using ReportGen.Engine.References.Styles;

namespace ReportGen.Engine.Compose.Screen;

/// <summary>
/// The report as a work that others cite: a report of its authors in the year of its date, names as the title page prints them.
/// </summary>
internal static class OwnWork
{
    /// <summary>How it is cited, in the style of the study.</summary>
    public static OwnCitation Citation(ReportPlan plan, string language, FrontMatter front)
    {
        var work = new Work(plan.Id, WorkType.Report, front.Title, plan.Span)
        {
            Subtitle = front.Subtitle, Language = language, Year = Year(front.Date),
            Authors = new Contributors([.. front.Authors.Select(a => new PersonName(a.Name))], AndOthers: false),
        };
        var list = new ReferenceList(CitationStyles.Of(plan.CitationStyle.In(language)), new CitedWords(plan.Theme, language), [work]);
        return new OwnCitation(list.Entry(work), BibTexEntry.Of(work));
    }

    private static string? Year(string? date) =>
        date is [_, _, _, _, ..] && date.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? date[..4] : null;
}
