using System.Text;

namespace ReportGen.Tests.Plugins.Renderers.Typst;

/// <summary>A PDF in the form the engine writes, put together by hand; a part can be replaced to spoil it.</summary>
internal static class MadePdf
{
    public const string Page = "2 0 obj\n<<\n  /Type /Page\n  /Parent 3 0 R\n>>\nendobj\n";
    public const string Font = "4 0 obj\n<<\n  /Type /Font\n  /Subtype /Type0\n  /BaseFont /AAAAAA+NotoSerifSC-Regular\n>>\nendobj\n";
    public const string Embedding = "5 0 obj\n<<\n  /Type /FontDescriptor\n  /FontFile2 6 0 R\n>>\nendobj\n";
    public const string Letters = "begincmap\n1 beginbfchar\n<0105> <65E5>\nendbfchar\nendcmap\n";
    public const string Promise = "<rdf:Description><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n";

    public static byte[] Of(params string[] parts) =>
        Encoding.Latin1.GetBytes("%PDF-1.7\n3 0 obj\n<<\n  /Type /Pages\n  /Count 1\n>>\nendobj\n" + string.Concat(parts)
            + "trailer\n<</Root 3 0 R>>\n");
}
