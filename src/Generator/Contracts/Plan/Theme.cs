using System.Collections.Immutable;

namespace ReportGen.Contracts.Plan;

/// <summary>A report style: a folder under templates/.</summary>
/// <param name="Id">The folder's name.</param>
/// <param name="Sections">The ids of the sections in printed order.</param>
/// <param name="Files">Every text file of the folder, by path relative to it with forward slashes.</param>
/// <param name="Words">Language to the words of its locale file (a flat list of key and text).</param>
public sealed record Theme(
    string Id,
    ImmutableArray<string> Sections,
    ImmutableSortedDictionary<string, string> Files,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Words);
