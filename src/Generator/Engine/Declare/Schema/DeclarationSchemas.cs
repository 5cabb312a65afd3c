using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Schema;

/// <summary>The JSON Schemas of every kind of YAML file that a user writes, for editors.</summary>
public static class DeclarationSchemas
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Kind of file and schema text, in the order of docs/declarations.md.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All(KnownWords known, string templates)
    {
        var languages = ThemeFolder.Languages(templates);
        known = known with { Languages = languages };
        (string Kind, string Title, Form Form)[] files =
        [
            ("system", "An indicator system", SystemForm.File),
            ("regions", "A grouping of units into regions", GroupingForm.File),
            ("grading", "A grading scale", GradingForm.File),
            ("study", "A study", StudyForm.Of(known, known.Languages)),
            ("references", "A bibliography", ReferencesForm.Of(languages)),
            ("simulation", "A made panel", SimulationForm.File),
            ("theme", "A theme", ThemeForm.File),
            ("locale", "The words of a theme in one language", ThemeForm.Locale),
        ];
        return files.Select(f => KeyValuePair.Create(f.Kind, SchemaWriter.Write(f.Title, f.Form, languages).ToJsonString(Indented) + "\n"));
    }
}
