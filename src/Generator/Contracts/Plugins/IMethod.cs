namespace ReportGen.Contracts.Plugins;

/// <summary>A method of one of the kinds that a study chooses by a word: normalization, weighting, aggregation, treatment, interpolation.</summary>
public interface IMethod
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys that stand beside <c>method:</c>.</summary>
    Type OptionsType { get; }

    /// <summary>True for a kind whose methods work over all years together or within each year, as <c>scope:</c> says.</summary>
    bool HasScope => false;
}
