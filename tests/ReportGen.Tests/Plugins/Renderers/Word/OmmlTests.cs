using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Tex;
using ReportGen.Renderers.Word;

namespace ReportGen.Tests.Plugins.Renderers.Word;

/// <summary>
/// Formulas as Word's mathematics. What is expected is written from ISO/IEC 29500-1, part 22 (shared mathematics), without the m: of every
/// name.
/// </summary>
public sealed class OmmlTests
{
    private const string X = "<r><rPr><sty val='i'/></rPr><t>x</t></r>";
    private const string Y = "<r><rPr><sty val='i'/></rPr><t>y</t></r>";
    private const string I = "<r><rPr><sty val='i'/></rPr><t>i</t></r>";
    private const string Upright = "<r><rPr><sty val='p'/></rPr>", Max = Upright + "<t>max</t></r>";
    private const string Open = Upright + "<t>(</t></r>", Close = Upright + "<t>)</t></r>";
    private const string And = "<r><t>&amp;</t></r>", Equal = Upright + "<t>=</t></r>";

    [Theory]
    [InlineData("x", X)]
    [InlineData(@"\mathrm{d}", "<r><rPr><sty val='p'/></rPr><t>d</t></r>")]
    [InlineData(@"\mathbf{w}", "<r><rPr><sty val='b'/></rPr><t>w</t></r>")]
    [InlineData("12.5", "<r><rPr><sty val='p'/></rPr><t>12.5</t></r>")]
    [InlineData("x<y", X + "<r><rPr><sty val='p'/></rPr><t>&lt;</t></r>" + Y)]
    [InlineData(@"\text{R&D 经费}", "<r><rPr><nor/></rPr><t>R&amp;D 经费</t></r>")]
    [InlineData(@"x\qquad y", X + "<r><rPr><sty val='p'/></rPr><t>\u2003\u2003</t></r>" + Y)]
    [InlineData(@"x\,y", X + "<r><rPr><sty val='p'/></rPr><t>\u2009</t></r>" + Y)]
    [InlineData(@"x\!y", X + Y)]
    [InlineData(@"\frac{x}{y}", "<f><num>" + X + "</num><den>" + Y + "</den></f>")]
    [InlineData(@"\dfrac{x}{y}", "<f><num>" + X + "</num><den>" + Y + "</den></f>")]
    [InlineData(@"\sqrt{x}", "<rad><radPr><degHide val='1'/></radPr><deg/><e>" + X + "</e></rad>")]
    [InlineData(@"\sqrt[y]{x}", "<rad><deg>" + Y + "</deg><e>" + X + "</e></rad>")]
    [InlineData("x_i", "<sSub><e>" + X + "</e><sub>" + I + "</sub></sSub>")]
    [InlineData("x^y", "<sSup><e>" + X + "</e><sup>" + Y + "</sup></sSup>")]
    [InlineData("x_i^y", "<sSubSup><e>" + X + "</e><sub>" + I + "</sub><sup>" + Y + "</sup></sSubSup>")]
    [InlineData(@"\bar{x}", "<acc><accPr><chr val='\u0305'/></accPr><e>" + X + "</e></acc>")]
    [InlineData(@"\hat{x}", "<acc><accPr><chr val='\u0302'/></accPr><e>" + X + "</e></acc>")]
    [InlineData(@"\tilde{x}", "<acc><accPr><chr val='\u0303'/></accPr><e>" + X + "</e></acc>")]
    [InlineData(@"\overline{x}", "<bar><barPr><pos val='top'/></barPr><e>" + X + "</e></bar>")]
    [InlineData(@"\left[x\right)", "<d><dPr><begChr val='['/><endChr val=')'/></dPr><e>" + X + "</e></d>")]
    [InlineData(@"\left.x\right|", "<d><dPr><begChr val=''/><endChr val='|'/></dPr><e>" + X + "</e></d>")]
    [InlineData(@"\ln x", "<func><fName><r><rPr><sty val='p'/></rPr><t>ln</t></r></fName><e>" + X + "</e></func>")]
    [InlineData(
        @"\max_i x", "<func><fName><limLow><e>" + Max + "</e><lim>" + I + "</lim></limLow></fName><e>" + X + "</e></func>")]
    [InlineData(@"x^{\max}", "<sSup><e>" + X + "</e><sup><r><rPr><sty val='p'/></rPr><t>max</t></r></sup></sSup>")]
    public void Displayed_Pieces_HaveTheirForm(string tex, string expected) => AssertDisplayed(expected, tex);

    [Fact]
    public void Displayed_Sum_TakesTheTermAfterItUpToThePlus() => AssertDisplayed(
        "<nary><naryPr><chr val='∑'/><limLoc val='undOvr'/><supHide val='1'/></naryPr>"
        + "<sub>" + I + "</sub><sup/><e>" + X + Y + "</e></nary>" + Upright + "<t>+</t></r>" + X,
        @"\sum_i xy + x");

    [Fact]
    public void Displayed_SumOfASum_Nests() => AssertDisplayed(
        "<nary><naryPr><chr val='∑'/><limLoc val='undOvr'/><supHide val='1'/></naryPr><sub>" + I + "</sub><sup/><e>" +
        "<nary><naryPr><chr val='∏'/><limLoc val='undOvr'/></naryPr>" +
        "<sub>" + I + "</sub><sup>" + Y + "</sup><e>" + X + "</e></nary></e></nary>",
        @"\sum_i \prod_i^y x");

    [Fact]
    public void Displayed_SumInBrackets_EndsWithThem() => AssertDisplayed(
        Open + "<nary><naryPr><chr val='∑'/><limLoc val='undOvr'/><subHide val='1'/><supHide val='1'/></naryPr>"
        + "<sub/><sup/><e>" + X + "</e></nary>" + Close + Y,
        @"(\sum x)y");

    [Fact]
    public void Displayed_Integral_HasItsBoundsBeside() => AssertDisplayed(
        "<nary><naryPr><chr val='∫'/><limLoc val='subSup'/></naryPr><sub>" + I + "</sub><sup>" + Y + "</sup><e>" + X + "</e></nary>",
        @"\int_i^y x");

    [Fact]
    public void Displayed_FunctionOfABracket_TakesItWhole() => AssertDisplayed(
        "<func><fName>" + Upright + "<t>exp</t></r></fName><e>" + Open + X + Close + "</e></func>" + Y, @"\exp(x)y");

    [Fact]
    public void Displayed_BothLimitsOfAFunction_StandBelowAndAbove() => AssertDisplayed(
        "<limUpp><e><limLow><e>" + Upright + "<t>lim</t></r></e><lim>" + I + "</lim></limLow></e><lim>" + Y + "</lim></limUpp>",
        @"\lim_i^y");

    [Fact]
    public void Displayed_Aligned_IsAnArrayOfEquationsAlignedAtAmpersands() => AssertDisplayed(
        "<eqArr><e>" + X + And + Equal + Y + "</e><e>" + And + Equal + I + "</e></eqArr>",
        @"\begin{aligned} x &= y \\ &= i \end{aligned}");

    [Fact]
    public void Displayed_Cases_AreAMatrixAfterABrace() => AssertDisplayed(
        "<d><dPr><begChr val='{'/><endChr val=''/></dPr><e><m>" +
        "<mPr><plcHide val='1'/><mcs><mc><mcPr><count val='2'/><mcJc val='left'/></mcPr></mc></mcs></mPr>" +
        "<mr><e>" + X + "</e><e>" + I + "</e></mr><mr><e>" + Y + "</e><e/></mr></m></e></d>",
        @"\begin{cases} x & i \\ y \end{cases}");

    [Fact]
    public void Displayed_Matrix_IsCentered() => AssertDisplayed(
        "<d><dPr><begChr val='('/><endChr val=')'/></dPr><e><m>" +
        "<mPr><plcHide val='1'/><mcs><mc><mcPr><count val='2'/><mcJc val='center'/></mcPr></mc></mcs></mPr>" +
        "<mr><e>" + X + "</e><e>" + Y + "</e></mr></m></e></d>",
        @"\begin{pmatrix} x & y \end{pmatrix}");

    [Fact]
    public void Displayed_ScriptOfNothing_ShowsNoDottedBox() =>
        AssertDisplayed("<sSub><e><r><t>\u200B</t></r></e><sub>" + I + "</sub></sSub>" + X, "{}_i x");

    [Theory]
    [InlineData(
        @"\sum_i x",
        "<nary><naryPr><chr val='∑'/><limLoc val='subSup'/><supHide val='1'/></naryPr>"
        + "<sub>" + I + "</sub><sup/><e>" + X + "</e></nary>")]
    [InlineData(@"\max_i x", "<func><fName><sSub><e>" + Max + "</e><sub>" + I + "</sub></sSub></fName><e>" + X + "</e></func>")]
    [InlineData(
        @"\dfrac{x}{y}",
        "<f><num><argPr><argSz val='1'/></argPr>" + X + "</num><den><argPr><argSz val='1'/></argPr>" + Y + "</den></f>")]
    public void Inline_Pieces_StandBesideUnlessTheyAreOfFullSize(string tex, string expected) =>
        AssertSame($"<oMath>{expected}</oMath>", Omml.Inline(TexParser.Parse(tex, out _)!));

    [Fact]
    public void Inline_UnknownFormula_IsOurDefect() =>
        Assert.Throws<ArgumentException>(() => Omml.Inline(new RowFormula([new Strange()])).ToString());

    private sealed record Strange : Formula;

    private static void AssertDisplayed(string expected, string tex) =>
        AssertSame(
            $"<oMathPara><oMathParaPr><jc val='center'/></oMathParaPr><oMath>{expected}</oMath></oMathPara>",
            Omml.Displayed(TexParser.Parse(tex, out _)!));

    private static void AssertSame(string expected, XElement actual) => Assert.Equal(
        XElement.Parse(expected, LoadOptions.PreserveWhitespace).ToString(SaveOptions.DisableFormatting),
        Bare(actual).ToString(SaveOptions.DisableFormatting));

    /// <summary>Without namespaces, which are all the same, and without xml:space.</summary>
    private static XElement Bare(XElement element)
    {
        XNamespace math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
        Assert.Equal(math, element.Name.Namespace);
        return new XElement(element.Name.LocalName,
            from attribute in element.Attributes()
            where attribute.Name.Namespace != XNamespace.Xml && !attribute.IsNamespaceDeclaration
            select new XAttribute(attribute.Name.LocalName, attribute.Value),
            element.Nodes().Select(n => n is XElement inner ? Bare(inner) : n));
    }
}
