using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Normalizing;

/// <summary>Options with a reference.</summary>
internal interface IRefers : INamesUnit
{
    /// <summary>The row that others are measured by.</summary>
    Reference Reference { get; }

    string INamesUnit.Unit => Reference.Unit;
}
