using System.Collections.Immutable;

namespace ReportGen.Engine.Declare.Outlines;

/// <summary>A place of a file of boundaries.</summary>
/// <param name="Properties">Its properties by name; null for one that is neither a text nor a number.</param>
/// <param name="Rings">
/// Reads its rings as longitude and latitude; throws a <see cref="FormatException"/> that says why where there are none.
/// </param>
internal sealed record Outline(
    IReadOnlyDictionary<string, string?> Properties, Func<IEnumerable<ImmutableArray<(double Longitude, double Latitude)>>> Rings);
