using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>
/// How a numbered citation stands in a sentence: raised, neighbors joined ([1,3-5]), pages behind the bracket as GB/T 7714 has them
/// ([1]12-15); on the line and in brackets of the text where words belong to it (see [1], chap. 3; [2]).
/// </summary>
internal sealed partial class CitationMarks(Words locale)
{
    /// <summary>What stands for a citation in the text.</summary>
    public IEnumerable<Inline> Of(PendingCitation citation, ImmutableArray<(Work Work, WrittenWork Written, int Number)> cited)
    {
        if (cited.IsEmpty) yield break;
        var works = cited.Select(c => Placed(c.Written, c.Number)).ToImmutableArray();
        if (works.All(w => w.Pages.Length == 0 && w.After.Length == 0 && w.Before.Length == 0))
        {
            works = [.. works.OrderBy(w => w.Number).DistinctBy(w => w.Number)];
        }
        var inWords = works.Any(w => w.Before.Length > 0 || (w.After.Length > 0 && w.Pages.Length == 0));
        if (citation.NamesAuthor) yield return new TextRun(Authors(cited[0].Work) + (inWords ? locale["sentence-gap"] : ""));
        yield return new Citation(works, [.. inWords ? Words(works) : Numbers(works)]) { InText = citation.InText || inWords };
    }

    /// <summary>A work as it is written, the pages known.</summary>
    public static CitedWork Placed(WrittenWork written, int number)
    {
        var pages = Pages().Match(written.After);
        return new CitedWork(written.Key, number)
        {
            Before = written.Before, After = written.After, WithoutAuthor = written.WithoutAuthor,
            Pages = pages.Success ? Dashes().Replace(pages.Groups["pages"].Value, m => m.Value.Trim() == "," ? "," : "-") : "",
        };
    }

    /// <summary>Who wrote it as a sentence says it: one or two by name, more by the first.</summary>
    private string Authors(Work work)
    {
        var people = work.Authors.Names.IsEmpty ? work.Editors : work.Authors;
        return people.Names switch
        {
            [] => work.Title,
            [var one] when !people.AndOthers => Name(one),
            [var one, var two] when !people.AndOthers => locale["authors.two", Name(one), Name(two)],
            [var first, ..] => locale["authors.more", Name(first)],
        };
    }

    /// <summary>A Chinese name whole, any other by the surname.</summary>
    private static string Name(PersonName name) => Wording.Script.IsHan(name.Family) ? name.Family + name.Given : name.Family;

    private static IEnumerable<CitationMark> Numbers(ImmutableArray<CitedWork> works)
    {
        for (var i = 0; i < works.Length; i++)
        {
            var from = i;
            while (i + 1 < works.Length && works[i].Pages.Length == 0 && works[i + 1].Pages.Length == 0) i++;
            yield return new CitationMark(from > 0 ? ",[" : "[", null);
            foreach (var mark in Ranges([.. works[from..(i + 1)].Select(w => w.Number)])) yield return mark;
            yield return new CitationMark("]" + works[i].Pages, null);
        }
    }

    /// <summary>Neighbors joined: 1,3-5 and 6-7.</summary>
    private static IEnumerable<CitationMark> Ranges(ImmutableArray<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) yield return new CitationMark(",", null);
            yield return CitationMark.To(numbers[i]);
            var first = i;
            while (i + 1 < numbers.Length && numbers[i + 1] == numbers[i] + 1) i++;
            if (i == first) continue;
            yield return new CitationMark("-", null);
            yield return CitationMark.To(numbers[i]);
        }
    }

    private IEnumerable<CitationMark> Words(ImmutableArray<CitedWork> works)
    {
        var lead = locale["open"];
        foreach (var work in works)
        {
            var gap = work.Before.Length > 0 && !Width.IsWide(work.Before[^1]) ? " " : "";
            yield return new CitationMark($"{lead}{work.Before}{gap}[", null);
            yield return CitationMark.To(work.Number);
            var after = work.After.Length > 0 && !Width.IsWide(work.After[0]) ? locale["comma"] : "";
            yield return new CitationMark($"]{after}{work.After}", null);
            lead = locale["semicolon"];
        }
        yield return new CitationMark(locale["close"], null);
    }

    [GeneratedRegex(
        @"^(?:pp?\.?|pages?|页码?|第)?\s*(?<pages>[0-9]+(?:\s*(?:--?|–|,)\s*[0-9]+)*)\s*页?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();

    [GeneratedRegex(@"\s*(?:--?|–|,)\s*")]
    private static partial Regex Dashes();
}
