using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Plugins.Renderers.Pdf;

/// <summary>A PDF in the form Chromium writes, put together by hand; a part can be replaced to spoil it.</summary>
internal static class MadePdf
{
    public const string Page = "2 0 obj\n<</Type /Page\n/Parent 3 0 R>>\nendobj\n";
    public const string Font = "4 0 obj\n<</Type /Font\n/Subtype /Type0\n/BaseFont /AAAAAA+NotoSerifSC-Regular>>\nendobj\n";
    public const string Embedding = "5 0 obj\n<</Type /FontDescriptor\n/FontFile2 6 0 R>>\nendobj\n";
    public const string Dates = "/CreationDate (D:20261124110913+00'00')\n/ModDate (D:20261124110913+00'00')>>\n";

    public static byte[] Good() => Of(Page, Font, Embedding, Stream("BT\n<01050106> Tj\nET"), Stream("begincmap\n<0105> <65E5>\nendcmap"));

    public static byte[] Of(params string[] parts) => Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj\n<</Title (Title)\n" + Dates + "endobj\n3 0 obj\n<</Type /Pages\n/Count 1>>\nendobj\n" + string.Concat(parts) + "trailer\n<</Root 3 0 R>>\n");

    /// <summary>A deflated stream.</summary>
    public static string Stream(string content)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(Encoding.Latin1.GetBytes(content));
        return $"7 0 obj\n<</Filter /FlateDecode\n/Length {bytes.Length}>> stream\n{Encoding.Latin1.GetString(bytes.ToArray())}\nendstream\nendobj\n";
    }
}
