using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>The process of coupling, drawn from the declared systems and their criteria.</summary>
public sealed class ProcessFigure : IFigureBuilder
{
    private const int MostSystems = 4; // more boxes do not fit side by side

    /// <inheritdoc/>
    public string Id => "process";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (systems, words) = (input.Plan.Systems, input.Words);
        if (input.Results.Find(CouplingResult.Key) is null || systems.Length > MostSystems) return null;
        var gaps = systems.Length - 1;
        return new FigureBlock(
            Id, words[$"process.caption.{systems.Length}", [.. systems.Select(s => s.System.Name)]],
            new DiagramFigure(
                165, 28 + (Math.Max(3, systems.Max(s => s.System.Criteria.Length)) * 8),
                [.. systems.Select((s, i) => Box(s, i, input))],
                [.. Enumerable.Repeat(words["process.forward"], gaps)],
                [.. Enumerable.Repeat(words["process.backward"], gaps)],
                words["process.outcome"]),
            words["process.alt", string.Join(words["semicolon"], systems.Select(Clause))])
        {
            Language = input.Language, Wide = true,
        };

        string Clause(Subsystem system) => words["process.system", system.System.Name, Criteria(system)];
    }

    private static DiagramBox Box(Subsystem system, int place, PartInput input) =>
        new(input.In(system.System.Name), [.. Criteria(system).Select(input.In)], new ColorRole(ColorFamily.System, place));

    private static IEnumerable<LocalizedText> Criteria(Subsystem system) => system.System.Criteria.Select(c => c.Name);
}
