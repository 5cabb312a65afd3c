using System.Text;
using ReportGen.Renderers.Pdf;

namespace ReportGen.Tests.Plugins.Renderers.Pdf;

public sealed class PdfBytesTests
{
    private const string Identifier = "/ID [<0123456789ABCDEF0123456789ABCDEF> <FEDCBA9876543210FEDCBA9876543210>]\n";

    private static string Reproducible(string pdf) => Encoding.Latin1.GetString(PdfBytes.Reproducible(Encoding.Latin1.GetBytes(pdf), new DateOnly(2026, 11, 5)));

    private static string Made(params string[] parts) => Encoding.Latin1.GetString(MadePdf.Of([MadePdf.Page, .. parts]));

    [Fact]
    public void PdfBytes_Dates_BecomeTheReportsAndNothingElseChanges() =>
        Assert.Equal(Made().Replace("20261124110913+00'00'", "20261105000000+00'00'", StringComparison.Ordinal), Reproducible(Made()));

    [Fact]
    public void PdfBytes_OtherTimeZone_GivesTheSameBytes() =>
        Assert.Equal(Reproducible(Made()), Reproducible(Made().Replace("20261124110913+00'00'", "20251231235959+08'00'", StringComparison.Ordinal)));

    [Fact]
    public void PdfBytes_RandomIdentifier_GivesTheSameBytes()
    {
        var first = Reproducible(Made(Identifier));
        var second = Reproducible(Made(Identifier.Replace("0123", "9999", StringComparison.Ordinal)));
        Assert.Equal(first, second);
        Assert.Equal(Made(Identifier).Length, first.Length);
        Assert.DoesNotContain("<0000000000", first, StringComparison.Ordinal);
    }

    [Fact]
    public void PdfBytes_OtherContent_GetsAnotherIdentifier()
    {
        static string IdentifierOf(string pdf) => pdf[pdf.IndexOf("/ID", StringComparison.Ordinal)..];
        Assert.NotEqual(IdentifierOf(Reproducible(Made(Identifier))), IdentifierOf(Reproducible(Made("% more\n", Identifier))));
    }

    [Fact]
    public void PdfBytes_Input_IsNotTouched()
    {
        var pdf = MadePdf.Good();
        PdfBytes.Reproducible(pdf, new DateOnly(2000, 1, 1));
        Assert.Equal(MadePdf.Good(), pdf);
    }

    [Fact] // the browser's names of nodes move from run to run; their order does not
    public void Reproducible_NodeNames_AreRanksInOrder()
    {
        var one = PdfBytes.Reproducible("x /ID (node00000161) /ID (node00000175) /Headers [(node00000161)]"u8.ToArray(), new DateOnly(2026, 1, 1));
        var two = PdfBytes.Reproducible("x /ID (node00000165) /ID (node00000177) /Headers [(node00000165)]"u8.ToArray(), new DateOnly(2026, 1, 1));
        Assert.Equal("x /ID (node00000001) /ID (node00000002) /Headers [(node00000001)]"u8.ToArray(), one);
        Assert.Equal(one, two);
    }
}
