using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Tex;
using ReportGen.Renderers.Formulas;
using ReportGen.Renderers.Html;

namespace ReportGen.Tests.Plugins.Renderers.Formulas;

/// <summary>Where a formula that is too wide breaks.</summary>
public sealed class FormulaLinesTests
{
    [Theory]
    [InlineData("a = b + c", 20, "a = b + c")]
    [InlineData("a = b = c", 4, @"\begin{aligned} a &= b \\ &= c \end{aligned}")]
    [InlineData("a = bbb + ccc - ddd", 7, @"\begin{aligned} a &= bbb + ccc \\ &\quad - ddd \end{aligned}")]
    [InlineData(
        @"G = G_{jh} \left(P + S\right) \left(1 - D\right)", 8,
        @"\begin{aligned} G &= G_{jh} \\ &\quad \times \left(P + S\right) \\ &\quad \times \left(1 - D\right) \end{aligned}")]
    [InlineData(@"a = bbb, \quad c = ddd", 6, @"\begin{aligned} a &= bbb, \\ c &= ddd \end{aligned}")]
    [InlineData("a = f(b + c) + d", 4, @"\begin{aligned} a &= f(b + c) \\ &\quad + d \end{aligned}")]
    [InlineData("a = |b - c| + d", 4, @"\begin{aligned} a &= |b - c| \\ &\quad + d \end{aligned}")]
    [InlineData(@"\sqrt{a + b + c + d}", 3, @"\sqrt{a + b + c + d}")]
    public void Break_AtAWidth_GivesTheLines(string tex, double width, string expected) =>
        Assert.Equal(Xml(Parse(expected)), Xml(FormulaLines.Break(Parse(tex), width)));

    // Widths of Chromium with STIX Two Math, in em.
    [Theory]
    [InlineData(@"y_{ijt} = \frac{x_{ijt} - x_{j}^{\min}}{x_{j}^{\max} - x_{j}^{\min}}", 7.5)]
    [InlineData(@"G_{t} = \sum_{j=2}^{k}\sum_{h=1}^{j-1} G_{jh} \left(P_{j} S_{h} + P_{h} S_{j}\right) \left(1 - D_{jh}\right)", 16.0)]
    [InlineData(@"d_{jh} = \int_{0}^{\infty} \mathrm{d}F_{j}(y) \int_{0}^{y} (y - x)\, \mathrm{d}F_{h}(x)", 14.9)]
    [InlineData(@"C = \left[\frac{S E}{\left(\frac{S + E}{2}\right)^{2}}\right]^{k}", 6.7)]
    public void Width_OfAFormula_IsNearTheBrowsers(string tex, double measured) =>
        Assert.InRange(FormulaWidth.Of(Parse(tex)) / measured, 0.9, 1.15);

    private static Formula Parse(string tex) => TexParser.Parse(tex, out _)!;

    private static string Xml(Formula formula) => MathMl.Write(formula, "", display: true);
}
