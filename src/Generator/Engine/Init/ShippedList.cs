using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Init;

/// <summary>A shipped list of units that data may be of.</summary>
/// <param name="Name">What a study calls it.</param>
/// <param name="Units">Its units.</param>
public sealed record ShippedList(string Name, IReadOnlyList<Unit> Units);
