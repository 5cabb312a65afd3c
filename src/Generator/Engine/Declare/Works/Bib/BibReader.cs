using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>Turns BibTeX and biblatex entries into works: their types and fields by our names.</summary>
internal sealed class BibReader
{
    private readonly BibEntry entry;
    private readonly Draft draft;

    private BibReader(BibEntry entry)
    {
        this.entry = entry;
        draft = new Draft(entry.Key, entry.KeySpan, entry.Found)
        {
            NameOf = field => field == "accessed" ? "urldate" : field,
        };
    }

    /// <summary>The works of a file, in its order.</summary>
    public static IReadOnlyList<Work> Read(string text, string shown, DeclareMessages say)
    {
        var entries = new BibParser(text, shown, say).Read();
        BibInheritance.Hand(entries);
        return [.. entries.Where(e => e.Type is not ("xdata" or "set")).Select(e => new BibReader(e).Work())];
    }

    private Work Work()
    {
        if (BibWords.Types.TryGetValue(entry.Type, out var type)) draft.Type = Draft.TypeOf(type);
        else draft.Say.BibType(entry.Type, entry.Span, BibWords.Types.Keys);
        foreach (var (own, names) in BibWords.Fields)
        {
            foreach (var name in names) draft[own] = Text(name, own is "url" or "doi");
        }
        People();
        Titles();
        Dates();
        Online();
        draft.Language = Text("langid") ?? Text("language");
        Kind();
        Unprinted();
        return draft.Finish();
    }

    private void People()
    {
        // a patent is its holder's, whoever found it
        draft.Authors = Names("holder") is { IsEmpty: false } holders ? holders : Names("author");
        (draft.Editors, draft.Translators, draft.HostAuthors) = (Names("editor"), Names("translator"), Names("bookauthor"));
    }

    private Contributors Names(string role) => entry.Field(role) is { } field
        ? NameReader.Bib(field.Text, name => Plain(field with { Text = name }))
        : Contributors.None;

    private void Titles()
    {
        draft["main_title"] = Joined("maintitle", "mainsubtitle");
        if (Text("booksubtitle") is { Length: > 0 }) { draft.Take("in"); draft["in"] = Joined("booktitle", "booksubtitle"); }
        if (Text("journalsubtitle") is { Length: > 0 } sub && draft.Take("journal") is { } journal) draft["journal"] = $"{journal}: {sub}";
    }

    private string? Joined(string title, string subtitle) =>
        Text(subtitle) is { Length: > 0 } more ? $"{Text(title)}: {more}" : Text(title);

    /// <summary>A year that stands as a date, a month beside it, and a date that says more than the year.</summary>
    private void Dates()
    {
        if (draft["date"] is { Length: > 4 } date && !char.IsAsciiDigit(date[0]) && draft.Take("date") is { } words) draft["year"] = words;
        if (draft["date"] is not null || draft["year"] is not { Length: 4 } year) return;
        if (Text("month") is { } month && Months.Number(month) is { } number)
        {
            var day = int.TryParse(Text("day"), out var d) ? FormattableString.Invariant($"-{d:00}") : "";
            draft["date"] = FormattableString.Invariant($"{year}-{number:00}{day}");
        }
    }

    private void Online()
    {
        if (entry.Field("howpublished") is { } link)
        {
            var text = Plain(link, isLink: true);
            if (text.StartsWith("http", StringComparison.Ordinal)) draft["url"] = text;
            else draft["publisher"] = Plain(link);
        }
        if (Text("eprint") is not { Length: > 0 } eprint) return;
        var archive = Text("eprinttype") ?? Text("archiveprefix") ?? "";
        if (archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase) && draft["journal"] is null)
        {
            draft["publisher"] = "arXiv";
            draft["url"] = $"https://arxiv.org/abs/{eprint}";
        }
        else if (eprint.StartsWith("http", StringComparison.Ordinal)) draft["url"] = eprint;
    }

    /// <summary>What other fields say of the kind of work, where the type says little.</summary>
    private void Kind()
    {
        var isOnArchive = entry.Field("eprint") is not null && draft["journal"] is null;
        draft.Type = (draft.Type, Text("entrysubtype")) switch
        {
            (WorkType.Article, "newspaper") => WorkType.Newspaper,
            (WorkType.Article, "magazine") => WorkType.Magazine,
            (WorkType.Other or WorkType.Web, _) when isOnArchive || draft["publisher"] is "arXiv" => WorkType.Preprint,
            (WorkType.Other, _) when draft["url"] is not null => WorkType.Web,
            (WorkType.Other, _) when draft["genre"] is "Standard" or "standard" => WorkType.Standard,
            var (type, _) => type,
        };
        if (draft.Type is WorkType.Newspaper or WorkType.Article && draft["in"] is { } place && draft["journal"] is null)
        {
            draft["journal"] = place;
        }
        if (entry.Type is "phdthesis" or "mastersthesis" && draft["genre"] is null)
        {
            draft["genre"] = entry.Type == "phdthesis" ? "Doctoral dissertation" : "Master’s thesis";
        }
    }

    private void Unprinted()
    {
        var known = BibWords.Fields.SelectMany(f => f.Bib).Concat(BibWords.Read).Concat(BibWords.NotPrinted).ToHashSet();
        var others = entry.Fields.Where(f => !known.Contains(f.Name) && f.Text.Trim().Length > 0).ToList();
        if (others.Count > 0) draft.Say.WorkFields([.. others.Select(f => f.Name)], entry.Key, others[0].Span);
    }

    private string? Text(string name, bool isLink = false) => entry.Field(name) is { } field ? Plain(field, isLink) : null;

    private string Plain(BibField field, bool isLink = false)
    {
        if (!isLink) return MarkupText.Plain(TexText.Read(field.Text, command => draft.Say.BibTex(command, field.Span)));
        var link = field.Text.Replace("\\url", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
        return link.Trim(' ', '{', '}', '\n');
    }
}
