using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Compose.Appendix;

namespace ReportGen.Engine.Compose;

/// <summary>Fourth stage: from plan, results and templates to the document in every language asked for.</summary>
public sealed class ComposeStage(IReadOnlyList<ModelFeature> features)
{
    /// <summary>The tables that belong to no model: they describe the report itself.</summary>
    public static IReadOnlyList<ITableBuilder> AppendixTables { get; } = [new DataQualityTable(), new OptionsTable(), new InputsTable()];

    /// <summary>Composes; null when an error was found.</summary>
    public ReportDocument? Run(ReportPlan plan, ResultSet results, DiagnosticBag diagnostics)
    {
        var say = new ComposeMessages(diagnostics);
        var asked = features.Where(f => plan.Models.Any(m => m.Id == f.Model.Id)).ToList();
        var findings = diagnostics.Sorted().Select(d => d.InReport).OfType<LocalizedText>().ToList();
        var all = plan.Languages
            .Select(language => new EditionComposer(plan, results, features, [.. findings.Select(f => f.In(language))], language, say).Compose()).ToImmutableArray();
        if (diagnostics.HasErrors) return null;
        var english = all.FirstOrDefault(e => e.Language == "en");
        var editions = all.Where(e => plan.PrintedLanguages.Contains(e.Language))
            .Select(e => e.Language == "zh" && english is not null ? e with { Back = new BackMatter(english.Front, english.Words) } : e).ToImmutableArray();
        var files = asked.SelectMany(f => f.Files).SelectMany(f => f.Build(plan, results)).ToImmutableArray();
        return new ReportDocument(plan.Id, editions, files, plan.Theme, plan.IsSimulated) { FullWorkbook = plan.FullWorkbook, Tables = [.. all[0].Tables] };
    }
}
