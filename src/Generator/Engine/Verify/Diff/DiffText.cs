using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>A line of a difference: what it is about, and what of it.</summary>
/// <param name="Head">One or two words; empty for a line that goes on with the one before.</param>
/// <param name="Text">The rest.</param>
internal readonly record struct DiffLine(string Head, string Text);

/// <summary>A difference in words, most important first, long lists cut with a count: what every form for people is made of.</summary>
/// <param name="diff">The difference.</param>
/// <param name="times">How many times a comment's room there is.</param>
internal sealed class DiffText(ReportDiff diff, int times)
{
    private const int Sentences = 4, Figure = 3;

    /// <summary>What it is, in one line.</summary>
    public string Title => diff.IsSame ? $"{diff.Study}: nothing differs" : $"{diff.Study}: what differs";

    /// <summary>What changed in the inputs, and the program that made the reports.</summary>
    public IReadOnlyList<DiffLine> Inputs => new InputText(diff, times).Lines;

    /// <summary>What that did to the results: ranks, grades, weights, the largest changes, and what only one of the two has.</summary>
    public IReadOnlyList<DiffLine> Results()
    {
        var (changes, names) = (diff.Results, diff.Names);
        return
        [
            .. Cut(3, Told(changes.OfType<RankChange>().Reverse())), // the leading measure first, last the systems it comes from
            .. Cut(3, Told(Grades())), .. Cut(2, OtherWeights()), .. Cut(2, Told(changes.OfType<WeightChange>())),
            .. Cut(7, Read(NumberSummary.Of([.. changes.OfType<NumberChange>()], names))),
            .. Cut(2, Told(changes.OfType<WordChange>())), .. Cut(3, Told(Distinct(changes.OfType<RowChange>()))),
            .. Others("results", "result files"),
        ];
    }

    /// <summary>
    /// Sentences by place, each before and after, as far as there is room; and how many more. What the authors wrote comes first.
    /// </summary>
    public (IReadOnlyList<(string Where, ImmutableArray<SentenceMove> Moves)> Shown, IReadOnlyList<DiffLine> Counted) Text()
    {
        var shown = new List<(string, ImmutableArray<SentenceMove>)>();
        var (room, more, numbers, editions) = (Sentences * times, 0, 0, 0);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in diff.Sentences.OrderBy(c => !IsAuthored(c)))
        {
            var worded = change.Sentences.Where(s => times > 1 || !diff.ResultsMoved || !TextSummary.OnlyNumbers(s)).ToImmutableArray();
            numbers += change.Sentences.Length - worded.Length;
            // where results moved, the editions say the same in their languages: one of them will do
            if (diff.ResultsMoved && !IsAuthored(change) && times == 1 && worded.Length > 0 && !told.Add(Section(change.Subject)))
            {
                editions += worded.Length;
                continue;
            }
            if (room > 0 && worded.Length > 0) shown.Add((Where(change.Subject), [.. worded.Take(room)]));
            (more, room) = (more + Math.Max(worded.Length - room, 0), Math.Max(room - worded.Length, 0));
        }
        var counted = new[]
        {
            Count(more, "more sentence", "more sentences"), Count(editions, "in the other language", "in the other language"),
            Count(numbers, "sentence prints other numbers", "sentences print other numbers"),
            Count(diff.TableRows, "table row changed", "table rows changed"),
        };
        var rest = string.Join("; ", counted.Where(c => c.Length > 0));
        return (shown, [.. Line("text", rest), .. Others("document", "sections"), .. Others("html", "sections")]);
    }

    /// <summary>Figures drawn otherwise, a line each for all languages, and those that came or went.</summary>
    public IReadOnlyList<DiffLine> Figures()
    {
        var all = diff.Figures.GroupBy(f => f.Subject.Split(' ')[0]).ToList();
        var room = all.Count <= Figure * times ? all.Count : (Figure * times) - 1;
        return
        [
            .. all.Take(room).Select(f => new DiffLine($"figure {f.Key}", ChangeText.Lines(f.First(), diff.Names).First())),
            .. Line("also drawn otherwise", string.Join(", ", all.Skip(room).Select(f => f.Key))),
            .. Others("figure", "figures"),
        ];
    }

    /// <summary>Printed pages that hold other words or look different.</summary>
    public IReadOnlyList<DiffLine> Pages() => Read(PageSummary.Of(diff.Pages, diff.Names));

    /// <summary>What did not change, and what was not compared.</summary>
    public IReadOnlyList<DiffLine> Same()
    {
        var lines = new List<DiffLine>();
        var cells = diff.Inputs.Cells;
        var same = cells.Common - cells.Changed.Count();
        var part = same == cells.Common ? $"all {same}" : $"{same} of {cells.Common}";
        if (same > 0) lines.Add(new("data", $"{part} cells that both have"));
        Add("results", "results", n => n.Split('.')[1]);
        var sections = diff.SameSections.Length;
        if (sections > 0) lines.Add(new("text", sections == diff.Sections ? "every sentence" : $"{sections} of {diff.Sections} sections"));
        Add("figures", "figure", n => n.Split('.')[1]);
        lines.AddRange(diff.NotCompared.Select(n => new DiffLine("not compared", n)));
        return lines;

        void Add(string head, string kind, Func<string, string> name)
        {
            var changed = diff.Figures.Select(f => f.Subject.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
            var names = diff.Same
                .Where(n => n.StartsWith($"{kind}.", StringComparison.Ordinal)).Select(name).Distinct()
                .Where(n => kind != "figure" || !changed.Contains(n)).ToList();
            if (names.Count > 0) lines.Add(new(head, string.Join(", ", names)));
        }
    }

    /// <summary>Two levels of a scale, or two columns, that say the same of the same units are told once.</summary>
    private IEnumerable<GradeChange> Grades() => diff.Results.OfType<GradeChange>().DistinctBy(g => string.Join('|', g.Moves));

    private bool IsAuthored(SentenceChange change) => change.Subject.Split(' ') is [_, var language, var section, ..]
        && diff.After.Facts.Inputs.Any(f => f.Key.EndsWith($"text/{section}.{language}.md", StringComparison.Ordinal));

    /// <summary>"document en introduction" as "en, introduction"; what only the page says as "en, HTML".</summary>
    private static string Where(string subject) => $"{subject.Split(' ')[1]}, {Section(subject)}";

    private static string Section(string subject) => subject.Split(' ').ElementAtOrDefault(2) ?? "HTML";

    private List<DiffLine> OtherWeights()
    {
        static string Weight(Move move, string weight) =>
            $"{move.Place.Rest}{(move.Place.Year.Length > 0 ? $" ({move.Place.Year})" : "")} {weight}";
        var came = diff.OtherWeights.Where(m => m.Before.Length == 0).Select(m => Weight(m, m.After)).ToList();
        var went = diff.OtherWeights.Where(m => m.After.Length == 0).Select(m => Weight(m, m.Before)).ToList();
        return [.. Line("new weights", Few.Of(came, 8)), .. Line("weights gone", Few.Of(went, 8))];
    }

    private IEnumerable<DiffLine> Others(string kind, string noun)
    {
        string Names(ImmutableArray<Snapshots.Snapshot> all) => string.Join(", ", all
            .Where(s => s.Kind == kind)
            .Select(s => string.Join(' ', s.Name.Split('.')[1..]))
            .Distinct().Take(12));
        if (Names(diff.Added) is { Length: > 0 } added) yield return new($"new {noun}", added);
        if (Names(diff.Removed) is { Length: > 0 } removed) yield return new($"{noun} gone", removed);
    }

    private List<DiffLine> Told(IEnumerable<Change> changes) => Read(Summary.Told(changes, diff.Names));

    /// <summary>The summary's lines: "  heading: text", and "    text" for what goes on.</summary>
    internal static List<DiffLine> Read(IEnumerable<string> told) => [.. told.Select(Read)];

    private static DiffLine Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var goesOn = line.StartsWith("    ", StringComparison.Ordinal) || colon <= 0;
        return goesOn ? new DiffLine("", line.Trim()) : new DiffLine(line[..colon].Trim(), line[(colon + 2)..]);
    }

    private static IEnumerable<DiffLine> Line(string head, string rest) => rest.Length > 0 ? [new DiffLine(head, rest)] : [];


    private static IEnumerable<RowChange> Distinct(IEnumerable<RowChange> rows) =>
        rows.DistinctBy(r => string.Join('|', r.Gained.Append(">").Concat(r.Lost)));

    private IEnumerable<DiffLine> Cut(int most, List<DiffLine> lines) => Cut(lines, most * times);

    internal static IEnumerable<DiffLine> Cut(List<DiffLine> lines, int most) =>
        lines.Count <= most ? lines : [.. lines.Take(most - 1), new DiffLine("", $"... and {lines.Count - most + 1} more")];

    private static string Count(int count, string one, string several) => count == 0 ? "" : $"{count} {(count == 1 ? one : several)}";
}
