using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Tex;

namespace ReportGen.Tests.Plugins.Renderers.Alone;

/// <summary>Tables in LaTeX: hostile names, heads that span columns, merged cells, signs and gaps, tables over pages.</summary>
public sealed class TexTableTests
{
    private static readonly ImmutableDictionary<string, string> Words = ImmutableDictionary<string, string>.Empty
        .Add("east-asian", "no").Add("continued", "Table {0} (continued)");

    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("name", "Name", NumberStyle.Text),
        new("first", "D", NumberStyle.Fixed3) { Group = "2019" }, new("change", "Change", NumberStyle.Signed3) { Group = "2019" },
        new("count", "Digital technology", NumberStyle.Integer),
    ];

    private static TableBlock Table(params ImmutableArray<TableCell>[] rows) => new("made", "Made & told", Columns, [.. rows]);

    private static string Tex(TableBlock table) => TableTex.Of(table, Words);

    [Theory]
    [InlineData(@"A & B")]
    [InlineData(@"\input{/etc/passwd}")]
    [InlineData(@"50 % of $x_1^2$ #1 ~{}")]
    [InlineData("[2em] optional")]
    [InlineData("*starred")]
    [InlineData(@"}\end{tabular}{")]
    [InlineData(@"\\ \hline")]
    [InlineData("\"quoted\" 'and' `ticked`")]
    [InlineData("a--b---c <<d>> ?` !`")]
    [InlineData("城市 Ürümqi")]
    public void Name_OfAnyLetters_IsPrintedAsItIsAndNothingMore(string name)
    {
        var tex = Tex(Table([name, 0.5, 0.1, 3.0]));
        var row = TexRows.Of(tex)[^1];
        Assert.Equal(4, row.Count);
        Assert.Equal(name, row[0]);
        Assert.Equal("0.500", row[1]);
        Assert.All(TexRows.Depths(tex), d => Assert.True(d >= 0, tex));
        Assert.Equal(0, TexRows.Depths(tex).Last());
        Assert.DoesNotContain("--", tex[tex.IndexOf("\\midrule", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Caption_IsEscaped() =>
        Assert.Contains("\\caption{Made \\& told}", Tex(Table(["A", 1.0, 0.0, 1.0])), StringComparison.Ordinal);

    [Fact]
    public void Heads_OfAGroup_StandOverARuleOfItsColumns()
    {
        var tex = Tex(Table(["A", 0.5, 0.1, 3.0]));
        Assert.Contains(" & \\multicolumn{2}{c}{2019} &  \\\\\n\\cmidrule(lr){2-3}\n", tex, StringComparison.Ordinal);
        Assert.Contains("{\\makecell{Digital \\\\ technology}}", tex, StringComparison.Ordinal);
    }

    [Fact] // siunitx aligns the numbers of a column S on their points; what is no number stands in braces
    public void Numbers_OfAColumn_AlignOnThePoint()
    {
        var tex = Tex(Table(["A", 12.5, 0.1, 3.0], ["B", -0.25, -0.1, (double?)null]));
        Assert.Contains("lS[table-format=-2.3]S[table-format=+1.3]S[table-format=1.0]", tex, StringComparison.Ordinal);
        Assert.Contains("B & -0.250 & -0.100 & {–} \\\\", tex, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2212", tex, StringComparison.Ordinal);
        Assert.StartsWith("% needs: \\usepackage{booktabs,makecell,siunitx,threeparttable}\n", tex, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_ThatAreMerged_ArePrintedOnce()
    {
        var table = Table(["A", 0.5, 0.1, 3.0], ["A", 0.6, 0.1, 4.0], ["B", 0.7, 0.1, 5.0]);
        var tex = Tex(table with { Columns = Columns.SetItem(0, Columns[0] with { Merge = true }) });
        Assert.Contains("\\multirow{2}{*}{A} & 0.500", tex, StringComparison.Ordinal);
        Assert.Contains("\n & 0.600", tex, StringComparison.Ordinal);
        Assert.Contains("\nB & 0.700", tex, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_OfMoreThanAPage_GoOnUnderTheirHeads()
    {
        var rows = Enumerable.Range(0, 285).Select(i => ImmutableArray.Create<TableCell>($"City {i}", i / 285.0, 0.0, i));
        var tex = Tex(Table([.. rows]) with { Notes = ["Note: 100 %."] });
        Assert.Contains("\\begin{longtable}", tex, StringComparison.Ordinal);
        Assert.Contains("{Table \\thetable{} (continued)}", tex, StringComparison.Ordinal);
        Assert.Contains("\\noindent Note: 100 \\%.\\par", tex, StringComparison.Ordinal);
        Assert.Equal(285, rows.Count(r => tex.Contains($"\n{r[0].Text} & ", StringComparison.Ordinal)));
    }
}
