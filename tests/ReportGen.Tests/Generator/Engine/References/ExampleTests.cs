namespace ReportGen.Tests.Generator.Engine.References;

/// <summary>The examples that standards print, each beside what we print of the same facts.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("gbt7714-2015.txt", "gbt7714-2015", 224)]
    [InlineData("gbt7714-2015-author-year.txt", "gbt7714-2015-author-year", 21)]
    [InlineData("gbt7714-2025.txt", "gbt7714-2025", 141)]
    [InlineData("apa.txt", "apa", 44)]
    public void Entry_ExamplesOfTheStandard_AreAsPrinted_OrExplained(string file, string style, int count)
    {
        var examples = ExampleTable.Read(file);
        Assert.Equal(count, examples.Length);
        Assert.Equal(count, examples.Select(e => e.Id).Distinct().Count());
        var wrong = new List<string>();
        foreach (var example in examples)
        {
            var ours = ExampleTable.Printed(example.Work, style);
            var agrees = example.IsPart ? ours.Contains(example.Line, StringComparison.Ordinal) : ours == example.Line;
            if (agrees == example.WhyNot is null) continue;
            wrong.Add($"[{example.Id}]{(agrees ? " agrees, though it is said why it does not" : "")}\n  = {example.Line}\n  + {ours}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}:\n{string.Join('\n', wrong)}");
    }
}
