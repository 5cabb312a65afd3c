using System.Globalization;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>coupling: the formula in force, and whether the study's bibliography has the works the methods may cite.</summary>
public sealed class CouplingFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "coupling";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(CouplingResult.Key) is null) return null;
        var options = plan.OptionsOf<CouplingOptions>("coupling-coordination");
        return new Dictionary<string, object?>
        {
            ["formula"] = CouplingModel.Word(options.Formula),
            ["k"] = options.K.ToString("R", CultureInfo.InvariantCulture),
        };
    }
}
