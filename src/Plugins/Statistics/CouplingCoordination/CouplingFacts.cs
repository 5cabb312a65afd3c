using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>The coupling degree in force.</summary>
/// <param name="Formula">standard or wang2021.</param>
/// <param name="Exponent">The exponent k of the standard degree, as a formula prints it: 0.5 is eq. (8).</param>
/// <param name="DoubleExponent">2k, the exponent of the ratio of means.</param>
public sealed record CouplingFacts(CouplingFormula Formula, string Exponent, string DoubleExponent)
{
    /// <summary>The facts; null where coupling is not computed.</summary>
    public static CouplingFacts? Of(PartInput input)
    {
        if (input.Results.Find(CouplingResult.Key) is null) return null;
        var options = input.Plan.OptionsOf<CouplingOptions>("coupling-coordination");
        return new CouplingFacts(options.Formula, options.K.ToString("R", CultureInfo.InvariantCulture),
            (options.K * 2).ToString("R", CultureInfo.InvariantCulture));
    }
}
