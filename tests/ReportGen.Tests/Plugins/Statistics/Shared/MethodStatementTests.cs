using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Slots;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

/// <summary>What a method is said to hold for.</summary>
public sealed class MethodStatementTests
{
    [Theory]
    [InlineData("A", "", "", "甲的各项指标", "the indicators of A")]
    [InlineData("AB", "", "", "甲和乙的各项指标", "the indicators of A and B")]
    [InlineData("", "C", "", "准则层“丙”的各项指标", "the indicators of the criterion “C”")]
    [InlineData("", "CD", "", "准则层“丙”和“丁”的各项指标", "the indicators of the criteria “C” and “D”")]
    [InlineData("", "", "E", "指标“戊”", "the indicator “E”")]
    [InlineData("A", "C", "EF", "甲的各项指标以及准则层“丙”的各项指标以及指标“戊”和“己”",
        "the indicators of A, the indicators of the criterion “C”, and the indicators “E” and “F”")]
    public void Covered_PartsOfAStudy_AreNamedByKind(string systems, string criteria, string indicators, string zh, string en)
    {
        static ImmutableArray<LocalizedText> Names(string letters) => [.. letters.Select(l => Statement.Name($"{l}"))];
        var method = new MethodFacts
        {
            Id = "m", PerYear = false, Options = null, ForAll = false, Systems = Names(systems), Criteria = Names(criteria),
            Indicators = Names(indicators),
        };
        Statement.Exactly(method, "covered x", zh, en);
        if (systems.Length == 0) return;
        Statement.Exactly(
            method with { IsRest = true }, "covered x", zh.Replace("的各项指标", "的其余指标", StringComparison.Ordinal)
                .Replace("“丙”的其余指标", "“丙”的各项指标", StringComparison.Ordinal), en.Insert("the ".Length, "other "));
    }

    [Theory] // a weighting by itself, one of those that are combined, inside criteria, and of the criteria
    [InlineData(null, 0, true, "指标权重", "the weights of the indicators", "每个系统", "each system")]
    [InlineData("combined", 2, false, "甲的各项指标的权重", "the weights of the indicators of A", "每个系统", "each system")]
    [InlineData("two-stage", 1, true, "准则层内部指标权重", "the weights of the indicators inside each criterion", "每个准则层", "each criterion")]
    [InlineData("two-stage", 1, false, "准则层内部甲的各项指标的权重", "the weights of the indicators of A inside each criterion",
        "每个准则层", "each criterion")]
    [InlineData("two-stage", 2, true, "准则层权重", "the weights of the criteria", "每个系统", "each system")]
    [InlineData("two-stage", 2, false, "甲各准则层的权重", "the weights of the criteria of A", "每个系统", "each system")]
    public void WeightsOf_AWeightingOrAPartOfOne_NamesWhatIsWeighed(
        string? partOf, int place, bool forAll, string zh, string en, string zhIn, string enIn)
    {
        var method = new MethodFacts
        {
            Id = "m", PerYear = false, Options = null, ForAll = forAll, Systems = [Statement.Name("A")], PartOf = partOf, Place = place,
        };
        Statement.Exactly(method, "weights_of x", zh, en);
        Statement.Exactly(method, "weights_in x", zhIn, enIn);
    }
}
