using System.Text;

namespace ReportGen.Sources;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum FileKind
{
    /// <summary>Nothing that announces itself: taken for text.</summary>
    Text,
    /// <summary>A zip: .xlsx, .xlsm, .ods.</summary>
    Zip,
    /// <summary>A compound file: .xls.</summary>
    OldWorkbook,
    /// <summary>XML or HTML that a program saved under the name .xls.</summary>
    Markup,
}

/// <summary>Tells the kinds apart.</summary>
internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..]) return FileKind.Zip;
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] or [0x09, 0x08, ..] or [0x09, 0x04, ..] or [0x09, 0x02, ..]) return FileKind.OldWorkbook;
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF',
            '\u00FE', ' ', '\r', '\n', '\t');
        start = start.Replace("\0", "", StringComparison.Ordinal);
        string[] signs = ["<?xml", "<html", "<!doctype html", "<table", "<workbook", "<meta", "<head", "<style", "<body", "<div"];
        return signs.Any(s => start.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? FileKind.Markup : FileKind.Text;
    }
}
