namespace ReportGen.Engine.Wording;

/// <summary>What a link may lead to.</summary>
internal static class WebAddress
{
    /// <summary>
    /// True for an address that begins with http:, https: or mailto: and holds no space, quote, angle bracket or control character.
    /// </summary>
    public static bool IsOne(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" or "mailto"
        && !text.Any(c => c <= ' ' || c is '"' or '<' or '>' or '\u007f');
}
