using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.References;

/// <summary>A work as a text cites it, with its names and its year.</summary>
/// <param name="Cited">What is said of it; its number is its place in the list.</param>
/// <param name="Names">Who wrote it.</param>
/// <param name="Year">The year, and the letter that tells works of the same names and year apart.</param>
internal sealed record NamedWork(CitedWork Cited, string Names, string Year);

/// <summary>
/// Citations by names and years: "(see Crane, 1972, p. 3; 张三, 2020)", "Crane (1972)"; where the style raises pages, a work with pages
/// has brackets of its own, and the pages stand behind them.
/// </summary>
internal sealed class NamesAndYears(AuthorYear form)
{
    private readonly string comma =
        form.Pattern.Replace("{names}", "", StringComparison.Ordinal).Replace("{year}", "", StringComparison.Ordinal);

    public ImmutableArray<Inline> Of(ImmutableArray<NamedWork> works, bool inText) =>
        [.. inText ? works.SelectMany((w, i) => InSentence(w, i > 0)) : Groups(works).SelectMany(Bracketed)];

    /// <summary>"Crane (1972, p. 3)", "张三 (2020)" and 3 raised.</summary>
    private IEnumerable<Inline> InSentence(NamedWork work, bool isNext)
    {
        if (isNext) yield return new TextRun(form.Between);
        if (work.Cited.Before.Length > 0) yield return new TextRun(Lead(work.Cited.Before));
        var gap = Width.IsWide(form.Open[^1]) ? "" : " ";
        yield return Leading(work, $"{work.Names}{gap}{form.Open}{work.Year}{After(work.Cited)}{form.Close}");
        foreach (var raised in Raised(work.Cited)) yield return raised;
    }

    /// <summary>What stands in one pair of brackets, and the pages behind it.</summary>
    private IEnumerable<Inline> Bracketed(List<NamedWork> works)
    {
        yield return new TextRun(form.Open);
        for (var i = 0; i < works.Count; i++)
        {
            var (work, before) = (works[i], works[i].Cited.Before);
            if (i > 0) yield return new TextRun(form.Between);
            if (before.Length > 0) yield return new TextRun(Lead(before));
            yield return Leading(work, work.Cited.WithoutAuthor ? work.Year : form.Pattern
                .Replace("{names}", work.Names, StringComparison.Ordinal).Replace("{year}", work.Year, StringComparison.Ordinal));
            if (After(work.Cited) is { Length: > 0 } after) yield return new TextRun(after);
        }
        yield return new TextRun(form.Close);
        foreach (var raised in Raised(works[^1].Cited)) yield return raised;
    }

    private IEnumerable<List<NamedWork>> Groups(ImmutableArray<NamedWork> works)
    {
        var group = new List<NamedWork>();
        foreach (var work in works)
        {
            var isAlone = form.RaisesPages && work.Cited.Pages.Length > 0;
            if (isAlone && group.Count > 0)
            {
                yield return group;
                group = [];
            }
            group.Add(work);
            if (!isAlone) continue;
            yield return group;
            group = [];
        }
        if (group.Count > 0) yield return group;
    }

    private string After(CitedWork cited) => cited.Pages.Length > 0 ? form.RaisesPages ? "" : comma + form.Pages(cited.Pages)
        : cited.After.Length > 0 ? comma + cited.After : "";

    private IEnumerable<Inline> Raised(CitedWork cited) => form.RaisesPages && cited.Pages.Length > 0
        ? [new Citation([cited], [new CitationMark(cited.Pages, null)])] : [];

    private static CrossReference Leading(NamedWork work, string shown) => new($"ref-{work.Cited.Number}", shown);

    private static string Lead(string before) => Width.IsWide(before[^1]) ? before : before + " ";
}
