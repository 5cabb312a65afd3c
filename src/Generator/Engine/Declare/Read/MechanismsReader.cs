using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads `mechanisms:`: how criteria act on the systems that stand beside theirs.</summary>
internal sealed class MechanismsReader(Reading reading, ImmutableArray<Subsystem> systems)
{
    public ImmutableArray<Mechanism> Read(Map study) =>
        study.Find("mechanisms")?.List().Select(Mechanism).OfType<Mechanism>().ToImmutableArray() ?? [];

    private Mechanism? Mechanism(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (from, to, text) = (map.Require("from"), map.Require("to"), map.Require("text")?.Localized());
        map.Close();
        if (from?.Text() is not { } criterion || to?.Text() is not { } system || text is null) return null;
        if (systems.IsEmpty) return null; // they could not be read, which has been said
        var at = systems.IndexOf(systems.FirstOrDefault(s => s.System.Criteria.Any(c => c.Id.Value == criterion))!);
        if (at < 0)
        {
            var known = systems.SelectMany(s => s.System.Criteria).Select(c => c.Id.Value);
            reading.Say.UnknownName("criterion", criterion, from.Span, [.. known]);
            return null;
        }
        var beside = systems.Where((_, i) => Math.Abs(i - at) == 1).Select(s => s.Id.Value).ToList();
        if (beside.Contains(system)) return new Mechanism(new CriterionId(criterion), new SubsystemId(system), text, value.Span);
        reading.Say.UnknownName($"system beside '{systems[at].Id}'", system, to.Span, beside);
        return null;
    }
}
