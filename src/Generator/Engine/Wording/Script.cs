namespace ReportGen.Engine.Wording;

/// <summary>The script that a text is written in, where that tells more than the declaration does.</summary>
internal static class Script
{
    /// <summary>What a locale calls the script of Chinese characters.</summary>
    public const string Han = "han";

    /// <summary>True when a Chinese character is in the text.</summary>
    public static bool IsHan(string text) => text.Any(IsHan);

    /// <summary>True when a Korean letter is in the text.</summary>
    public static bool IsHangul(string text) => text.Any(c => c is >= '\uac00' and <= '\ud7af');

    /// <summary>True when names in this script have no space between their parts: Chinese, Japanese, Korean.</summary>
    public static bool IsEastAsian(string text) =>
        text.Any(c => IsHan(c) || c is >= '\u3040' and <= '\u30ff' or >= '\uac00' and <= '\ud7af');

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or '\u3007';
}
