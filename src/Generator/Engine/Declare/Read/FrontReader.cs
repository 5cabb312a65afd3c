using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Works;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a study's title block.</summary>
internal sealed partial class FrontReader(Reading reading)
{
    public TitleBlock? Front(Map study)
    {
        var title = study.Require("title")?.Localized();
        var subtitle = study.Find("subtitle")?.Localized();
        var authors = study.Find("authors")?.List().Select(Author).OfType<Author>().ToImmutableArray() ?? [];
        var keywords = study.Find("keywords")?.List().Select(k => k.Localized()).OfType<LocalizedText>().ToImmutableArray() ?? [];
        var (dated, date) = (study.Find("date"), study.Find("date")?.Text());
        if (date is not null && DateInFigures().IsMatch(date) && !Calendar.Has(date)) reading.Say.NoSuchDay(date, dated!.Span);
        var lines = study.Find("lines")?.List().Select(Line).OfType<KeyValuePair<LocalizedText, LocalizedText>>().ToImmutableArray() ?? [];
        if (title is null) return null;
        return new TitleBlock { Title = title, Subtitle = subtitle, Authors = authors, Keywords = keywords, Date = date, Lines = lines };
    }

    [GeneratedRegex(@"^\d{4}-\d{1,2}(-\d{1,2})?$")]
    private static partial Regex DateInFigures();

    private static Author? Author(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (name, affiliation) = (map.Require("name")?.Localized(), map.Find("affiliation")?.Localized());
        map.Close();
        return name is null ? null : new Author(name, affiliation);
    }

    private static KeyValuePair<LocalizedText, LocalizedText>? Line(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (label, text) = (map.Require("label")?.Localized(), map.Require("text")?.Localized());
        map.Close();
        return label is null || text is null ? null : KeyValuePair.Create(label, text);
    }
}
