using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Works.Ris;

/// <summary>
/// Turns RIS records (CNKI, Zotero, EndNote, Web of Science) into works. A record begins with TY and ends with ER; each line is a tag of
/// two characters, a hyphen and a text, which goes on in lines without a tag. Records have no keys of their own: that of ID, else the
/// first surname and the year.
/// </summary>
internal sealed partial class RisReader
{
    private sealed record RisLine(string Tag, string Text, SourceSpan Span);

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["JOUR"] = "article", ["EJOUR"] = "article", ["INPR"] = "article", ["ABST"] = "article", ["MGZN"] = "magazine",
        ["NEWS"] = "newspaper",
        ["JFULL"] = "periodical", ["SER"] = "book", ["BOOK"] = "book", ["EBOOK"] = "book", ["EDBOOK"] = "book", ["CLSWK"] = "book",
        ["CHAP"] = "chapter", ["ECHAP"] = "chapter", ["ENCYC"] = "chapter", ["DICT"] = "chapter", ["CONF"] = "proceedings",
        ["CPAPER"] = "conference", ["THES"] = "thesis", ["RPRT"] = "report", ["GOVDOC"] = "report", ["STAND"] = "standard",
        ["PAT"] = "patent", ["DATA"] = "dataset", ["AGGR"] = "dataset", ["DBASE"] = "database", ["COMP"] = "software", ["ELEC"] = "web",
        ["BLOG"] = "web", ["WEB"] = "web", ["ICOMM"] = "web", ["UNPB"] = "other", ["MANSCPT"] = "archive", ["MAP"] = "map",
        ["GEN"] = "other",
        ["STAT"] = "archive", ["BILL"] = "archive", ["LEGAL"] = "archive", ["PAMP"] = "other", ["MISC"] = "other",
    };

    private static readonly (string Own, string[] Tags)[] Fields =
    [
        ("title", ["TI", "T1", "CT"]), ("publisher", ["PB"]), ("place", ["CY", "PP"]), ("edition", ["ET"]), ("volume", ["VL"]),
        ("number", ["IS", "M1"]), ("doi", ["DO"]), ("url", ["UR", "LK"]),
    ];

    private static readonly HashSet<string> Read =
    [
        "TY", "ER", "ID", "AU", "A1", "A2", "A3", "A4", "ED", "T2", "JO", "JF", "JA", "J2", "BT", "T3", "PY", "Y1", "Y2", "DA", "SP", "EP",
        "LA", "M3", "SN", "C1", "C7",
    ];

    private static readonly HashSet<string> NotPrinted =
    [
        "AB", "N1", "N2", "KW", "L1", "L2", "L3", "L4", "AN", "AD", "DB", "DP", "CN", "ST", "RN", "RP", "U1", "U2", "U3", "U4", "U5", "CA",
        "NV", "OP", "SE", "SV", "TA", "TT", "AV", "C2", "C3", "C4", "C5", "C6", "C8", "H1", "H2", "VO", "VL2", "LB", "M2", "ID", "FN",
    ];

    /// <summary>The works of a file, in its order.</summary>
    public static IReadOnlyList<Work> WorksOf(string text, string shown, DeclareMessages say)
    {
        var (works, record, taken) = (new List<Work>(), new List<RisLine>(), new HashSet<string>(StringComparer.Ordinal));
        var rows = text.Split('\n');
        for (var i = 0; i < rows.Length; i++)
        {
            var at = new SourceSpan(shown, i + 1, 1);
            if (Tagged().Match(rows[i]) is { Success: true } match)
            {
                var line = new RisLine(match.Groups[1].Value, match.Groups[2].Value.Trim(), at);
                if (line.Tag == "TY" && record.Count > 0) { say.RisOpen(record[0].Span); End(); }
                if (record.Count > 0 || line.Tag == "TY") record.Add(line);
                else if (line.Tag is not ("ER" or "FN" or "VR")) say.RisOutside(line.Tag, at);
                if (line.Tag == "ER") End();
            }
            else if (rows[i].Trim() is { Length: > 0 } more && record.Count > 0)
            {
                record[^1] = record[^1] with { Text = $"{record[^1].Text} {more}" };
            }
        }
        if (record.Count > 0) { say.RisOpen(record[0].Span); End(); }
        return works;

        void End()
        {
            if (record.Count > 0) works.Add(WorkOf(record, taken));
            record = [];
        }
    }

    private static Work WorkOf(List<RisLine> record, HashSet<string> taken)
    {
        string? Of(params string[] tags) =>
            tags.Select(t => record.Find(l => l.Tag == t && l.Text.Length > 0)?.Text).FirstOrDefault(t => t is not null);
        Contributors People(params string[] tags) =>
            NameReader.Listed(record.Where(l => tags.Contains(l.Tag) && l.Text.Length > 0).SelectMany(l => l.Text.Split(';', '；')));
        var year = Of("PY", "Y1", "DA");
        var authors = People("AU", "A1");
        var key = Key(Of("ID"), authors, year, taken);
        var draft = new Draft(key, record[0].Span) { Authors = authors };
        var type = record[0].Text.Trim();
        if (Types.TryGetValue(type, out var known)) draft.Type = Draft.TypeOf(known);
        else draft.Say.RisType(type, record[0].Span);
        foreach (var (own, tags) in Fields) draft[own] = Of(tags) is { } text ? MarkupText.Plain(text) : null;
        var isPart = draft.Type is WorkType.Chapter or WorkType.Conference;
        draft.Editors = People("ED", "A2");
        draft.Translators = People("A4");
        draft[isPart ? "in" : "journal"] = Of("T2", "BT", "JO", "JF", "JA", "J2") is { } host ? MarkupText.Plain(host) : null;
        Dates(draft, year, Of("DA"), Of("Y2"));
        var (first, last) = (Of("SP"), Of("EP"));
        draft["pages"] = first is null || last is null || first == last ? first ?? last : $"{first}-{last}";
        draft["article"] = Of("C7");
        draft["genre"] = draft.Type is WorkType.Thesis or WorkType.Report ? Of("M3") : null;
        draft.Language = Of("LA");
        Publisher(draft);
        var others = record.Where(l => l.Text.Length > 0 && !Read.Contains(l.Tag) && !NotPrinted.Contains(l.Tag)
            && Fields.All(f => !f.Tags.Contains(l.Tag))).ToList();
        if (others.Count > 0) draft.Say.WorkFields([.. others.Select(l => l.Tag).Distinct()], key, others[0].Span);
        return draft.Finish();
    }

    /// <summary>Some write the school of a thesis as its journal; the series of a book is not printed.</summary>
    private static void Publisher(Draft draft)
    {
        if (draft.Type is not (WorkType.Thesis or WorkType.Book or WorkType.Report or WorkType.Proceedings)) return;
        if (draft.Take("journal") is { } other && draft.Type == WorkType.Thesis) draft["publisher"] = other;
    }

    /// <summary>"2020", "2020/05/01/", "2020-05-01".</summary>
    private static void Dates(Draft draft, string? year, string? date, string? read)
    {
        draft["year"] = year?.Split('/', '-')[0];
        foreach (var (field, text) in new[] { ("date", date ?? year), ("accessed", read) })
        {
            var parts = (text ?? "").Split('/', '-').TakeWhile(p => int.TryParse(p, out _)).ToList();
            if (parts.Count > (field == "date" ? 1 : 0) && parts[0].Length == 4)
            {
                draft[field] = string.Join('-', parts.Take(3).Select((p, i) => i == 0 ? p : p.PadLeft(2, '0')));
            }
        }
    }

    /// <summary>"smith2020", then "smith2020a": what a text can cite.</summary>
    private static string Key(string? id, Contributors authors, string? year, HashSet<string> taken)
    {
        var name = authors.Names.FirstOrDefault()?.Family ?? "anon";
        var plain = id is { Length: > 0 } && KeyForm().IsMatch(id)
            ? id
            : string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit)) + year?.Split('/', '-')[0];
        var key = plain;
        for (var letter = 'a'; !taken.Add(key) && letter <= 'z'; letter++) key = plain + letter;
        return key;
    }

    [GeneratedRegex(@"^\s*([A-Z][A-Z0-9])\s{1,2}-\s?(.*)$")]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^[\p{L}\p{N}_:./+-]+$")]
    private static partial Regex KeyForm();
}
