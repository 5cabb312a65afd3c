using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>What differs between two reports: first what went in, then what came of it.</summary>
public sealed record ReportDiff
{
    private PrintedNames? names;

    /// <summary>The first report.</summary>
    public required ReportSide Before { get; init; }

    /// <summary>The second report.</summary>
    public required ReportSide After { get; init; }

    /// <summary>The study's id, of both when they are two.</summary>
    public required string Study { get; init; }

    /// <summary>What changed in the inputs.</summary>
    public required InputChanges Inputs { get; init; }

    /// <summary>Ranks, grades, weights and other results of what both reports have.</summary>
    public required ImmutableArray<Change> Results { get; init; }

    /// <summary>Weights of indicators that only one report has, as moves from or to an empty text.</summary>
    public required ImmutableArray<Move> OtherWeights { get; init; }

    /// <summary>Sentences whose words or numbers changed, by language and section.</summary>
    public required ImmutableArray<SentenceChange> Sentences { get; init; }

    /// <summary>Rows of printed tables that changed.</summary>
    public required int TableRows { get; init; }

    /// <summary>Figures drawn otherwise.</summary>
    public required ImmutableArray<FigureChange> Figures { get; init; }

    /// <summary>Result files, sections and figures that only the second report has.</summary>
    public required ImmutableArray<Snapshot> Added { get; init; }

    /// <summary>Result files, sections and figures that only the first report has.</summary>
    public required ImmutableArray<Snapshot> Removed { get; init; }

    /// <summary>Whole parts that one report has and the other lacks; nothing in them is compared.</summary>
    public ImmutableArray<MissingPart> Missing { get; init; } = [];

    /// <summary>Result files, figures and style sheets that are the same, named as snapshots are.</summary>
    public required ImmutableArray<string> Same { get; init; }

    /// <summary>Sections of the text, in either language, that both reports have and that say the same.</summary>
    public required ImmutableArray<string> SameSections { get; init; }

    /// <summary>How many sections both reports have.</summary>
    public required int Sections { get; init; }

    /// <summary>What could not be compared, and why.</summary>
    public required ImmutableArray<NotCompared> NotCompared { get; init; }

    /// <summary>The results that readers ask for first, where they are others or of a new year.</summary>
    public required ImmutableArray<Headline> Headlines { get; init; }

    /// <summary>Facts of printed pages, and how pages look; none between folders, which are compared without their PDF.</summary>
    public required ImmutableArray<Change> Pages { get; init; }

    /// <summary>How many accepted snapshots both branches of a merge moved: what differs in them is the merge's doing.</summary>
    public int Merged { get; init; }

    /// <summary>The words in which it is said to people.</summary>
    public ChangeWords Words
    {
        get;
        init => (field, names) = (value, null);
    } = ChangeWords.English;

    /// <summary>What both reports call their units, indicators, figures and so on in the language of the words.</summary>
    public PrintedNames Names => names ??= new PrintedNames(
        [.. After.Snapshots, .. Before.Snapshots], After.Captions.Concat(Before.Captions), Words.Language);

    /// <summary>
    /// True when inputs, results, sentences and figures are the same; another version of the program or other bytes of a file are no
    /// difference by themselves.
    /// </summary>
    public bool IsSame =>
        !Inputs.Differ && Results.IsEmpty && OtherWeights.IsEmpty && Sentences.IsEmpty && TableRows == 0
        && Figures.IsEmpty && Pages.IsEmpty && Added.IsEmpty && Removed.IsEmpty && Missing.IsEmpty;

    /// <summary>True when a number, rank or grade moved.</summary>
    public bool ResultsMoved => !Results.IsEmpty || !OtherWeights.IsEmpty;

    /// <summary>Compares two folders that hold a report.</summary>
    public static ReportDiff Of(BuiltReport before, BuiltReport after)
    {
        var (was, become) = (Facts(before), Facts(after));
        var (parts, missing, notCompared) = Parts(before, after, was, become);
        var languages = become.Languages.Intersect(was.Languages).ToList();
        var forms = after.Forms.And(before.Forms);
        var asDeclared = before.Declared is not null && after.Declared is not null;
        ReportSide Side(BuiltReport report, BuiltFacts facts)
        {
            var (snapshots, captions) = WholeSnapshots.Of(report with { Forms = forms }, facts, languages, asDeclared);
            return new ReportSide(report.Label, facts, [.. snapshots.Where(s => parts.Contains(s.Kind))]) { Captions = captions };
        }
        var (old, now) = (Side(before, was), Side(after, become));
        var found = Comparison.Of(old.Snapshots, now.Snapshots, after.Tolerance, forms);
        return Of(old, now, found, forms, after.Tolerance) with { Missing = missing, NotCompared = notCompared };
    }

    /// <summary>What two reports differ in, of which the differences of their snapshots are known.</summary>
    public static ReportDiff Of(ReportSide before, ReportSide after, Comparison found, ResultForms forms, Tolerance tolerance)
    {
        var (old, now, was, become) = (before.Snapshots, after.Snapshots, before.Facts, after.Facts);
        var changes = found.Changes.Select(c => c.Change).ToList();
        var inputs = InputChanges.Of(before, after, changes, (WeighedIndicators.Read(old), WeighedIndicators.Read(now)));
        var moved = found.Changes
            .Where(c => c.Change is not WordChange { Subject: "weights" } word || !InputChanges.IsDeclared(word))
            .SelectMany(c => c.Snapshots).ToHashSet(StringComparer.Ordinal);
        var sentences = changes.OfType<SentenceChange>().ToList();
        var results = changes.Where(c => IsResult(c) && !inputs.Says(c)).ToImmutableArray();
        var resultsMoved = !results.IsEmpty || !inputs.OtherWeights.IsEmpty;
        bool Same(string a, string b) => a == b || tolerance.Covers(Table.Number(a), Table.Number(b));
        var sections = now.Where(s => IsText(s) && !found.Added.Contains(s)).Select(s => s.Name).ToList();
        var told = sentences.Select(c => c.Subject).ToHashSet(StringComparer.Ordinal);
        return new ReportDiff
        {
            Before = before, After = after, Study = was.Study == become.Study ? become.Study : $"{was.Study} and {become.Study}",
            Inputs = inputs, Results = results,
            OtherWeights = inputs.OtherWeights,
            // rows of tables repeat results; where none moved, they are the only ones to tell
            Sentences = [.. sentences.Select(c => Only(c, s => !resultsMoved || !TextSummary.IsRow(s))).Where(c => !c.Sentences.IsEmpty)],
            TableRows = resultsMoved ? sentences.Sum(c => c.Sentences.Count(TextSummary.IsRow)) : 0,
            Figures = [.. changes.OfType<FigureChange>()],
            Headlines = resultsMoved || inputs.Cells.Years.Gained.Length > 0
                ? new Headlines(old, now, forms, Same).All(inputs.RegionsChanged)
                : [],
            Pages = [.. changes.Where(c => c is FactChange or PageChange)],
            Added = found.Added, Removed = found.Removed,
            Same = [.. now.Where(s => !IsText(s) && !moved.Contains(s.Name) && !found.Added.Contains(s)).Select(s => s.Name)],
            Sections = sections.Count, SameSections = [.. sections.Where(s => !told.Contains(s.Replace('.', ' ')))],
            NotCompared = found.Skipped,
        };
    }

    /// <summary>True for sentences: of the document, or of a page of HTML.</summary>
    internal static bool IsText(Snapshot snapshot) => snapshot.Kind is "document" or "html";

    private static bool IsResult(Change change) =>
        change is RankChange or GradeChange or WeightChange or NumberChange or WordChange or RowChange;

    private static SentenceChange Only(SentenceChange change, Func<SentenceMove, bool> told) =>
        change with { Sentences = [.. change.Sentences.Where(told)] };

    private static BuiltFacts Facts(BuiltReport report) =>
        BuiltFacts.Of(report.Folder) ?? throw new ArgumentException($"'{report.Folder}' holds no report", nameof(report));

    /// <summary>The kinds of snapshots that both folders can give, the parts that one lacks, and what is not compared.</summary>
    private static (HashSet<string> Kinds, ImmutableArray<MissingPart> Missing, ImmutableArray<NotCompared> NotCompared) Parts(
        BuiltReport before, BuiltReport after, BuiltFacts was, BuiltFacts become)
    {
        HashSet<string> kinds = ["declared", "data", "options", "results", "html", "style", "figure"];
        var missing = ImmutableArray.CreateBuilder<MissingPart>();
        var not = ImmutableArray.CreateBuilder<NotCompared>();
        Needs("results/*.csv", "csv", f => WholeSnapshots.Files(f, "results", "*.csv").Length > 0, "results", "data");
        Needs("figures/*.svg", "svg", f => WholeSnapshots.Files(f, "figures", "*.svg").Length > 0, "figure");
        Needs("report.*.html", "html", f => Directory.EnumerateFiles(f, "report.*.html").Any(), "html", "style");
        var inOne = was.Languages.Union(become.Languages).Except(was.Languages.Intersect(become.Languages));
        foreach (var language in inOne) not.Add(new(language, "skipped.edition"));
        return (kinds, missing.ToImmutable(), not.ToImmutable());

        void Needs(string files, string format, Func<string, bool> has, params string[] gives)
        {
            var (first, second) = (has(before.Folder), has(after.Folder));
            if (first && second) return;
            foreach (var kind in gives) kinds.Remove(kind);
            var (having, lacking) = first ? (before, become) : (after, was);
            // a study is built in every form to be compared; that a folder was never asked for one says nothing
            var isOurDoing = having.Declared is not null && !lacking.Formats.Contains(format);
            if (!first && !second) not.Add(new(files, "skipped.neither"));
            else if (isOurDoing) not.Add(new(files, first ? "skipped.second-lacks" : "skipped.first-lacks"));
            else missing.Add(new(gives[0], files, IsInFirst: first));
        }
    }
}
