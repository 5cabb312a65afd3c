namespace ReportGen.Engine.Diagnostics;

/// <summary>The language of messages, in which they name the things of a study.</summary>
internal static class MessageLanguage
{
    public const string Id = "en";
}
