using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>A formula as a tree, from which MathML and other forms of mathematics (Word's OMML) are written.</summary>
/// <remarks>
/// The tree says what stands where; sizes, gaps and glyphs are the writer's. Compare formulas by what is written: rows hold arrays.
/// </remarks>
public abstract record Formula;

/// <summary>Parts side by side.</summary>
public sealed record RowFormula(ImmutableArray<Formula> Parts) : Formula;

/// <summary>A variable or a function's name.</summary>
/// <param name="Name">One letter, or a word such as max.</param>
/// <param name="Variant">How it is set.</param>
public sealed record IdentifierFormula(string Name, MathVariant Variant) : Formula;

/// <summary>A number.</summary>
public sealed record NumberFormula(string Digits) : Formula;

/// <summary>An operator, a relation or punctuation.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Class">What it does, which decides the space around it and where a long formula may break.</param>
public sealed record OperatorFormula(string Sign, OperatorClass Class) : Formula;

/// <summary>Words inside a formula.</summary>
public sealed record TextFormula(string Text) : Formula;

/// <summary>A space, in em; negative pulls together.</summary>
public sealed record SpaceFormula(double Em) : Formula;

/// <summary>A fraction.</summary>
/// <param name="Above">Numerator.</param>
/// <param name="Below">Denominator.</param>
/// <param name="FullSize">True when it never shrinks, not even in running text or inside another fraction.</param>
public sealed record FractionFormula(Formula Above, Formula Below, bool FullSize = false) : Formula;

/// <summary>A root; <paramref name="Degree"/> is null for the square root.</summary>
public sealed record RootFormula(Formula Radicand, Formula? Degree) : Formula;

/// <summary>A base with a subscript, a superscript or both.</summary>
/// <param name="Base">The base.</param>
/// <param name="Sub">Subscript or null.</param>
/// <param name="Sup">Superscript or null.</param>
/// <param name="AsLimits">True for limits above and below, as of a displayed sum.</param>
public sealed record ScriptsFormula(Formula Base, Formula? Sub, Formula? Sup, bool AsLimits) : Formula;

/// <summary>A mark over a formula.</summary>
/// <param name="Base">What it stands over.</param>
/// <param name="Mark">The mark: a bar, a hat, a tilde.</param>
/// <param name="Stretches">True when it is as wide as the base.</param>
public sealed record AccentFormula(Formula Base, string Mark, bool Stretches) : Formula;

/// <summary>A formula between fences as tall as itself; an empty fence is invisible.</summary>
public sealed record FencedFormula(string Open, Formula Content, string Close) : Formula;

/// <summary>Rows and columns: cases, aligned lines or a matrix. Rows may differ in length.</summary>
/// <param name="Rows">The cells by rows.</param>
/// <param name="Kind">What they are.</param>
public sealed record TableFormula(ImmutableArray<ImmutableArray<Formula>> Rows, FormulaTable Kind) : Formula;

/// <summary>How letters are set.</summary>
public enum MathVariant
{
    /// <summary>Italic: variables.</summary>
    Italic,
    /// <summary>Upright: units, constants, words.</summary>
    Upright,
    /// <summary>Upright, the name of a function that is applied to what follows: ln, max.</summary>
    Function,
    /// <summary>Bold: vectors.</summary>
    Bold,
}

/// <summary>What an operator does.</summary>
public enum OperatorClass
{
    /// <summary>Between two terms: plus, times.</summary>
    Binary,
    /// <summary>Between two sides: equals, less.</summary>
    Relation,
    /// <summary>Sum, product, integral.</summary>
    Large,
    /// <summary>A fence that does not grow.</summary>
    Fence,
    /// <summary>Comma, semicolon.</summary>
    Punctuation,
    /// <summary>Everything else, such as a prime, dots, or the minus of a negative term.</summary>
    Ordinary,
}

/// <summary>Kinds of formula tables.</summary>
public enum FormulaTable
{
    /// <summary>Columns flush left with a gap, as the cases after a brace (the brace is a fence around the table).</summary>
    Cases,
    /// <summary>Lines aligned at their columns: right, left, right, ... with no gap between a pair.</summary>
    Aligned,
    /// <summary>Centered columns.</summary>
    Matrix,
}
