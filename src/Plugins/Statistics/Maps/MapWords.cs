using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Maps;

/// <summary>
/// What a map shows, for those who do not see it: how many are in each class in its last year, the highest and the lowest.
/// </summary>
internal sealed class MapWords(ImmutableArray<Mapped> all, MapClasses classes, string nouns, PartInput input)
{
    public string Alt(Measure measure, ImmutableArray<Year> years, ImmutableArray<MapInset> insets)
    {
        var (words, last) = (input.Words, years[^1]);
        var known = all.Where(m => m.At(last) is not null).ToList();
        var head = words["alt", all.Length, nouns, measure.Name, string.Join(words["list-comma"], years)];
        if (!insets.IsEmpty) head += words["alt.insets", insets.Select(i => i.Name)];
        if (known.Count == 0) return head + words["alt.none", last];
        string Printed(Mapped one) => input.Value(one.At(last));
        string Value(Mapped one) => words["alt.one", one.Name, Printed(one)];
        var counts = classes.All.Select((c, i) => (c.Name, Count: known.Count(m => classes.Of(m.At(last)!.Value) == i)))
            .Where(c => c.Count > 0).Select(c => words["alt.class", c.Name, c.Count]);
        var text = head + words["alt.classes", last, string.Join(words["semicolon"], counts)];
        var (highest, lowest) = (known.MaxBy(m => m.At(last))!, known.MinBy(m => m.At(last))!);
        if (Printed(highest) != Printed(lowest)) text += words["alt.ends", Value(highest), Value(lowest)];
        return text + (known.Count < all.Length ? words["alt.gaps", all.Length - known.Count] : "");
    }
}
