using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>
/// The unit-years that degrees are of: those with a score in every computed system. Where values are missing and no score is given,
/// there is no distance from the best to divide; where one is given from the values that are there, an indicator without a value has no
/// deviation.
/// </summary>
internal sealed class ScoredUnitYears
{
    private readonly LabeledMatrix<UnitId, Year>[] scores;

    public ScoredUnitYears(ReportPlan plan, ResultSet results)
    {
        var computed = plan.Systems.Where(s => !s.IsGiven).Select(s => s.Id).ToHashSet();
        scores = [.. results.Scores.Where(s => computed.Contains(s.System)).Select(s => s.Values)];
    }

    public bool Has(int unit, int year)
    {
        foreach (var score in scores) if (!score.Has(unit, year)) return false;
        return true;
    }
}
