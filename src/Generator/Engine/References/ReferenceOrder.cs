using System.Text;

namespace ReportGen.Engine.References;

/// <summary>
/// The order of names in a list: letters by the alphabet, whatever their accents and case; common Chinese characters by their sound,
/// which is the order that the Chinese character set has them in.
/// </summary>
internal static class ReferenceOrder
{
    private static readonly Encoding Chinese = Set();

    /// <summary>What a text is ordered by.</summary>
    public static byte[] Key(string text) => Chinese.GetBytes(string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) || c == ' ').Select(char.ToLowerInvariant)));

    /// <summary>Compares such keys.</summary>
    public static IComparer<byte[]> ByBytes { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private static Encoding Set()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
