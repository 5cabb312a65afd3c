using System.Text;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>The seal holds for the very PDF, facts and pages that it was made of, and is nothing that a report says.</summary>
public sealed class PdfSealTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 made up");
    private static readonly Snapshot Facts = Snapshot.Of("pdf.en", "json", "{\n  \"title\": \"Made up\",\n  \"pages\": 2\n}\n");
    private static readonly Snapshot[] Pages = [new("page.en.01", "png", [1, 2, 3]), new("page.en.02", "png", [4, 5])];
    private static readonly Snapshot Sealed = PdfSeal.Sealed(Pdf, Facts, Pages);

    [Fact]
    public void Sealed_Facts_AreJsonWithTheSealAtTheEnd()
    {
        Assert.StartsWith("{\n  \"title\": \"Made up\",\n  \"pages\": 2,\n  \"seal\": \"", Sealed.Text, StringComparison.Ordinal);
        Assert.EndsWith("\"\n}\n", Sealed.Text, StringComparison.Ordinal);
        Assert.Equal(Sealed.Text, PdfSeal.Sealed(Pdf, Sealed, Pages).Text);
    }

    [Fact]
    public void Seal_OfTheVeryFile_Holds()
    {
        Assert.True(PdfSeal.Holds(Pdf, Sealed, Pages));
        Assert.True(PdfSeal.Holds(Pdf, Sealed, [Pages[1], Pages[0]]));
        Assert.True(PdfSeal.Holds(Pdf, Snapshot.Of("pdf.en", "json", Sealed.Text.Replace("\n", "\r\n", StringComparison.Ordinal)), Pages));
    }

    [Fact]
    public void Seal_OfAnythingElse_DoesNotHold()
    {
        Snapshot With(string from, string to) =>
            Snapshot.Of("pdf.en", "json", Sealed.Text.Replace(from, to, StringComparison.Ordinal));
        Assert.False(PdfSeal.Holds([.. Pdf, 0], Sealed, Pages));
        Assert.False(PdfSeal.Holds(Pdf, Facts, Pages));
        Assert.False(PdfSeal.Holds(Pdf, With("Made up", "Made down"), Pages));
        Assert.False(PdfSeal.Holds(Pdf, With("{\n", "<<<<<<< ours\n{\n"), Pages));
        Assert.False(PdfSeal.Holds(Pdf, Sealed, [Pages[0]]));
        Assert.False(PdfSeal.Holds(Pdf, Sealed, []));
        Assert.False(PdfSeal.Holds(Pdf, Sealed, [Pages[0], Pages[1] with { Content = [4, 6] }]));
        Assert.False(PdfSeal.Holds(Pdf, Sealed, [Pages[0] with { Content = [1, 2, 3, 4] }, Pages[1] with { Content = [5] }]));
    }

    [Fact]
    public void Facts_OfOtherSealAndElseTheSame_AreTheSame()
    {
        var other = PdfSeal.Sealed([0], Facts, []);
        Assert.NotEqual(Sealed.Text, other.Text);
        Assert.True(Comparison.Of([Sealed], [other], Tolerance.Default, ResultForms.None).IsSame);
        Assert.True(Comparison.Of([Facts], [other], Tolerance.Default, ResultForms.None).IsSame);
        var moved = PdfSeal.Sealed(Pdf, Snapshot.Of("pdf.en", "json", Facts.Text.Replace("2", "3", StringComparison.Ordinal)), Pages);
        Assert.False(Comparison.Of([Sealed], [moved], Tolerance.Default, ResultForms.None).IsSame);
    }
}
