namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>How the methods of a study are read.</summary>
public sealed class MethodChoiceTests
{
    [Fact] // as the study goes: normalization before weights before aggregation; the default before what departs from it, as declared
    public void Options_OfMethods_StandInTheOrderOfTheStudy()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var plan = study.Declare(
            "aggregation={criteria: geometric, indicators: arithmetic}",
            "weighting={users: 0.4, method: critic, digital: {scope: per-year, method: entropy}, environment: equal}",
            "normalization={income: min-max}");
        Assert.Equal(
            [
                "normalization.method = min-max", "normalization.scope = pooled",
                "normalization.to = [0, 1]",
                "normalization.income.method = min-max", "normalization.income.scope = pooled",
                "normalization.income.to = [0, 1]",
                "weighting.method = critic", "weighting.scope = pooled", "weighting.correlation = pearson", "weighting.conflict = signed",
                "weighting.users = 0.4",
                "weighting.digital.method = entropy", "weighting.digital.scope = per-year",
                "weighting.digital.shift = 0",
                "weighting.environment.method = equal", "weighting.environment.scope = pooled",
                "aggregation.indicators = arithmetic", "aggregation.criteria = geometric",
            ],
            plan!.Options.Where(o => o.Name.Split('.')[0] is "normalization" or "weighting" or "aggregation")
                .Select(o => $"{o.Name} = {o.Value}"));
    }
}
