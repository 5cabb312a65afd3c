using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>Fourth stage: from plan, results and templates to the document in every language asked for.</summary>
public sealed class ComposeStage(IReadOnlyCollection<Feature> features)
{
    /// <summary>Composes; null when an error was found.</summary>
    public ReportDocument? Run(ReportPlan plan, ResultSet results, DiagnosticBag diagnostics)
    {
        var all = Editions(plan, results, diagnostics);
        if (diagnostics.HasErrors) return null;
        var editions = all.Where(e => plan.PrintedLanguages.Contains(e.Language)).Select(e => WithBack(e, all)).ToImmutableArray();
        var files = features.Where(f => f.Model is null || plan.Models.Any(m => m.Id == f.Model.Id)).SelectMany(f => f.Files)
            .SelectMany(f => f.Build(plan, results)).ToImmutableArray();
        return new ReportDocument(plan.Id, editions, files, plan.Theme, plan.IsSimulated)
        {
            FullWorkbook = plan.FullWorkbook, FormatOptions = plan.FormatOptions, Tables = [.. all[0].Tables],
            TablesLanguage = all[0].Language,
            NumbersEdition = NumbersEdition.Of(plan, results),
        };
    }

    /// <summary>Says what is wrong with the texts, without the files that a report has beside it.</summary>
    public void Check(ReportPlan plan, ResultSet results, DiagnosticBag diagnostics) => Editions(plan, results, diagnostics);

    private ImmutableArray<Edition> Editions(ReportPlan plan, ResultSet results, DiagnosticBag diagnostics)
    {
        var say = new ComposeMessages(diagnostics);
        var findings = diagnostics.Sorted();
        var words = new WordsByLanguage(features, plan, diagnostics);
        var all = plan.Languages.Select(language => new EditionComposer(plan, results, features, words[language], findings, say).Compose())
            .ToImmutableArray();
        if (diagnostics.HasErrors) return all; // a text that could not be read may be the one that cites
        Uncited([.. plan.Bibliography.Where(w => !all.SelectMany(e => e.References).Any(r => r.Key == w.Key))], plan, say);
        return all;
    }

    /// <summary>One finding for a file, however many of its works no text cites in any language.</summary>
    private static void Uncited(ImmutableArray<Work> works, ReportPlan plan, ComposeMessages say)
    {
        if (works.IsEmpty) return;
        var broken = works.Where(w => !w.IsWhole).Select(w => (w.Key, w.Span)).ToList();
        say.Uncited([.. works.Select(w => w.Key)], plan.Bibliography.Length, broken, works[0].Span);
    }

    /// <summary>
    /// The title block once more in the language that the locale names for it, such as English at the end of a Chinese paper; a title alone
    /// is not said again.
    /// </summary>
    private static Edition WithBack(Edition edition, ImmutableArray<Edition> all) =>
        edition.Words.GetValueOrDefault("back-language") is { } other && other != edition.Language
            && all.FirstOrDefault(e => e.Language == other) is { } back
            && !(back.Front.Abstract.IsEmpty && back.Front.Keywords.IsEmpty)
            ? edition with { Back = new BackMatter(back.Front, back.Words) }
            : edition;
}
