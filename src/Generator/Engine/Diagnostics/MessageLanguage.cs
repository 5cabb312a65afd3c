namespace ReportGen.Engine.Diagnostics;

/// <summary>The language of messages, in which they name the things of a study.</summary>
internal static class MessageLanguage
{
    public const string Id = "en";

    /// <summary>The languages in which it is told what differs between two reports, that of messages first.</summary>
    public static readonly string[] OfChanges = [Id, "zh"];
}
