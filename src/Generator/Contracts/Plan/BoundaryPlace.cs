using System.Collections.Immutable;

namespace ReportGen.Contracts.Plan;

/// <summary>A place with its outlines.</summary>
/// <param name="Key">What it goes by: the value of the property that the study names.</param>
/// <param name="Rings">Its outlines, holes among them, as longitude and latitude in degrees.</param>
public sealed record BoundaryPlace(string Key, ImmutableArray<ImmutableArray<(double Longitude, double Latitude)>> Rings);
