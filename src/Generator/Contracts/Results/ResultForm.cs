using System.Collections.Immutable;

namespace ReportGen.Contracts.Results;

/// <summary>What the values of a column are, which decides how a change of them is told.</summary>
public enum ResultValues
{
    /// <summary>Numbers: how many moved, and the one that moved most.</summary>
    Numbers,

    /// <summary>Ranks: who moved from which to which.</summary>
    Ranks,

    /// <summary>Grades, stages, types or other classes: who changed class.</summary>
    Grades,

    /// <summary>Weights: who gained and who lost.</summary>
    Weights,
}

/// <summary>
/// How a result file is read by those who compare two builds. A file without a form is compared as well: its keys are <c>unit</c>,
/// <c>year</c> and every column that holds a number in no row, all else are numbers.
/// </summary>
/// <param name="Name">The file's name without ending.</param>
/// <param name="Keys">The columns that say which row it is; together they tell every row from the others.</param>
public sealed record ResultForm(string Name, ImmutableArray<string> Keys)
{
    /// <summary>The columns of ranks.</summary>
    public ImmutableArray<string> Ranks { get; init; } = [];

    /// <summary>The columns of classes, the one to tell first before those that may say the same of the same units.</summary>
    public ImmutableArray<string> Grades { get; init; } = [];

    /// <summary>The columns of weights.</summary>
    public ImmutableArray<string> Weights { get; init; } = [];

    /// <summary>The columns that repeat what others say: left out where builds are compared.</summary>
    public ImmutableArray<string> Repeats { get; init; } = [];

    /// <summary>True for a result that others are made from: its changes are told quantity by quantity.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>True for a file that only adds up the rows of another: it is no snapshot of its own.</summary>
    public bool IsSum { get; init; }

    /// <summary>The keys it is always summed up by; none for a file that is shown row by row.</summary>
    public ImmutableArray<string> InShortBy { get; init; } = [];

    /// <summary>What the values of a column are.</summary>
    public ResultValues ValuesOf(string column) =>
        Ranks.Contains(column) ? ResultValues.Ranks
        : Grades.Contains(column) ? ResultValues.Grades
        : Weights.Contains(column) ? ResultValues.Weights
        : ResultValues.Numbers;
}
