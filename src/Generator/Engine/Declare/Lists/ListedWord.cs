using System.Collections.Immutable;

namespace ReportGen.Engine.Declare.Lists;

/// <summary>A word that a study may use.</summary>
/// <param name="Id">The word as a study writes it.</param>
/// <param name="Says">What it is, in English; empty for a plugin without documentation.</param>
public sealed record ListedWord(string Id, string Says)
{
    /// <summary>True for what holds or runs where a study says nothing.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Its options, in declared order.</summary>
    public ImmutableArray<ListedOption> Options { get; init; } = [];
}

/// <summary>An option of a model or method.</summary>
/// <param name="Key">The key as a study writes it.</param>
/// <param name="Default">The value in force where it is not written, as YAML; null for none.</param>
/// <param name="Says">What it is.</param>
public sealed record ListedOption(string Key, string? Default, string Says);
