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
    /// <param name="cited">
    /// The works, each with what is said of the place in it; they are cited in the order of the list, or as they are written where words
    /// stand before one of them.
    /// </param>
    /// <param name="inText">True when the names are words of the sentence, and the year alone stands in brackets.</param>
    public ImmutableArray<Inline>? Citation(ImmutableArray<CitedWork> cited, bool inText)
    {
        if (style.AuthorYear is not { } form) return null;
        var known = cited.DistinctBy(c => (c.Key, c.Before, c.After)).Select(c => (Cited: c, At: Place(c.Key))).Where(c => c.At >= 0);
        if (cited.All(c => c.Before.Length == 0)) known = known.OrderBy(c => c.At);
        return new NamesAndYears(form).Of([.. known.Select(c => Named(c.Cited, c.At, inText))], inText);
    }

    private NamedWork Named(CitedWork cited, int at, bool inText)
    {
        var (work, people) = (works[at], People(works[at]));
        var names = inText && !people.IsEmpty && style.AuthorYear!.Spoken is { } spoken ? spoken(people, words.OfReport) : Names(work);
        return new NamedWork(cited with { Number = at + 1 }, names, Year(work));
    }

    private int Place(string key) => works.TakeWhile(w => w.Key != key).Count() is var at && at < works.Count ? at : -1;

    private WorkPlaces Places(Work work) => new(work, style, words.Of(work), letters.GetValueOrDefault(work.Key, ""));

    private static Contributors People(Work work) => work.Authors.IsEmpty ? work.Editors : work.Authors;

    private string Names(Work work)
    {
        var people = People(work);
        if (!people.IsEmpty) return style.AuthorYear!.Names(people, words.Of(work));
        return (style.AuthorYear!.NamesNobody ? Places(work).Place("anonymous") : null) ?? $"“{work.Title}”";
    }

    private string Year(Work work) =>
        style.AuthorYear!.Year(work, Places(work).Year ?? words.Of(work).Find("cited.undated") ?? "n.d.")
        + letters.GetValueOrDefault(work.Key, "");

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
        var people = People(work);
        return people.IsEmpty ? Names(work) : style.Names(people, words.Of(work));
    }

    private static string Letter(int index) => index < 26 ? $"{(char)('a' + index)}" : Letter((index / 26) - 1) + Letter(index % 26);
}
