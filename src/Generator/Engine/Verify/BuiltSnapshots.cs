using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Files;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Pictures;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>
/// Everything a build made, as snapshots in the order of the computation: inputs, options, results, document, HTML, figures, PDF, pages.
/// </summary>
public static class BuiltSnapshots
{
    /// <summary>The snapshots, and what could not be made here and why.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="document">The composed document.</param>
    /// <param name="computed">What was made of both already.</param>
    /// <param name="folder">Where the document was rendered to.</param>
    /// <param name="versions">What made the report: fonts are named here.</param>
    /// <param name="accepted">What was accepted: a PDF that its facts and pages were taken from is not read again.</param>
    public static (IReadOnlyList<Snapshot> Snapshots, ImmutableArray<NotCompared> Skipped) Of(
        ReportPlan plan, ReportDocument document, Task<ComputedSnapshots> computed, string folder,
        IEnumerable<KeyValuePair<string, string>> versions, IReadOnlyList<Snapshot> accepted)
    {
        var languages = document.Editions.Select(e => e.Language).ToImmutableArray();
        var fonts = versions.Where(v => v.Key.StartsWith("print ", StringComparison.Ordinal)).ToImmutableArray();
        var ignored = plan.Ignored;
        var printed = Task.Run(() => Printed(languages, folder, fonts, ignored, accepted));
        var pages = languages.AsParallel().AsOrdered()
            .Select(l => (Language: l, Page: Page(folder, l, document.NumbersEdition))).ToList();
        var (numbers, text) = computed.GetAwaiter().GetResult();
        var rest = pages.Select(p => HtmlRest.Of(p.Language, p.Page, text));
        // one language alone does not say what all have in common
        Snapshot[] style = pages.Count < plan.Languages.Length
            ? []
            : [StyleSheet.Of([.. pages.Select(p => (p.Language, p.Page.Style))])];
        var (pdf, skipped) = printed.GetAwaiter().GetResult();
        IEnumerable<Snapshot> all = [.. numbers, .. text, .. rest.Where(r => r.Lines is not [""]), .. style, .. Figures(folder), .. pdf];
        var kinds = ignored.Select(SnapshotKinds.Of).ToList();
        return ([.. all.Where(s => !kinds.Contains(s.Kind))], [.. skipped, .. ignored.Select(LeftOut)]);
    }

    private static NotCompared LeftOut(ReviewedPart part) => new(part.ToString().ToLowerInvariant(), "skipped.ignored");

    /// <summary>True where nothing is asked of the PDF.</summary>
    public static bool IgnoresPrint(ImmutableArray<ReviewedPart> ignored) =>
        ignored.Contains(ReviewedPart.Pdf) && ignored.Contains(ReviewedPart.Pages);

    private static HtmlText Page(string folder, string language, string edition) =>
        HtmlText.Of(PrintedEdition.Without(PlainFile.Text(Path.Combine(folder, $"report.{language}.html")), edition));

    private static IEnumerable<Snapshot> Figures(string folder)
    {
        var figures = Path.Combine(folder, "figures");
        if (!Directory.Exists(figures)) return [];
        return Directory.EnumerateFiles(figures, "*.svg").Order(StringComparer.Ordinal)
            .Select(f => SvgText.Of($"figure.{Path.GetFileNameWithoutExtension(f)}", PlainFile.Text(f)));
    }

    private static (List<Snapshot> Snapshots, ImmutableArray<NotCompared> Skipped) Printed(
        ImmutableArray<string> languages, string folder, ImmutableArray<KeyValuePair<string, string>> fonts,
        ImmutableArray<ReviewedPart> ignored, IReadOnlyList<Snapshot> accepted)
    {
        if (IgnoresPrint(ignored)) return ([], []);
        var (all, skipped) = (new List<Snapshot>(), ImmutableArray.CreateBuilder<NotCompared>());
        foreach (var language in languages)
        {
            var path = Path.Combine(folder, $"report.{language}.pdf");
            if (!File.Exists(path)) { skipped.Add(new($"pdf.{language}", "skipped.no-pdf")); continue; }
            var (pdf, hasPages) = (File.ReadAllBytes(path), !ignored.Contains(ReviewedPart.Pages));
            if (Known(language, pdf, hasPages, accepted) is { } known) { all.AddRange(known); continue; }
            var pictures = hasPages ? Task.Run(() => PageRasterizer.Pages(path, SnapshotLimits.Pictures / languages.Length)) : null;
            var facts = PdfFacts.Of(language, pdf, fonts);
            all.Add(facts);
            if (pictures?.GetAwaiter().GetResult() is { } drawn) all.AddRange(drawn.Select((p, i) => Page(language, i + 1, p)));
            else if (hasPages) skipped.Add(new($"page.{language}", "skipped.no-pictures"));
        }
        return (all, skipped.ToImmutable());
    }

    /// <summary>The accepted facts and pages where they were taken from this very file; else null.</summary>
    private static IReadOnlyList<Snapshot>? Known(string language, byte[] pdf, bool hasPages, IReadOnlyList<Snapshot> accepted)
    {
        if (accepted.FirstOrDefault(s => s.Name == $"pdf.{language}") is not { } facts) return null;
        var pages = accepted.Where(s => hasPages && s.Name.StartsWith($"page.{language}.", StringComparison.Ordinal)).ToList();
        return PdfSeal.Holds(pdf, [facts, .. pages]) ? [facts, .. pages] : null;
    }

    private static Snapshot Page(string language, int number, GrayPicture picture) =>
        new($"page.{language}.{number.ToString("00", CultureInfo.InvariantCulture)}", "png", Png.Write(picture));
}
