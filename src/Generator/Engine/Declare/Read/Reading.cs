using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>What the readers of one study share.</summary>
internal sealed class Reading(DiagnosticBag diagnostics, string templatesFolder)
{
    private readonly List<DeclaredFile> inputs = [];

    /// <summary>What shown paths are relative to.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Where the themes are.</summary>
    public string TemplatesFolder => templatesFolder;

    /// <summary>False when the data files may still be missing.</summary>
    public required bool DataMustExist { get; init; }

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The ids of the languages that some theme has words for.</summary>
    public IReadOnlyList<string> Languages => Say.Languages;

    public DeclareMessages Say { get; } = new(diagnostics) { Languages = ThemeFolder.Languages(templatesFolder) };

    public IReadOnlyList<DeclaredFile> Inputs => inputs;

    public void AddInput(DeclaredFile file)
    {
        if (!inputs.Contains(file)) inputs.Add(file);
    }

    /// <summary>The root mapping of a declaration, its schema checked; null, with errors, when it cannot be read.</summary>
    public Map? Open(DeclaredFile file, Form form)
    {
        AddInput(file);
        if (Map.Read(file, form, Say) is not { } map) return null;
        CheckSchema(map);
        return map;
    }

    /// <summary>The root mapping of a text that a feature brings; null, with errors, when it cannot be read.</summary>
    public Map? Open(string shown, string text, Form form)
    {
        if (Map.Read(new DeclaredFile(shown, shown), text, form, Say) is not { } map) return null;
        CheckSchema(map);
        return map;
    }

    private void CheckSchema(Map map)
    {
        if (map.Require("schema") is { } schema && schema.Text() is { } text && text != "1") Say.Schema(text, schema.Span);
    }
}
