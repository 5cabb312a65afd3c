namespace ReportGen.Contracts.Results;

/// <summary>A result that offers measures to other models.</summary>
public interface IMeasures : IModelResult
{
    /// <summary>The measures in declared order.</summary>
    IEnumerable<Measure> Measures { get; }
}
