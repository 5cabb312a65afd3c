using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Parts;

/// <summary>
/// Tables and figures that a study names and that stand in a section which it leaves out: each is told where the study names it.
/// </summary>
internal sealed partial class LeftOutParts(
    ReportPlan plan, FeatureWords words, IReadOnlyCollection<Feature> features, string language, ComposeMessages say)
{
    /// <summary>Tells those that none of the sections prints.</summary>
    public void Tell(ImmutableArray<Section> printed)
    {
        var named = Named("table", plan.Tables).Concat(Named("figure", plan.Figures)).ToList();
        if (named.Count == 0) return;
        var there = printed.SelectMany(s => s.Blocks).Select(Place).OfType<string>().ToHashSet();
        foreach (var (kind, id, at) in named.Where(n => !there.Contains($"{n.Kind} {n.Id}")))
        {
            if (LeftOut.FirstOrDefault(s => Places(s, $"{kind} \"{id}\"")) is { } section) say.InSectionLeftOut(kind, id, section, at);
        }
    }

    private static IEnumerable<(string Kind, string Id, SourceSpan At)> Named(string kind, ImmutableArray<PartChoice>? parts) =>
        (parts ?? []).Select(p => (kind, p.Id, p.Span));

    private static string? Place(Block block) => block switch
    {
        TableBlock table => $"table {table.Id}",
        FigureBlock figure => $"figure {figure.Id}",
        _ => null,
    };

    /// <summary>The theme's sections that the study does not print.</summary>
    private IEnumerable<string> LeftOut => plan.Theme.Files.Keys.Select(f => SectionFile().Match(f))
        .Where(m => m.Success && m.Groups["language"].Value == language).Select(m => m.Groups["id"].Value)
        .Where(id => !plan.Theme.Sections.Contains(id)).Order(StringComparer.Ordinal);

    /// <summary>True when the section places the part: its own text, or what features say in it.</summary>
    private bool Places(string section, string part) =>
        plan.Theme.Files[$"sections/{language}/{section}.sbn"].Contains(part, StringComparison.Ordinal)
        || features.SelectMany(f => f.Slots, (f, s) => (Feature: f, Slot: s)).Where(f => f.Slot.Section == section)
            .Any(f => words.Filling(f.Feature, f.Slot.Id)?.Part.Text.Contains(part, StringComparison.Ordinal) == true);

    [GeneratedRegex(@"^sections/(?<language>[^/]+)/(?<id>[^/]+)\.sbn$")]
    private static partial Regex SectionFile();
}
