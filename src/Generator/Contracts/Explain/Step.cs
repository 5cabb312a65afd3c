using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Explain;

/// <summary>How one number came about.</summary>
/// <param name="Value">The number; null where it is not defined.</param>
public sealed record Step(double? Value)
{
    /// <summary>
    /// The arithmetic over the operands, <c>{0} / ({0} + {1})</c>: + - * / and parentheses, sqrt, ln, exp, abs, pow, min, max. Null for a
    /// number that was read, or that is not made by arithmetic alone.
    /// </summary>
    public string? Formula { get; init; }

    /// <summary>The numbers it was made of.</summary>
    public ImmutableArray<Operand> Operands { get; init; } = [];

    /// <summary>The cell of the data that it was read from; null for none.</summary>
    public SourceSpan? Cell { get; init; }

    /// <summary>
    /// What else there is to say, in the language of the answer: why it is not defined, over which rows a least value was taken.
    /// </summary>
    public string? Remark { get; init; }

    /// <summary>A number that does not exist, and why.</summary>
    public static Step Undefined(string why) => new((double?)null) { Remark = why };

    /// <summary>A sum of products: the first operand times the second, the third times the fourth, and so on.</summary>
    public static string SumOfProducts(int products) => Sum(products, i => $"{{{2 * i}}} * {{{(2 * i) + 1}}}");

    /// <summary>A sum.</summary>
    public static string Sum(int terms, Func<int, string> term) => string.Join(" + ", Enumerable.Range(0, terms).Select(term));
}

/// <summary>A number that another is made of.</summary>
/// <param name="Symbol">How the formula writes it.</param>
/// <param name="Value">The number; null where it is not defined.</param>
public sealed record Operand(string Symbol, double? Value)
{
    /// <summary>What it is asked by; null for one that no feature explains further.</summary>
    public string? Word { get; init; }

    /// <summary>Where it is.</summary>
    public Whose Place { get; init; }

    /// <summary>What it is, in the language of the answer, where the symbol does not say it.</summary>
    public string? Remark { get; init; }
}
