using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Convergence;

/// <summary>What regressions of all units go without.</summary>
/// <param name="Whole">Whether they are of the whole period.</param>
/// <param name="Rows">The rows whose growth is defined.</param>
/// <param name="Missing">Those of them that conditional convergence leaves out, since a control has no value.</param>
/// <param name="Controls">The controls without a value there.</param>
/// <param name="Zeros">Rows that all regressions leave out, since a value is 0.</param>
public sealed record BetaLeft(bool Whole, int Rows, int Missing, ImmutableArray<LocalizedText> Controls, int Zeros);
