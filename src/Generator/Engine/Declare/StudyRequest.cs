using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Yaml;

namespace ReportGen.Engine.Declare;

/// <summary>Which study to read.</summary>
/// <param name="Study">The study file, as the user names it.</param>
/// <param name="Set">Overrides, each path=value.</param>
/// <param name="TemplatesFolder">Where the themes are.</param>
/// <param name="WorkingFolder">What shown paths are relative to.</param>
public sealed record StudyRequest(string Study, ImmutableArray<string> Set, string TemplatesFolder, string WorkingFolder)
{
    /// <summary>False when the data files may still be missing (they are about to be simulated).</summary>
    public bool DataMustExist { get; init; } = true;
}

/// <summary>The words that plugins bring.</summary>
/// <param name="Normalizations">Ids.</param>
/// <param name="Weightings">Ids.</param>
/// <param name="Interpolations">Ids.</param>
/// <param name="Models">Id, options type, and whether it runs when a study does not name it; in running order.</param>
/// <param name="Tables">Ids.</param>
/// <param name="Figures">Ids.</param>
/// <param name="ReadTable">Reads the list of units.</param>
public sealed record KnownWords(
    IReadOnlyCollection<string> Normalizations, IReadOnlyCollection<string> Weightings, IReadOnlyCollection<string> Interpolations,
    IReadOnlyList<(string Id, Type Options, bool ByDefault)> Models, IReadOnlyCollection<string> Tables, IReadOnlyCollection<string> Figures,
    Func<string, string, DiagnosticBag, SourceTable?> ReadTable)
{
    /// <summary>No words, while the plugins are still to be loaded.</summary>
    public static KnownWords None { get; } = new([], [], [], [], [], [], (_, _, _) => null);
}

/// <summary>What the readers of one study share.</summary>
internal sealed class Reading(StudyRequest request, DiagnosticBag diagnostics)
{
    private readonly List<DeclaredFile> inputs = [];

    public StudyRequest Request => request;

    public DiagnosticBag Diagnostics => diagnostics;

    public DeclareMessages Say { get; } = new(diagnostics);

    public IReadOnlyList<DeclaredFile> Inputs => inputs;

    public void AddInput(DeclaredFile file)
    {
        if (!inputs.Contains(file)) inputs.Add(file);
    }

    /// <summary>The root mapping of a declaration, its schema checked; null, with errors, when it cannot be read.</summary>
    public Map? Open(DeclaredFile file, Form form)
    {
        AddInput(file);
        if (YamlFile.Read(file, form, Say) is not { } map) return null;
        CheckSchema(map);
        return map;
    }

    private void CheckSchema(Map map)
    {
        if (map.Require("schema") is { } schema && schema.Text() is { } text && text != "1") Say.Schema(text, schema.Span);
    }
}
