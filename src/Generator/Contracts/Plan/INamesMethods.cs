namespace ReportGen.Contracts.Plan;

/// <summary>Options that name other methods of their kind.</summary>
public interface INamesMethods
{
    /// <summary>The methods they name.</summary>
    IEnumerable<MethodChoice> Methods { get; }
}
