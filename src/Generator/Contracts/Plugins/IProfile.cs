using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;

namespace ReportGen.Contracts.Plugins;

/// <summary> A model's part of the profiles, one profile per unit or region. What it hands out is made for one subject and keeps nothing of
/// another; a kind of subject that the model has nothing to say about gets nothing.
/// </summary>
public interface IProfile
{
    /// <summary>The facts of a subject.</summary>
    IEnumerable<IFacts> Facts(Subject subject) => [];

    /// <summary>The tables of a subject.</summary>
    IEnumerable<ITableBuilder> Tables(Subject subject) => [];

    /// <summary>The figures of a subject.</summary>
    IEnumerable<IFigureBuilder> Figures(Subject subject) => [];

    /// <summary>A small figure of a subject beside the title, of which the first that is made stands there; null for none.</summary>
    IFigureBuilder? Emblem(Subject subject) => null;

    /// <summary>Columns of the list of all profiles.</summary>
    /// <param name="input">Plan, results and words.</param>
    /// <param name="subjects">Those listed, all of one kind.</param>
    IEnumerable<ProfileColumn> Columns(PartInput input, IReadOnlyList<Subject> subjects) => [];
}

/// <summary>A column of the list of all profiles.</summary>
/// <param name="Column">How it is printed.</param>
/// <param name="Cells">One cell per subject.</param>
public sealed record ProfileColumn(TableColumn Column, ImmutableArray<TableCell> Cells);
