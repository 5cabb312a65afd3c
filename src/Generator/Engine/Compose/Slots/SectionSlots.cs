using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Compose.Slots;

/// <summary>Which slots the text of a theme's section names.</summary>
internal static class SectionSlots
{
    /// <summary>True when the text places the slot.</summary>
    public static bool Names(string text, string slot) =>
        text.Contains($"slot \"{slot}\"", StringComparison.Ordinal) || text.Contains($"inline \"{slot}\"", StringComparison.Ordinal);

    /// <summary>
    /// True when the theme has a text for the section in some language, printed or left out on purpose, or for a profile.
    /// </summary>
    public static bool IsKnown(Theme theme, string section) =>
        theme.Files.Keys.Any(f => f.Split('/') is ["sections" or "profile", _, var file] && file == $"{section}.sbn");
}
