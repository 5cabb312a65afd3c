namespace ReportGen.Engine.References;

/// <summary>Signs inside a text that is still being put together: where slanted letters begin and end, and where links stand.</summary>
internal static class Marks
{
    public const char Slant = '\u0001';
    public const char Upright = '\u0002';
    public const char Link = '\u0003';
    public const char LinkText = '\u0004';
    public const char LinkEnd = '\u0005';

    /// <summary>A text that leads to an address.</summary>
    public static string Linked(string address, string shown) => $"{Link}{address}{LinkText}{shown}{LinkEnd}";
}
