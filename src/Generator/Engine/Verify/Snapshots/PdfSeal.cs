using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// Says which PDF the facts and pages of an edition were read from: a digest over the file, the facts and the pictures, kept as the last
/// of the facts. Where it holds, the PDF need not be read and drawn again, which takes longer than setting it; where any of them was
/// changed by whoever, it does not hold, and everything is compared.
/// </summary>
public static partial class PdfSeal
{
    /// <summary>The fact's name: it says nothing of the report, and is not compared.</summary>
    public const string Fact = "seal";

    private const int Digits = 32;

    /// <summary>The facts with the seal.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="facts">What was read from it.</param>
    /// <param name="pages">What was drawn from it, page by page; none where pages are not compared.</param>
    public static Snapshot Sealed(byte[] pdf, Snapshot facts, IEnumerable<Snapshot> pages)
    {
        var bare = Bare(facts.Text);
        return Snapshot.Of(facts.Name, facts.Extension, bare[..^"\n}\n".Length] + $",\n  \"{Fact}\": \"{Of(pdf, bare, pages)}\"\n}}\n");
    }

    /// <summary>True when facts and pages are those of this very file.</summary>
    public static bool Holds(byte[] pdf, Snapshot facts, IEnumerable<Snapshot> pages) =>
        Line().Match(facts.Text) is { Success: true } seal && seal.Groups[1].Value == Of(pdf, Bare(facts.Text), pages);

    private static string Bare(string facts) => Line().Replace(facts, "");

    private static string Of(byte[] pdf, string facts, IEnumerable<Snapshot> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(string name, byte[] content)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            hash.AppendData(content);
        }
        Append("pdf", pdf);
        Append("facts", Encoding.UTF8.GetBytes(facts));
        foreach (var page in pages.OrderBy(p => p.Name, StringComparer.Ordinal)) Append(page.Name, page.Content);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    [GeneratedRegex($@",\n  ""{Fact}"": ""([0-9a-f]*)""(?=\n\}}\n$)")]
    private static partial Regex Line();
}
