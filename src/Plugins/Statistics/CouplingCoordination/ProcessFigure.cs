using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>The process of coupling, drawn from the declared systems and their criteria.</summary>
public sealed class ProcessFigure : IFigureBuilder
{
    private const int MostSystems = 4; // more boxes do not fit side by side

    private const double ArrowMm = 9.5; // an arrow with two lines of text

    /// <inheritdoc/>
    public string Id => "process";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (systems, words) = (input.Plan.Systems, input.Words);
        if (input.Results.Find(CouplingResult.Key) is null || systems.Length > MostSystems) return null;
        var gaps = systems.Length - 1;
        var arrows = input.Plan.Mechanisms.Select(m => Arrow(m, systems, input)).ToImmutableArray();
        var most = arrows.GroupBy(a => Math.Min(a.Box, a.To)).Select(g => g.Count()).DefaultIfEmpty().Max(); // in one gap
        return new FigureBlock(
            Id, words[$"process.caption.{systems.Length}", [.. systems.Select(s => s.System.Name)]],
            new DiagramFigure(
                165, 28 + Math.Max(Math.Max(3, systems.Max(s => s.System.Criteria.Length)) * 8, most * ArrowMm),
                [.. systems.Select((s, i) => Box(s, i, input))],
                [.. Enumerable.Repeat(words["process.forward"], gaps)],
                [.. Enumerable.Repeat(words["process.backward"], gaps)],
                words["process.outcome"]) { Arrows = arrows },
            words["process.alt", string.Join(words["semicolon"], systems.Select(Clause))] + Acts(input))
        {
            Language = input.Language, Wide = true,
        };

        string Clause(Subsystem system) => words["process.system", system.System.Name, Criteria(system)];
    }

    private static DiagramArrow Arrow(Mechanism mechanism, ImmutableArray<Subsystem> systems, PartInput input)
    {
        var from = systems.First(s => s.System.Criteria.Any(c => c.Id == mechanism.From));
        var part = from.System.Criteria.IndexOf(from.System.Criteria.First(c => c.Id == mechanism.From));
        var to = systems.First(s => s.Id == mechanism.To);
        return new DiagramArrow(systems.IndexOf(from), part, systems.IndexOf(to), input.In(mechanism.Text));
    }

    /// <summary>The declared mechanisms in words; nothing where there are none.</summary>
    private static string Acts(PartInput input)
    {
        var (words, names) = (input.Words, new Names(input.Plan));
        string One(Mechanism m) => words[
            "process.act", names.Of(m.From), input.Plan.Systems.First(s => s.Id == m.To).System.Name, input.In(m.Text)];
        var all = input.Plan.Mechanisms.Select(One).ToList();
        return all.Count == 0 ? "" : words["process.acts", string.Join(words["semicolon"], all)];
    }

    private static DiagramBox Box(Subsystem system, int place, PartInput input) =>
        new(input.In(system.System.Name), [.. Criteria(system).Select(input.In)], new ColorRole(ColorFamily.System, place));

    private static IEnumerable<LocalizedText> Criteria(Subsystem system) => system.System.Criteria.Select(c => c.Name);
}
