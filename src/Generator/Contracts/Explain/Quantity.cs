using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Contracts.Explain;

/// <summary>A number per unit and year, or per something else, that can be asked after.</summary>
/// <param name="Word">What it is asked by: <c>D</c>, <c>weight:income</c>. Of several with one word the first that is no stopgap
/// answers.</param>
/// <param name="Name">Its name in the language of the answer.</param>
/// <param name="Explain">How it came about at a place that it has.</param>
public sealed record Quantity(string Word, string Name, Func<Whose, Step> Explain)
{
    /// <summary>Other words for it, such as the symbol of a score.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What it is told of, by id and name, where that is not the units; none for nobody in particular.</summary>
    public ImmutableArray<KeyValuePair<string, string>>? Of { get; init; }

    /// <summary>False where one number serves all years.</summary>
    public bool HasYear { get; init; } = true;

    /// <summary>True for what answers where the feature in force says nothing.</summary>
    public bool IsStopgap { get; init; }

    /// <summary>How the report prints it.</summary>
    public NumberStyle Style { get; init; } = NumberStyle.Fixed3;

    /// <summary>The same for nobody in particular.</summary>
    public static ImmutableArray<KeyValuePair<string, string>>? Nobody { get; } = ImmutableArray<KeyValuePair<string, string>>.Empty;
}
