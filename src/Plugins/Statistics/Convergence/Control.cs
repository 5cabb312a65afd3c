using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Convergence;

/// <summary>What is held constant in conditional convergence.</summary>
/// <param name="Id">The measure, the indicator or the column; <c>ln(...)</c> around it where its logarithm is taken.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsLog">Whether the logarithm is taken.</param>
/// <param name="Values">By unit and year, after the logarithm; a gap leaves the row of that unit and year out.</param>
public sealed record Control(string Id, LocalizedText Name, bool IsLog, LabeledMatrix<UnitId, Year> Values)
{
    /// <summary>What the report calls it.</summary>
    internal string Named(PartInput input) => IsLog ? input.Words["beta.log", input.In(Name)] : input.In(Name);
}
