using System.Collections.Immutable;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Plugins;

/// <summary>
/// A method of one of the kinds that a study chooses by a word: normalization, weighting, aggregation, treatment, interpolation. It keeps
/// nothing from one call to the next: several series may be given to it at the same time.
/// </summary>
public interface IMethod
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys that stand beside <c>method:</c>.</summary>
    Type OptionsType { get; }

    /// <summary>
    /// What <c>scope:</c> may say beside the method, the first being in force where it says nothing; none for a kind without scopes.
    /// </summary>
    ImmutableArray<Scope> Scopes => [];
}
