using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>The process of coupling (the source's Figure 1), drawn from the declared systems and their criteria.</summary>
public sealed class ProcessFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "process";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(CouplingResult.Key) is null || plan.Systems.Length > 4) return null;
        var zh = language == "zh";
        var systems = plan.Systems.Select((s, i) => new DiagramBox(s.System.Name.In(language), [.. s.System.Criteria.Select(c => c.Name.In(language))], new ColorRole(ColorFamily.System, i))).ToList();
        var gaps = plan.Systems.Length - 1;
        var rows = systems.Max(s => s.Parts.Length);
        var names = plan.Systems.Select(s => s.System.Name.In(language)).ToList();
        return new FigureBlock(Id, zh ? $"{Listed(names, "、", "与")}的耦合协调过程" : $"How {Listed(names.Select(n => n.ToLowerInvariant()).ToList(), ", ", " and ")} are coupled",
            new DiagramFigure(165, 28 + (Math.Max(3, rows) * 8), [.. systems], [.. Enumerable.Repeat(zh ? "支撑与保障" : "supports", gaps)], [.. Enumerable.Repeat(zh ? "推动与赋能" : "drives", gaps)],
                zh ? "耦合互动 → 协调发展" : "mutual action → coordinated development"),
            string.Join(zh ? "；" : "; ", systems.Select(s => $"{s.Title}{(zh ? "：" : ": ")}{string.Join(zh ? "、" : ", ", s.Parts)}")) + (names.Count > 1 ? (zh ? "；各系统相互作用，走向协调发展。" : "; the systems act on each other and lead to coordinated development.") : zh ? "。" : ".")) { Language = language, Wide = true };
    }

    private static string Listed(IReadOnlyList<string> names, string comma, string and) =>
        names.Count < 2 ? string.Concat(names) : string.Join(comma, names.Take(names.Count - 1)) + and + names[^1];
}
