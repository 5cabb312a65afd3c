using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>A difference in words, most important first, long lists cut with a count: what every form for people is made of.</summary>
/// <param name="diff">The difference.</param>
/// <param name="times">How many times a comment's room there is.</param>
internal sealed class DiffText(ReportDiff diff, int times)
{
    private const int Sentences = 4, Figure = 3;

    private readonly ChangeWords words = diff.Words;
    private readonly ChangeText text = new(diff.Words, diff.Names);

    /// <summary>What it is, in one line.</summary>
    public string Title => words[diff.IsSame ? "title.same" : "title", diff.Study];

    /// <summary>What changed in the inputs, and the program that made the reports.</summary>
    public IReadOnlyList<DiffLine> Inputs => new InputText(diff, times).Lines;

    /// <summary>What that did to the results: headline numbers, ranks, grades, weights, the largest changes, what only one has.</summary>
    public IReadOnlyList<DiffLine> Results()
    {
        var changes = diff.Results;
        return
        [
            .. Cut(8, [.. diff.Headlines.Select(Headline)]), .. Ranks(leading: true), .. Classes(), .. Ranks(leading: false),
            .. Cut(2, OtherWeights()), .. Cut(2, Told(changes.OfType<WeightChange>())),
            .. Cut(7, [.. new NumberSummary(text).Of([.. changes.OfType<NumberChange>()])]),
            .. Cut(2, Told(changes.OfType<WordChange>())), .. Cut(3, Told(Distinct(changes.OfType<RowChange>()))),
            .. Others("results"),
        ];
    }

    /// <summary>
    /// Sentences by place, each before and after, as far as there is room; and how many more. What the authors wrote comes first.
    /// </summary>
    public (IReadOnlyList<(string Language, string Where, ImmutableArray<SentenceMove> Moves)> Shown, IReadOnlyList<DiffLine> Counted)
        Text()
    {
        var shown = new List<(string, string, ImmutableArray<SentenceMove>)>();
        var (room, more, numbers, editions) = (Sentences * times, 0, 0, 0);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in diff.Sentences.OrderBy(c => !IsAuthored(c)).ThenBy(c => !IsInWords(c)))
        {
            var worded = change.Sentences.Where(s => times > 1 || !diff.ResultsMoved || !TextSummary.OnlyNumbers(s)).ToImmutableArray();
            numbers += change.Sentences.Length - worded.Length;
            // where results moved, the editions say the same in their languages: one of them will do
            if (diff.ResultsMoved && !IsAuthored(change) && times == 1 && worded.Length > 0 && !told.Add(Section(change.Subject)))
            {
                editions += worded.Length;
                continue;
            }
            if (room > 0 && worded.Length > 0) shown.Add((Language(change), text.Subjects.Section(change.Subject), [.. worded.Take(room)]));
            (more, room) = (more + Math.Max(worded.Length - room, 0), Math.Max(room - worded.Length, 0));
        }
        var rest = words.Parts(
        [
            Count("text.more", more), editions > 0 ? words["text.editions", editions] : "",
            Count("text.numbers", numbers), Count("text.rows", diff.TableRows),
        ]);
        return (shown, [.. Line(words.Name("text"), rest), .. Others("document", "html")]);
    }

    /// <summary>Figures drawn otherwise, a line each for all languages, and those that came or went.</summary>
    public IReadOnlyList<DiffLine> Figures()
    {
        var all = diff.Figures.GroupBy(f => f.Id).OrderBy(f => text.Subjects.Place(f.Key)).ToList();
        var room = all.Count <= Figure * times ? all.Count : (Figure * times) - 1;
        return
        [
            .. all.Take(room).Select(f => new DiffLine(
                text.Subjects.Figure(f.Key), text.Lines(f.MaxBy(g => g.Language == words.Language)!).First())),
            .. Line(words["also-drawn"], words.List(all.Skip(room).Select(f => text.Subjects.FigureNumber(f.Key)))),
            .. Others("figure"),
        ];
    }

    /// <summary>Printed pages that hold other words or look different.</summary>
    public IReadOnlyList<DiffLine> Pages() => [.. new PageSummary(text).Of(diff.Pages)];

    /// <summary>What did not change, and what was not compared.</summary>
    public IReadOnlyList<DiffLine> Same()
    {
        var lines = new List<DiffLine>();
        var cells = diff.Inputs.Cells;
        var same = cells.Common - cells.Changed.Count();
        var all = same == cells.Common ? "same.cells" : "same.cells.part";
        if (same > 0) lines.Add(new(words.Name("data"), words[all, same, cells.Common]));
        Add("results", "results", n => text.Subjects.File(n.Split('.')[1]), []);
        var sections = diff.SameSections.Length;
        if (sections > 0)
        {
            var part = sections == diff.Sections ? words["same.text"] : words["same.text.part", sections, diff.Sections];
            lines.Add(new(words.Name("text"), part));
        }
        Add("figures", "figure", n => text.Subjects.FigureNumber(n.Split('.')[1]), diff.Figures.Select(f => f.Id));
        lines.AddRange(diff.NotCompared.Select(n => new DiffLine(words["not-compared"], words.Of(n))));
        return lines;

        void Add(string head, string kind, Func<string, string> name, IEnumerable<string> changed)
        {
            var others = changed.ToHashSet(StringComparer.Ordinal);
            var names = diff.Same
                .Where(n => n.StartsWith($"{kind}.", StringComparison.Ordinal) && !others.Contains(n.Split('.')[1]))
                .OrderBy(n => kind == "figure" ? text.Subjects.Place(n.Split('.')[1]) : 0).Select(name).Distinct().ToList();
            if (names.Count > 0) lines.Add(new(words.Name(head), words.List(names)));
        }
    }

    private DiffLine Headline(Headline headline)
    {
        string Said(ImmutableArray<string> values) => words.List(values.Select(v => diff.Names.Units.GetValueOrDefault(v, v)));
        var keys = words.List(headline.Keys.Select(text.Subjects.Keys));
        var of = headline.Column.Length == 0
            ? words["headline.leaders", keys]
            : words["headline", text.Subjects.Quantity(headline.Column), keys];
        var (before, after) = (Said(headline.Before), Said(headline.After));
        var isNew = headline.YearBefore != headline.Year;
        var year = words.Year(headline.Year);
        var moved = isNew
            ? words["headline.new-year", words.Year(headline.YearBefore), before, year, after]
            : words["arrow", before, after];
        var by = headline.Before.Length == 1 ? text.Delta(headline.Before[0], headline.After[0]) : "";
        return new DiffLine(isNew ? of : words["headline.year", of, year], moved + by);
    }

    /// <summary>The leading measure first, last the systems it comes from.</summary>
    private IEnumerable<DiffLine> Ranks(bool leading)
    {
        var all = diff.Results.OfType<RankChange>().Reverse().ToList();
        return (leading ? all.Take(1) : all.Skip(1)).SelectMany(r =>
            Places(r, r.Quantity, r.Moves, text.Rank, leading ? 4 * times : times - 1));
    }

    private IEnumerable<DiffLine> Classes() => Grades().SelectMany((g, i) =>
        Places(g, g.Quantity, g.Moves, text.Classes, i == 0 ? 4 * times : times));

    private IEnumerable<DiffLine> Places(Change change, string quantity, ImmutableArray<Move> moves, Func<Move, string> say, int lines) =>
        new PlacesText(text, times).Of(change, quantity, moves, say, lines);

    /// <summary>Two levels of a scale, or two columns, that say the same of the same units are told once.</summary>
    private IEnumerable<GradeChange> Grades() => diff.Results.OfType<GradeChange>().DistinctBy(g => string.Join('|', g.Moves));

    private bool IsInWords(SentenceChange change) => Language(change) == words.Language;

    private static string Language(SentenceChange change) => change.Subject.Split(' ')[1];

    /// <summary>A figure of an edition, named "ID LANGUAGE".</summary>
    public string FigureOf(string subject) =>
        subject.Split(' ') is [var id, .., var language] ? text.Subjects.Figure(id, language) : text.Subjects.Figure(subject);

    private bool IsAuthored(SentenceChange change) => change.Subject.Split(' ') is [_, var language, var section, ..]
        && diff.After.Facts.Inputs.Any(f => f.Key.EndsWith($"text/{section}.{language}.md", StringComparison.Ordinal));

    private static string Section(string subject) => subject.Split(' ').ElementAtOrDefault(2) ?? "";

    private List<DiffLine> OtherWeights()
    {
        string Weight(Move move, string weight) => move.Place.Year.Length > 0
            ? words["weight.year", text.Subjects.DataColumn(move.Place.Rest), words.Year(move.Place.Year), weight]
            : words["weight", text.Subjects.DataColumn(move.Place.Rest), weight];
        var came = diff.OtherWeights.Where(m => m.Before.Length == 0).Select(m => Weight(m, m.After)).ToList();
        var went = diff.OtherWeights.Where(m => m.After.Length == 0).Select(m => Weight(m, m.Before)).ToList();
        return [.. Line(words["new-weights"], words.Few(came, 8)), .. Line(words["weights-gone"], words.Few(went, 8))];
    }

    /// <summary>What only one of two reports has, of a kind; what the page on the screen has besides counts with the sections.</summary>
    private IEnumerable<DiffLine> Others(params string[] kinds)
    {
        string Name(Snapshots.Snapshot other) => other.Kind switch
        {
            "results" => text.Subjects.File(other.Name.Split('.')[1]),
            "figure" => text.Subjects.Figure(other.Name.Split('.')[1]),
            _ => text.Subjects.Section(other.Name),
        };
        string Names(ImmutableArray<Snapshots.Snapshot> all) => words.Few(
            [
                .. all.Where(s => kinds.Contains(s.Kind)).OrderBy(s => s.Kind == "figure" ? text.Subjects.Place(s.Name.Split('.')[1])
                    : 0).Select(Name).Distinct(),
            ], 12);
        foreach (var part in diff.Missing.Where(p => kinds.Contains(p.Kind)))
        {
            yield return part.IsInFirst
                ? new(words["gone.part"], words["part.first", part.Files])
                : new(words["new.part"], words["part.second", part.Files]);
        }
        if (Names(diff.Added) is { Length: > 0 } added) yield return new(words[$"new.{kinds[0]}"], added);
        if (Names(diff.Removed) is { Length: > 0 } removed) yield return new(words[$"gone.{kinds[0]}"], removed);
    }

    private List<DiffLine> Told(IEnumerable<Change> changes) => [.. new Summary(text).Told(changes)];

    private static IEnumerable<DiffLine> Line(string head, string rest) => rest.Length > 0 ? [new DiffLine(head, rest)] : [];

    private static IEnumerable<RowChange> Distinct(IEnumerable<RowChange> rows) =>
        rows.DistinctBy(r => string.Join('|', r.Gained.Append(">").Concat(r.Lost)));

    private IEnumerable<DiffLine> Cut(int most, List<DiffLine> lines) => Cut(lines, most * times, words);

    internal static IEnumerable<DiffLine> Cut(List<DiffLine> lines, int most, ChangeWords words) =>
        lines.Count <= most ? lines : [.. lines.Take(most - 1), new DiffLine("", words["more.lines", lines.Count - most + 1])];

    private string Count(string key, int count) => count == 0 ? "" : words.Count(key, count);
}
