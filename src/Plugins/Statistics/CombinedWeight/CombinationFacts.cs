using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>Where game theory gives a method a coefficient below 0, and what is taken instead.</summary>
/// <param name="Improved">The systems whose coefficients are of the improved form.</param>
/// <param name="Amounts">Those of which the amounts are taken.</param>
public sealed record CombinationFacts(ImmutableArray<LocalizedText> Improved, ImmutableArray<LocalizedText> Amounts)
{
    /// <summary>The facts; both lists are empty where nothing is combined.</summary>
    public static CombinationFacts Of(PartInput input)
    {
        var audits = input.Results.Weights.SelectMany(w => w.Audits).OfType<CombinationAudit>().ToList();
        ImmutableArray<LocalizedText> Having(string used) =>
        [
            .. input.Plan.Systems.Where(s => audits.Exists(a => a.System == s.Id && a.Used == used)).Select(s => s.System.Name),
        ];
        return new CombinationFacts(Having("improved"), Having("absolute"));
    }
}
