using System.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.References;

/// <summary>
/// The order of names in a list: letters by the alphabet, whatever their accents and case; common Chinese characters by their sound,
/// which is the order that the Chinese character set has them in.
/// </summary>
internal static class ReferenceOrder
{
    private static readonly Encoding Chinese = Set();

    /// <summary>What a text is ordered by.</summary>
    public static byte[] Key(string text) => Chinese.GetBytes(string.Concat(
        ComposedText.Of(text).Where(c => char.IsLetterOrDigit(c) || c == ' ').Select(c => char.ToLowerInvariant(ComposedText.Bare(c)))));

    /// <summary>Compares such keys.</summary>
    public static IComparer<byte[]> ByBytes { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private static Encoding Set()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030");
    }
}
