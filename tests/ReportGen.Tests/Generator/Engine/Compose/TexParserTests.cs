using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Tex;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>What the TeX subset refuses, and where; what it reads otherwise than it looks.</summary>
public sealed class TexParserTests
{
    [Theory]
    [InlineData(@"a + \fraq{1}{2}", 4, @"'\fraq' is not in the subset of TeX", @"did you mean '\frac'?")]
    [InlineData(@"\summ_i x_i", 0, @"'\summ' is not in the subset of TeX", @"did you mean '\sum'?")]
    [InlineData(
        @"\begin{align} a &= b \end{align}", 0, "environment 'align' is not in the subset of TeX",
        "it has aligned, bmatrix, cases, matrix, pmatrix")]
    [InlineData(@"a \\ b", 2, @"'\\' is not in the subset of TeX", @"lines stand in \begin{aligned}")]
    [InlineData("a & b", 2, "'&' has no meaning here", @"columns stand in \begin{aligned} or \begin{cases}")]
    [InlineData("12%", 2, "'%' has no meaning here", @"write \%")]
    [InlineData("指标 = 1", 0, "'指标' has no meaning here", @"words stand in \text{...}, punctuation is half-width")]
    [InlineData("a，b", 1, "'，' has no meaning here", @"words stand in \text{...}, punctuation is half-width")]
    [InlineData("x_{ij", 2, "'{' is never closed", null)]
    [InlineData("x}", 1, "'}' closes nothing", null)]
    [InlineData("x_", 2, "'_' needs something after it", null)]
    [InlineData("x_1_2", 3, "a second '_' on one base", "put braces around the base or the script")]
    [InlineData(@"\frac{1}", 8, @"'\frac' needs something after it", null)]
    [InlineData(@"\sqrt[3{x}", 5, @"'[' of \sqrt is never closed", null)]
    [InlineData(@"\left( x", 0, @"'\left' is never closed by '\right'", null)]
    [InlineData(@"x \right)", 2, @"'\right' has no partner here", null)]
    [InlineData(@"\left< x \right>", 5, "'<' is not a fence", @"fences are ( ) [ ] | \{ \} \| and . for none")]
    [InlineData(@"\left( x \right", 15, @"'\right' needs a fence after it", @"fences are ( ) [ ] | \{ \} \| and . for none")]
    [InlineData(@"\text abc", 6, @"'\text' needs {...} after it", null)]
    [InlineData(@"\begin{cases} a", 0, @"'\begin{cases}' is never ended", null)]
    [InlineData(@"\begin{cases} a \end{aligned}", 16, @"'\begin{cases}' is ended by another name", null)]
    [InlineData(@"x \", 2, @"'\' is not in the subset of TeX", null)]
    public void Parse_Mistake_IsPlacedAndNamed(string tex, int position, string message, string? hint)
    {
        Assert.Null(TexParser.Parse(tex, out var errors));
        Assert.Equal(new TexError(position, message, hint), Assert.Single(errors));
    }

    [Fact]
    public void Parse_ThreeUnknownCommands_AllReported()
    {
        TexParser.Parse(@"\aaa + \frac{\bbb}{2} + \ccc", out var errors);
        Assert.Equal([0, 13, 24], errors.Select(e => e.Position));
    }

    [Fact]
    public void Parse_ThousandsOfBraces_IsAMistakeNotACrash()
    {
        Assert.Null(TexParser.Parse(new string('{', 100_000), out var errors));
        Assert.Equal("more than 100 levels of braces and commands", errors[0].Message);
        Assert.Null(TexParser.Parse(string.Concat(Enumerable.Repeat(@"\sqrt", 100_000)), out _));
    }

    // Every beginning and every hole of a formula either parses or is refused, and never throws.
    [Fact]
    public void Parse_CutFormula_NeverThrows()
    {
        const string tex = @"C' = \sqrt[n]{\left[\frac{\bar{U}_1}{2}\right]^{\max}} \le \begin{cases} 1, & \text{是} \\ 0.5\% \end{cases}";
        Assert.NotNull(TexParser.Parse(tex, out _));
        for (var i = 0; i < tex.Length; i++)
        {
            foreach (var cut in (string[])[tex[..i], tex.Remove(i, 1), tex[i..]])
            {
                Assert.Equal(TexParser.Parse(cut, out var errors) is null, !errors.IsEmpty);
                foreach (var e in errors) Assert.InRange(e.Position, 0, cut.Length);
            }
        }
    }

    [Fact]
    public void Parse_ScriptOfTwoDigits_TakesOneAsTexDoes() =>
        Assert.Equal(["2", "3"], [Digits(((ScriptsFormula)Parts("x^23")[0]).Sup!), Digits(Parts("x^23")[1])]);

    [Theory]
    [InlineData("a - b", 1, OperatorClass.Binary)]
    [InlineData("-a", 0, OperatorClass.Ordinary)]
    [InlineData("a = -b", 2, OperatorClass.Ordinary)]
    [InlineData("(-b)", 1, OperatorClass.Ordinary)]
    [InlineData(@"\ln -b", 1, OperatorClass.Ordinary)]
    [InlineData("x_i^2 - b", 1, OperatorClass.Binary)]
    public void Parse_Minus_IsToldFromTheSignOfATerm(string tex, int at, OperatorClass expected) =>
        Assert.Equal(expected, ((OperatorFormula)Parts(tex)[at]).Class);

    [Fact]
    public void Parse_EscapedSignsInWords_AreTheSigns() =>
        Assert.Equal(new TextFormula("100% {升}"), TexParser.Parse(@"\text{100\% \{升\}}", out _));

    private static IReadOnlyList<Formula> Parts(string tex) => ((RowFormula)TexParser.Parse(tex, out _)!).Parts;

    private static string Digits(Formula formula) => ((NumberFormula)formula).Digits;
}
