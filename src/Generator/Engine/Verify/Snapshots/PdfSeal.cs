using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Pictures;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// Says which PDF the facts and pages of an edition were read from: a digest over the file, the facts and the pictures. It is kept in
/// those of them that are received along, as the last of the facts or a text in a picture, so that no file changes for its sake. Where
/// one holds, the PDF need not be read and drawn again, which takes longer than setting it; where any of them was changed by whoever,
/// none holds, and everything is compared.
/// </summary>
public static partial class PdfSeal
{
    /// <summary>The fact's name: it says nothing of the report, and is not compared.</summary>
    public const string Fact = "seal";

    private const int Digits = 32;

    /// <summary>The files that are received, with the seal.</summary>
    /// <param name="pdf">The PDF.</param>
    /// <param name="received">Facts and pages that differ, of one language.</param>
    /// <param name="kept">Those that stay as they are.</param>
    public static IEnumerable<Snapshot> Sealed(byte[] pdf, IReadOnlyCollection<Snapshot> received, IEnumerable<Snapshot> kept)
    {
        var seal = Of(pdf, [.. received, .. kept]);
        // the facts are sealed where they come along; pages only where nothing else does
        var hasFacts = received.Any(r => !r.IsPicture);
        return received.Select(r => hasFacts && r.IsPicture ? r : With(r, seal));
    }

    /// <summary>True when facts and pages are those of this very file.</summary>
    public static bool Holds(byte[] pdf, IReadOnlyCollection<Snapshot> print)
    {
        var seals = print.Select(Found).OfType<string>().Distinct().ToList();
        return seals.Count > 0 && seals.Contains(Of(pdf, print));
    }

    private static Snapshot With(Snapshot part, string seal) => part.IsPicture
        ? part with { Content = Png.WithText(part.Content, Fact, seal) }
        : Snapshot.Of(part.Name, part.Extension, Bare(part.Text)[..^"\n}\n".Length] + $",\n  \"{Fact}\": \"{seal}\"\n}}\n");

    private static string? Found(Snapshot part) => part.IsPicture ? Png.Text(part.Content, Fact)
        : Line().Match(part.Text) is { Success: true } seal ? seal.Groups[1].Value : null;

    private static byte[] Bare(Snapshot part) =>
        part.IsPicture ? Png.WithoutText(part.Content) : Encoding.UTF8.GetBytes(Bare(part.Text));

    private static string Bare(string facts) => Line().Replace(facts, "");

    private static string Of(byte[] pdf, IEnumerable<Snapshot> print)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(string name, byte[] content)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            hash.AppendData(content);
        }
        Append("pdf", pdf);
        foreach (var part in print.OrderBy(p => p.Name, StringComparer.Ordinal)) Append(part.Name, Bare(part));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    [GeneratedRegex($@",\n  ""{Fact}"": ""([0-9a-f]*)""(?=\n\}}\n$)")]
    private static partial Regex Line();
}
