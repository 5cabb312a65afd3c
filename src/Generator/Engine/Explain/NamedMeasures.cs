using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Explain;

/// <summary>
/// What can be asked after by the names of systems, criteria and indicators in place of their ids: weight:收入 is weight:income.
/// </summary>
internal sealed class NamedMeasures(ReportPlan plan)
{
    /// <summary>The words that one with a name may mean, each once; none where it holds no name.</summary>
    public IEnumerable<string> Words(string asked)
    {
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = colon < 0 ? ("", asked) : (asked[..(colon + 1)], asked[(colon + 1)..]);
        return Names().Where(n => n.Name.Wordings.Any(w => Folded.Key(w) == Folded.Key(name))).Select(n => kind + n.Id).Distinct();
    }

    private IEnumerable<(string Id, LocalizedText Name)> Names()
    {
        foreach (var system in plan.Systems)
        {
            yield return (system.Id.Value, system.System.Name);
            foreach (var criterion in system.Criteria) yield return (criterion.Id.Value, criterion.Name);
            foreach (var indicator in system.Indicators) yield return (indicator.Id.Value, indicator.Name);
        }
    }
}
