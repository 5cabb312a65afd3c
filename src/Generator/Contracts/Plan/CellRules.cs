using System.Collections.Immutable;

namespace ReportGen.Contracts.Plan;

/// <summary>What a cell such as "12.3%" is as a number.</summary>
public enum PercentAs
{
    /// <summary>12.3.</summary>
    Number,
    /// <summary>0.123.</summary>
    Share,
}

/// <summary>How the cells of a file or of a column are written.</summary>
public sealed record CellRules
{
    /// <summary>The decimal sign; null to find it, a point where nothing speaks for a comma.</summary>
    public char? Decimal { get; init; }

    /// <summary>What groups the digits; null to find it. Spaces are always read.</summary>
    public char? Thousands { get; init; }

    /// <summary>What a per cent sign means; null: a column all of whose cells bear one is read without it.</summary>
    public PercentAs? Percent { get; init; }

    /// <summary>Footnote marks that are taken off the end of a number.</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>True when a number in parentheses is negative.</summary>
    public bool Parentheses { get; init; }

    /// <summary>True when 万, 亿 and the like after a number multiply it.</summary>
    public bool Magnitudes { get; init; }

    /// <summary>Cells that mean "no value"; the empty cell always does. Those that are numbers are compared as numbers.</summary>
    public ImmutableArray<string> Missing { get; init; } = DefaultMissing;

    /// <summary>The marks taken for missing when none are declared.</summary>
    public static ImmutableArray<string> DefaultMissing { get; } = ["", "NA", "-", "—", ".."];

    /// <summary>Nothing declared.</summary>
    public static CellRules Default { get; } = new();
}
