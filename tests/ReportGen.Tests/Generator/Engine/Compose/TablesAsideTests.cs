using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>A table that stands aside is folded on the page, unless a text refers to it, the abstract too.</summary>
public sealed class TablesAsideTests
{
    [Theory]
    [InlineData("abstract", "Nothing is said of it.", true)]
    [InlineData("abstract", "Counts are in [](#tbl-grade-counts).", false)]
    [InlineData("introduction", "Counts are in [](#tbl-grade-counts).", false)]
    public void Table_ThatAFigureOrNothingNeeds_IsFoldedWhereNoTextRefersToIt(string name, string text, bool folded)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write($"text/{name}.en.md", text + "\n");
        study.Built("html", "languages=[en]");
        var table = new HtmlParser().ParseDocument(study.Page("en")).QuerySelector("#tbl-grade-counts")!;
        Assert.Equal(folded, table.QuerySelector("details") is not null);
    }
}
