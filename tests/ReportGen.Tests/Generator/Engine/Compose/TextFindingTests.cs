using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>What is wrong in a text is told all at once, each at its place.</summary>
public sealed class TextFindingTests
{
    private static string Errors(string text, string file = "text/introduction.en.md")
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write(file, text);
        Assert.Null(study.Build("html"));
        return study.Printed(Severity.Error);
    }

    [Fact]
    public void NumberWithoutDecimals_HidesNothingElseInTheText()
    {
        var errors = Errors("In all, the mean of the last year is {{ trend.D.mean.last }}, after [@nobody2020].\n\n"
            + "See {{ ref \"fig-nothing\" }} for {{ nothing }}.\n");
        Assert.Contains("error[RG6001]: the template cannot be rendered: a number needs its decimals: write {{ value | fixed 3 }}, "
            + "{{ value | percent 2 }} or {{ value | signed 3 }}\n  --> text/introduction.en.md:1:41\n", errors, StringComparison.Ordinal);
        Assert.Contains("there is no reference 'nobody2020'\n  --> text/introduction.en.md:1\n", errors, StringComparison.Ordinal);
        Assert.Contains("the text refers to 'fig-nothing', which this report does not print\n", errors, StringComparison.Ordinal);
        Assert.Contains("The variable or function `nothing` was not found\n  --> text/introduction.en.md:3:36\n", errors,
            StringComparison.Ordinal);
        Assert.Equal(4, errors.Split("error[").Length - 1);
    }

    [Fact]
    public void UnknownMember_IsToldWithTheOneThatWasMeant() => Assert.Equal(
        "error[RG6001]: the template cannot be rendered: Cannot get member with name unit_cout\n"
        + "  --> text/introduction.en.md:1:14\n  hint: did you mean 'unit_count'?\n", Errors("All {{ study.unit_cout }} units.\n"));

    [Fact] // each time a loop goes round the same, and what an unknown value was to be called is not told again
    public void OneCause_IsOneMessage() => Assert.Equal(
        ["The variable or function `nothing` was not found", "The variable or function `nobody` was not found"],
        Errors("{{ for i in [1, 2, 3] }}{{ nothing }}{{ end }}\n{{ x = nobody }}{{ x }}\n").Split('\n')
            .Where(l => l.StartsWith("error", StringComparison.Ordinal))
            .Select(l => l[(l.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]));
}
