namespace ReportGen.Engine.Wording;

/// <summary>The script that a text is written in, where that tells more than the declaration does.</summary>
internal static class Script
{
    /// <summary>What a locale calls the script of Chinese characters.</summary>
    public const string Han = "han";

    /// <summary>True when a Chinese character is in the text.</summary>
    public static bool IsHan(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
