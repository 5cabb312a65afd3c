using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A fact of a printed file in words: pages by their number, with how much stands on them.</summary>
internal sealed partial class FactText(ChangeWords words)
{
    public string Of((string Fact, string Before, string After) fact)
    {
        var name = fact.Fact.StartsWith("page ", StringComparison.Ordinal)
            ? words["page.number", fact.Fact["page ".Length..]]
            : words.Name(fact.Fact);
        return words["quantity", name, words.Arrow(Value(fact.Before), Value(fact.After))];
    }

    private string Value(string value) => OnPage().Match(value) is { Success: true } m
        ? words["page.holds", m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value]
        : value;

    [GeneratedRegex(@"^(\S+ x \S+ pt), (\d+) words, (\d+) letters$")]
    private static partial Regex OnPage();
}
