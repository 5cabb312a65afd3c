namespace ReportGen.Contracts.Plan;

/// <summary>Options that name a unit, such as the one that others are measured by.</summary>
public interface INamesUnit
{
    /// <summary>Its id.</summary>
    string Unit { get; }
}
