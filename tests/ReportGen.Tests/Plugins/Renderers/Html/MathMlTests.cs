using ReportGen.Engine.Compose.Tex;
using ReportGen.Renderers.Html;

namespace ReportGen.Tests.Plugins.Renderers.Html;

/// <summary>The form of MathML that browsers draw well.</summary>
public sealed class MathMlTests
{
    [Fact]
    public void Write_Signs_AreEscapedAndTheTexIsKept() =>
        Assert.Equal(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" displaystyle=\"true\""
            + " alttext=\"a &lt; \\text{&quot;R&amp;D&quot;}\">"
            + "<mrow><mi>a</mi><mo form=\"infix\">&lt;</mo><mtext>&quot;R&amp;D&quot;</mtext></mrow></math>",
            Write("a < \\text{\"R&D\"}"));

    [Theory]
    [InlineData(@"\mathrm{d}x", "<mi mathvariant=\"normal\">d</mi><mi>x</mi>")]
    [InlineData(@"\mathbf{w}x", "<mi>𝐰</mi><mi>x</mi>")]
    [InlineData(@"\mathit{ah}x", "<mi>𝑎ℎ</mi><mi>x</mi>")]
    [InlineData(@"\ln N", "<mi>ln</mi><mo>&#8289;</mo><mspace width=\"0.167em\"/><mi>N</mi>")]
    [InlineData(@"P \ln P", "<mi>P</mi><mspace width=\"0.167em\"/><mi>ln</mi><mo>&#8289;</mo><mspace width=\"0.167em\"/><mi>P</mi>")]
    [InlineData(
        @"\exp(u)",
        "<mi>exp</mi><mo>&#8289;</mo>"
        + "<mo form=\"prefix\" stretchy=\"false\">(</mo><mi>u</mi><mo form=\"postfix\" stretchy=\"false\">)</mo>")]
    [InlineData("x - y", "<mi>x</mi><mo form=\"infix\">−</mo><mi>y</mi>")]
    [InlineData("-y", "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">−</mo><mi>y</mi>")]
    [InlineData("x^{n-1}y", "<msup><mi>x</mi><mrow><mi>n</mi><mo lspace=\"0\" rspace=\"0\">−</mo><mn>1</mn></mrow></msup><mi>y</mi>")]
    public void Write_Pieces_HaveTheirForm(string tex, string expected) =>
        Assert.Contains($"<mrow>{expected}</mrow></math>", Write(tex), StringComparison.Ordinal);

    [Theory]
    [InlineData(@"\left(x_1\right)", "stretchy=\"false\">(")]
    [InlineData(@"\left(\frac{1}{2}\right)", "stretchy=\"true\">(")]
    [InlineData(@"\left|\sum x\right|", "stretchy=\"true\">|")]
    public void Write_Fences_GrowOnlyAroundHighContent(string tex, string expected) =>
        Assert.Contains(expected, Write(tex), StringComparison.Ordinal);

    [Fact]
    public void Write_Limits_StandBesideInTheTextAndInScripts()
    {
        Assert.Contains("<munder>", Write(@"\frac{\sum_i x}{2}"), StringComparison.Ordinal);
        Assert.DoesNotContain("<munder>", Write(@"y^{\sum_i x}"), StringComparison.Ordinal);
        Assert.DoesNotContain("<munder>", MathMl.Write(TexParser.Parse(@"\sum_i x", out _)!, "", display: false), StringComparison.Ordinal);
    }

    private static string Write(string tex) => MathMl.Write(TexParser.Parse(tex, out _)!, tex, display: true);
}
