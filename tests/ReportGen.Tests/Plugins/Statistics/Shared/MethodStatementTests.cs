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
    }
}
