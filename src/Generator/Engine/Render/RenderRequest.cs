using System.Collections.Immutable;

namespace ReportGen.Engine.Render;

/// <summary>What to write, and where.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Formats">The formats asked for, in the program's order.</param>
/// <param name="Versions">What made the report: name and version, for provenance.</param>
public sealed record RenderRequest(string Folder, ImmutableArray<string> Formats, ImmutableArray<KeyValuePair<string, string>> Versions)
{
    /// <summary>Files that this machine cannot make, and why.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Impossible { get; init; } = [];

    /// <summary>What the command line sets over the study's own words.</summary>
    public ImmutableArray<string> Set { get; init; } = [];

    /// <summary>What there is a profile of each of, as the command line says it; null for the report.</summary>
    public string? Each { get; init; }

    /// <summary>Hears, before the first is made, how many profiles there will be; null for the report.</summary>
    public Action<int>? Counted { get; init; }

    /// <summary>Hears how many of how many pieces of work are done; from any thread.</summary>
    public Action<int, int>? Progress { get; init; }
}
