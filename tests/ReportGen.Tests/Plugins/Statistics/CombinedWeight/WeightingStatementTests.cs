using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.CombinedWeight;

/// <summary>What weightings are called that others combine, or take in stages.</summary>
public sealed class WeightingStatementTests
{
    [Theory]
    [InlineData("entropy", "熵值法", "the entropy method")]
    [InlineData("coefficient-of-variation", "变异系数法", "coefficients of variation")]
    [InlineData("of-a-plugin", "of-a-plugin", "of-a-plugin")]
    public void WeightingName_OfAChoice_IsTheMethodInWords(string method, string zh, string en) =>
        Statement.Exactly(new MethodChoice(method, Scope.Pooled, default), "weighting_name x", zh, en);

    public static TheoryData<string> Shipped => [.. BuiltInPlugins.Features.Where(f => f.Method is IWeighting).Select(f => f.Id)];

    [Theory, MemberData(nameof(Shipped))]
    public void WeightingName_OfAShippedWeighting_IsNotItsId(string id)
    {
        var choice = new MethodChoice(id, Scope.Pooled, default);
        Assert.NotEqual(id, Statement.In("zh", choice, "weighting_name x"));
        Assert.NotEqual(id, Statement.In("en", choice, "weighting_name x"));
    }
}
