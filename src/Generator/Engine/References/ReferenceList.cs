using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Works;

namespace ReportGen.Engine.References;

/// <summary>The list of references in a style: numbered in order of citation, or ordered by names and years.</summary>
internal sealed class ReferenceList
{
    private readonly Style style;
    private readonly CitedWords words;
    private readonly IReadOnlyList<Work> works;
    private readonly Dictionary<string, string> letters = new(StringComparer.Ordinal);

    /// <param name="style">The style.</param>
    /// <param name="words">The words of cited works.</param>
    /// <param name="cited">The cited works, in order of citation.</param>
    public ReferenceList(Style style, CitedWords words, IReadOnlyList<Work> cited)
    {
        (this.style, this.words) = (style, words);
        works = style.AuthorYear is null ? cited : Ordered(cited, style.AuthorYear);
    }

    /// <summary>The entries in printed order.</summary>
    public ImmutableArray<ReferenceEntry> Entries() =>
        [.. works.Select((w, i) => new ReferenceEntry(i + 1, w.Key, Entry(w)) { IsNumbered = style.AuthorYear is null })];

    /// <summary>An entry as it is printed, its URL and DOI as links.</summary>
    public ImmutableArray<Inline> Entry(Work work) => MarkedText.Inlines(Places(work).Entry());

    /// <summary>How a text cites works by names and years; null where it cites numbers.</summary>
    /// <param name="cited">The works, each with what is said of the place in it; they are cited in the order of the list.</param>
    /// <param name="inText">True when the names are words of the sentence, and the year alone stands in brackets.</param>
    public ImmutableArray<Inline>? Citation(ImmutableArray<CitedWork> cited, bool inText)
    {
        if (style.AuthorYear is not { } form) return null;
        var inlines = new List<Inline>();
        var comma = form.Pattern.Replace("{names}", "", StringComparison.Ordinal).Replace("{year}", "", StringComparison.Ordinal);
        foreach (var (one, at) in cited.DistinctBy(c => (c.Key, c.Before, c.After)).Select(c => (c, Place(c.Key)))
            .Where(c => c.Item2 >= 0).OrderBy(c => c.Item2))
        {
            if (inlines.Count > 0) inlines.Add(new TextRun(form.Between));
            var (names, year) = (Names(works[at]), Year(works[at]));
            var after = one.After.Length > 0 ? comma + one.After : "";
            var shown = inText ? $"{names} {form.Open}{year}{after}{form.Close}"
                : one.WithoutAuthor ? year
                : form.Pattern.Replace("{names}", names, StringComparison.Ordinal).Replace("{year}", year, StringComparison.Ordinal);
            if (one.Before.Length > 0) inlines.Add(new TextRun(one.Before + " "));
            inlines.Add(new CrossReference($"ref-{at + 1}", shown));
            if (!inText && after.Length > 0) inlines.Add(new TextRun(after));
        }
        return inText || inlines.Count == 0 ? [.. inlines] : [new TextRun(form.Open), .. inlines, new TextRun(form.Close)];
    }

    private int Place(string key) => works.TakeWhile(w => w.Key != key).Count() is var at && at < works.Count ? at : -1;

    private WorkPlaces Places(Work work) => new(work, style, words.Of(work), letters.GetValueOrDefault(work.Key, ""));

    private string Names(Work work)
    {
        var people = work.Authors.IsEmpty ? work.Editors : work.Authors;
        if (!people.IsEmpty) return style.AuthorYear!.Names(people, words.Of(work));
        return (style.AuthorYear!.NamesNobody ? Places(work).Place("anonymous") : null) ?? $"“{work.Title}”";
    }

    private string Year(Work work) =>
        (Places(work).Year ?? words.Of(work).Find("cited.undated") ?? "n.d.") + letters.GetValueOrDefault(work.Key, "");

    /// <summary>By names, years and titles; works of the same names and year are told apart by letters.</summary>
    private List<Work> Ordered(IReadOnlyList<Work> cited, AuthorYear form)
    {
        var ordered = cited.OrderBy(w => form.HanFirst && !Wording.Script.IsHan(w.Title))
            .ThenBy(w => ReferenceOrder.Key(FullNames(w)), ReferenceOrder.ByBytes)
            .ThenBy(w => Places(w).Year, StringComparer.Ordinal).ThenBy(w => ReferenceOrder.Key(w.Title), ReferenceOrder.ByBytes).ToList();
        foreach (var same in ordered.GroupBy(w => $"{Names(w)}|{Places(w).Year}").Where(g => g.Count() > 1).ToList())
        {
            foreach (var (work, i) in same.Select((w, i) => (w, i))) letters[work.Key] = Letter(i);
        }
        return ordered;
    }

    private string FullNames(Work work)
    {
        var people = work.Authors.IsEmpty ? work.Editors : work.Authors;
        return people.IsEmpty ? Names(work) : style.Names(people, words.Of(work));
    }

    private static string Letter(int index) => index < 26 ? $"{(char)('a' + index)}" : Letter((index / 26) - 1) + Letter(index % 26);
}
