using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;
using static ReportGen.Contracts.Works.WorkType;

namespace ReportGen.Engine.References.Styles;

/// <summary>
/// GB/T 7714-2025, in what differs from 2015: wide punctuation between the parts of an entry, surnames as they are written, standards by
/// their number, a date of access only where the work may change.
/// </summary>
internal static class Gbt7714Of2025
{
    private static readonly Style Wide = Gbt7714.Numeric with
    {
        Names = new GbtNames("，", capitals: false, hyphen: "-", suffix: " ").List,
        Colon = isHan => isHan ? "：" : ": ",
        Own = Gbt7714.Numeric.Own.With(
            ("mark", Mark),
            ("translating", places => places.Work.Translators.IsEmpty ? null : $"，{places.Place("translated")}"),
            ("accessed", places => Changes(places.Work) ? places.Work.Accessed : null),
            ("volume-name", VolumeName),
            ("plain-day", places => Changes(places.Work) ? null : places.Place("online-day")),
            ("sole-day", places =>
                places.Work is { Volume: null, Number: null, Pages: null, Article: null } ? places.Work.Date : null)),
        Parts = Gbt7714.Numeric.Parts.ToDictionary(p => p.Key, p => p.Value.Select(Widened).ToArray()).With(
            ("titled", ["{main-title}：{volume-name} {title}", "{main-title}：{title}", "{title}：{volume-name}", "{title}"]),
            ("out",
            [
                "{from}，{printed-year}<：{pages}><（{updated}）><[{accessed}]>",
                "{plain-day}<：{pages}>",
                "（{online-day}）<：{pages}><[{accessed}]>",
                "{from}<：{pages}><（{updated}）><[{accessed}]>",
                "{printed-year}<：{pages}>",
                "{pages}",
                "[{accessed}]",
            ]),
            ("out-by-day", ["{from}，{date}<：{pages}>", "{out}"]),
            ("kept", ["{publisher}（{updated|date}）<[{accessed}]>", "{publisher}<[{accessed}]>"]),
            ("in-journal",
            [
                "{container}，{sole-day}",
                "{container}<，{printed-year}><，{volume}><（{number}）><：{pages|article}>",
                "{printed-year}<，{volume}><（{number}）><：{pages|article}>",
            ]),
            ("in-newspaper", ["{container}<，{date}><（{page}）>", "{date}<（{page}）>"]),
            ("with-house", ["<. {edition}>. {from}，{printed-year}<：{pages}>", "<. {edition}>. {from}<：{pages}>"]),
            ("in-book", ["{hosted}{with-house}", "{hosted}<. {edition}>，{printed-year}<：{pages}>", "{hosted}<. {edition}><：{pages}>"])),
        Works = Gbt7714.Numeric.Works.ToDictionary(w => w.Key, w => Identified(Widened(w.Value))).With(
            (Chapter, Part),
            (Conference, Part),
            (Map, "{lead}{titled}<. {scale}>[{mark}]<. {translation}><. {edition}><. {out}><. {size}>" + Ways),
            (Standard, "<{number} >{title}[{mark}]<. {translation}>" + Ways),
            (Archive, "{lead}{coded}[{mark}]<. {out-by-day}>" + Ways),
            (Preprint, "{lead}{title}[{mark}]<. {version}><. {kept}>" + Ways),
            (Dataset, "{lead}{title}[{mark}]<. {version}><. {kept}>" + Ways)),
    };

    public static Style Numeric { get; } = Wide with { Id = "gbt7714-2025" };

    public static Style AuthorYear { get; } = Wide with
    {
        Id = "gbt7714-2025-author-year",
        AuthorYear = new AuthorYear(GbtNames.Cited, "{names}，{year}", "（", "；", "）")
        {
            HanFirst = true, NamesNobody = true, RaisesPages = true,
        },
        Parts = Wide.Parts.With(
            ("lead", ["{who|anonymous}，{year}<{letter}>. ", "{who|anonymous}，{undated}<{letter}>. "]),
            ("printed-year", [])),
    };

    private const string Ways = "<. {url}><. DOI:{doi}><. CSTR:{cstr}>.";
    private const string Part = "{lead}{title}[{mark}]<. {translation}><//{in-book}>" + Ways;

    private static string? Mark(WorkPlaces places)
    {
        var letters = places.Work.Type switch { Preprint => "PP", Proceedings or Compilation => "M", _ => null };
        if (letters is null || places.Work.Mark is not null) return Gbt7714.Numeric.Own["mark"](places);
        return letters + (places.Work.Url is null ? "" : "/OL");
    }

    private static string? VolumeName(WorkPlaces places) => places.Work.Volume is not { } volume ? null
        : !volume.All(char.IsAsciiDigit) ? volume
        : Script.IsHan(places.Work.Container ?? places.Work.Title) ? places.Words["cited.volume", volume] : $"v.{volume}";

    private static bool Changes(Work work) => work.Type is Web or Preprint or Dataset or Database or Software;

    private static string Identified(string pattern) =>
        pattern.Replace("<. DOI:{doi}>", "<. DOI:{doi}><. CSTR:{cstr}>", StringComparison.Ordinal);

    private static string Widened(string pattern) => pattern
        .Replace("DOI: ", "DOI:", StringComparison.Ordinal).Replace(", ", "，", StringComparison.Ordinal)
        .Replace(": ", "：", StringComparison.Ordinal)
        .Replace("(", "（", StringComparison.Ordinal).Replace(")", "）", StringComparison.Ordinal);
}
