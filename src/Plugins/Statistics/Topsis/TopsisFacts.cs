using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Topsis;

/// <summary>Who comes closest to the best, of the first system.</summary>
/// <param name="System">The system.</param>
/// <param name="Year">The last year.</param>
/// <param name="Ranking">The units by closeness in it.</param>
public sealed record TopsisFacts(LocalizedText System, Year Year, Ranking Ranking)
{
    /// <summary>The facts; null where another aggregation is in force.</summary>
    public static TopsisFacts? Of(PartInput input)
    {
        if (SystemDistances.Of(input.Plan, input.Results).FirstOrDefault() is not { } first) return null;
        var (names, year, closeness) = (new Names(input.Plan), input.Results.Panel.Years[^1], first.Distances.Closeness);
        return new TopsisFacts(
            first.System.System.Name, year,
            Shared.Ranking.Of(closeness.Rows.Select(u => (names.Of(u), closeness.At(u, year))), input.Decimals.Weight));
    }
}
