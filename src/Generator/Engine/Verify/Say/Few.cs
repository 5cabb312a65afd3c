namespace ReportGen.Engine.Verify.Say;

/// <summary>A list cut to what a line has room for.</summary>
internal static class Few
{
    /// <summary>The first entries with commas, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<string> entries, int most) =>
        string.Join(", ", entries.Take(most)) + (entries.Count > most ? $" and {entries.Count - most} more" : "");
}
