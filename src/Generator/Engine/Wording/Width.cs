namespace ReportGen.Engine.Wording;

/// <summary>
/// Which characters are as wide as a Chinese one (Unicode's wide and full-width), Hangul apart, which has spaces between words.
/// </summary>
internal static class Width
{
    public static bool IsWide(char c) => c
        is (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\u312f') or (>= '\u3190' and <= '\u9fff')
        or (>= '\ua000' and <= '\ua4cf') or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f')
        or (>= '\uff01' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6')
        or (>= '\ud840' and <= '\ud8bf') or (>= '\udc00' and <= '\udfff');

    /// <summary>Marks that are full-width in a Chinese text.</summary>
    public static bool IsSharedMark(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
