using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plugins;

/// <summary>Makes one printed table.</summary>
public interface ITableBuilder
{
    /// <summary>The table's id: the word used in studies and the name of its CSV.</summary>
    string Id { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys that stand beside <c>table:</c>.</summary>
    Type OptionsType => typeof(NoOptions);

    /// <summary>True for a table that print leaves out unless the study names it or a text refers to it.</summary>
    bool IsAside => false;

    /// <summary>True for a table that is made only where a study names it.</summary>
    bool IsOnDemand => false;

    /// <summary>The figure that says the same: where it is printed, the table stands aside. Null for none.</summary>
    string? ShownBy(PartInput input) => null;

    /// <summary>Builds it in a language; null when the results have nothing to print.</summary>
    TableBlock? Build(PartInput input);
}

/// <summary>Makes one printed figure.</summary>
public interface IFigureBuilder
{
    /// <summary>The figure's id: the word used in studies and the name of its SVG.</summary>
    string Id { get; }

    /// <summary>A record with a parameterless constructor; its properties are the keys that stand beside <c>figure:</c>.</summary>
    Type OptionsType => typeof(NoOptions);

    /// <summary>True for a figure that is printed only where a study names it.</summary>
    bool IsOnDemand => false;

    /// <summary>Builds it in a language; null when the results have nothing to draw (a line needs two years).</summary>
    FigureBlock? Build(PartInput input);
}

/// <summary>Hands a result's facts to the templates.</summary>
public interface IFacts
{
    /// <summary>The name templates know them by (a word in snake_case).</summary>
    string Id { get; }

    /// <summary> The facts: a record, whose properties templates read in snake_case, or plain data: string, double, int, bool,
    /// LocalizedText, null, lists of these and dictionaries from string to these. Null when the results have none.
    /// </summary>
    object? Build(PartInput input);
}

/// <summary>Makes result files from one model's result.</summary>
public interface IResultFiles
{
    /// <summary>How the files are read where two builds are compared, in the order they are computed; a file may have none.</summary>
    ImmutableArray<ResultForm> Forms => [];

    /// <summary>The files; a file whose rows are empty is not written.</summary>
    IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results);
}

/// <summary>Asks, before anything is computed: can this plan and panel be computed?</summary>
public interface IValidator
{
    /// <summary>Adds errors and warnings.</summary>
    void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics);
}

/// <summary>Asks, after all is computed: should the reader trust this?</summary>
public interface IAnalyzer
{
    /// <summary>Adds warnings and notes, with the text the appendix prints.</summary>
    void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings);
}
