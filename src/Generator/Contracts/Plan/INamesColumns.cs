namespace ReportGen.Contracts.Plan;

/// <summary>Options of a model that name columns of the data, besides those that systems are made of.</summary>
public interface INamesColumns
{
    /// <summary>What they name; variables without a column are passed over.</summary>
    IEnumerable<Variable> Variables { get; }
}
