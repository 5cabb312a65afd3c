namespace ReportGen.Statistics.Normalizing;

/// <summary>Options with a reference.</summary>
internal interface IRefers
{
    /// <summary>The row that others are measured by.</summary>
    Reference Reference { get; }
}
