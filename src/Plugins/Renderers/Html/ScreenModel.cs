using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using Scriban.Runtime;

namespace ReportGen.Renderers.Html;

/// <summary>What a page template knows of the screen: findings, the one figure, whom to look for, other files, how to cite.</summary>
internal static class ScreenModel
{
    private static readonly string[] Copies = ["pdf", "docx", "xlsx"];

    /// <summary>Adds it all; texts and lists are empty for a page that has nothing of the kind.</summary>
    public static void Add(ScriptObject model, ReportDocument document, Edition edition, BlockHtml blocks, FigureHtml figures)
    {
        var screen = edition.Screen;
        // a diagram holds no finding
        var ahead = screen is null ? null : edition.Figures.FirstOrDefault(f => f.Figure is not DiagramFigure);
        model["findings"] = screen is { Findings.IsEmpty: false } ? new TrustedHtml(blocks.Of(screen.Findings)) : null;
        model["ahead"] = ahead is null ? null : new TrustedHtml(figures.Ahead(ahead));
        string With(string word, string? name) => string.Format(CultureInfo.InvariantCulture, edition.Words[word], name);
        model["find"] = screen is null ? null : With("find", screen.UnitNoun);
        model["kin_units"] = screen is null ? null : With("kin-units", screen.UnitNounPlural);
        model["subjects"] = new ScriptArray((screen?.Subjects ?? []).Select(s => new ScriptObject
        {
            ["kind"] = s.IsUnit ? "unit" : "region", ["id"] = s.Id, ["name"] = s.Name, ["regions"] = string.Join(' ', s.Regions),
        }));
        var beside = screen is null ? [] : document.Beside;
        model["editions"] = new ScriptArray(Editions(document, edition, beside));
        model["copies"] = new ScriptArray(
            from format in Copies
            from file in beside.Where(f => f.Format == format && IsOf(f, edition))
            select new ScriptObject { ["path"] = file.Path, ["format"] = file.Format });
        model["files"] = new ScriptArray(Files(beside, edition));
        model["cite_text"] = screen is null ? null : new TrustedHtml(InlineHtml.Of(screen.Citation.Text));
        model["cite_bibtex"] = screen?.Citation.BibTex;
    }

    /// <summary>The page in the other languages.</summary>
    private static IEnumerable<ScriptObject> Editions(ReportDocument document, Edition edition, ImmutableArray<OutputFile> beside) =>
        from file in beside
        where file.Format == "html" && !IsOf(file, edition)
        let words = document.Editions.First(e => e.Language == file.Language).Words
        select new ScriptObject { ["path"] = file.Path, ["lang"] = words["lang-tag"], ["text"] = words["language-name"] };

    /// <summary>What else stands beside the page in its language, by folder.</summary>
    private static IEnumerable<ScriptObject> Files(ImmutableArray<OutputFile> beside, Edition edition) =>
        from file in beside
        where file.Format != "html" && !Copies.Contains(file.Format) && IsOf(file, edition)
        group file by file.Path.LastIndexOf('/') is var slash and >= 0 ? file.Path[..(slash + 1)] : "" into folder
        select new ScriptObject
        {
            ["name"] = folder.Key,
            ["files"] = new ScriptArray(folder.Select(f => new ScriptObject
            {
                ["path"] = f.Path, ["name"] = f.Path[folder.Key.Length..],
            })),
        };

    private static bool IsOf(OutputFile file, Edition edition) => file.Language is null || file.Language == edition.Language;
}
