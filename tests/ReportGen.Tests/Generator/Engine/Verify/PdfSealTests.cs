using System.Text;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Pictures;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>The seal holds for the very PDF, facts and pages that it was made of, and is nothing that a report says.</summary>
public sealed class PdfSealTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 made up");
    private static readonly Snapshot Facts = Snapshot.Of("pdf.en", "json", "{\n  \"title\": \"Made up\",\n  \"pages\": 2\n}\n");
    private static readonly Snapshot[] Pages = [Page("01", 3), Page("02", 4)];
    private static readonly Snapshot Sealed = PdfSeal.Sealed(Pdf, [Facts], Pages).Single();

    [Fact]
    public void Sealed_Facts_AreJsonWithTheSealAtTheEnd()
    {
        Assert.StartsWith("{\n  \"title\": \"Made up\",\n  \"pages\": 2,\n  \"seal\": \"", Sealed.Text, StringComparison.Ordinal);
        Assert.EndsWith("\"\n}\n", Sealed.Text, StringComparison.Ordinal);
        Assert.Equal(Sealed.Text, PdfSeal.Sealed(Pdf, [Sealed], Pages).Single().Text);
    }

    [Fact]
    public void Sealed_FactsThatComeAlong_LeaveThePagesAsTheyAre() =>
        Assert.Equal([Sealed.Text, Pages[0].Text], PdfSeal.Sealed(Pdf, [Facts, Pages[0]], [Pages[1]]).Select(s => s.Text));

    [Fact]
    public void Sealed_PagesAlone_AreThePicturesTheyWere_AndHold()
    {
        var old = PdfSeal.Sealed([0], [Facts], [Pages[0], Page("02", 9)]).Single();
        var page = PdfSeal.Sealed(Pdf, [Pages[1]], [old, Pages[0]]).Single();
        Assert.Equal(Pages[1].Content, Png.WithoutText(page.Content));
        Assert.Equal(4, Png.Read(page.Content)!.At(0, 0));
        Assert.True(Comparison.Of([page], [Pages[1]], Tolerance.Default, ResultForms.None).IsSame);
        Assert.True(PdfSeal.Holds(Pdf, [old, Pages[0], page]));
        Assert.False(PdfSeal.Holds(Pdf, [old, Pages[0], Pages[1]]));
        Assert.False(PdfSeal.Holds(Pdf, [old, Page("01", 5), page]));
        Assert.False(PdfSeal.Holds([0], [old, Pages[0], page]));
    }

    [Fact]
    public void Seal_OfTheVeryFile_Holds()
    {
        Assert.True(PdfSeal.Holds(Pdf, [Sealed, .. Pages]));
        Assert.True(PdfSeal.Holds(Pdf, [Pages[1], Sealed, Pages[0]]));
        var windows = Snapshot.Of("pdf.en", "json", Sealed.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.True(PdfSeal.Holds(Pdf, [windows, .. Pages]));
    }

    [Fact]
    public void Seal_OfAnythingElse_DoesNotHold()
    {
        Snapshot With(string from, string to) =>
            Snapshot.Of("pdf.en", "json", Sealed.Text.Replace(from, to, StringComparison.Ordinal));
        Assert.False(PdfSeal.Holds([.. Pdf, 0], [Sealed, .. Pages]));
        Assert.False(PdfSeal.Holds(Pdf, [Facts, .. Pages]));
        Assert.False(PdfSeal.Holds(Pdf, [With("Made up", "Made down"), .. Pages]));
        Assert.False(PdfSeal.Holds(Pdf, [With("{\n", "<<<<<<< ours\n{\n"), .. Pages]));
        Assert.False(PdfSeal.Holds(Pdf, [Sealed, Pages[0]]));
        Assert.False(PdfSeal.Holds(Pdf, [Sealed]));
        Assert.False(PdfSeal.Holds(Pdf, [Sealed, Pages[0], Page("02", 5)]));
        Assert.False(PdfSeal.Holds(Pdf, [Sealed, Pages[0] with { Name = Pages[1].Name }, Pages[1] with { Name = Pages[0].Name }]));
        Assert.False(PdfSeal.Holds(Pdf, [Sealed, Pages[0], Pages[1] with { Content = [4, 6] }]));
    }

    [Fact]
    public void Facts_OfOtherSealAndElseTheSame_AreTheSame()
    {
        var other = PdfSeal.Sealed([0], [Facts], []).Single();
        Assert.NotEqual(Sealed.Text, other.Text);
        Assert.True(Comparison.Of([Sealed], [other], Tolerance.Default, ResultForms.None).IsSame);
        Assert.True(Comparison.Of([Facts], [other], Tolerance.Default, ResultForms.None).IsSame);
        var moved = PdfSeal.Sealed(
            Pdf, [Snapshot.Of("pdf.en", "json", Facts.Text.Replace("2", "3", StringComparison.Ordinal))], Pages).Single();
        Assert.False(Comparison.Of([Sealed], [moved], Tolerance.Default, ResultForms.None).IsSame);
    }

    private static Snapshot Page(string number, byte gray) => new($"page.en.{number}", "png",
        Png.Write(new GrayPicture(8, 8, Enumerable.Repeat(gray, 64).ToArray())));
}
