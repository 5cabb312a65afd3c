using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>What the readers of one study share.</summary>
internal sealed partial class Reading(DiagnosticBag diagnostics, string templatesFolder)
{
    private readonly List<DeclaredFile> inputs = [];
    private readonly Dictionary<string, SourceSpan> symbols = new(StringComparer.Ordinal);

    /// <summary>What shown paths are relative to.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Where the themes are.</summary>
    public string TemplatesFolder => templatesFolder;

    /// <summary>Where the shipped lists are.</summary>
    public required string IndicatorsFolder { get; init; }

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

    /// <summary>
    /// The letter of a system in formulas; an error where it is no letter, one of the coupling models' or another system's.
    /// </summary>
    public string? Symbol(Value? value)
    {
        if (value?.Text() is not { } symbol) return null;
        if (!SymbolForm().IsMatch(symbol)) Say.SymbolTaken(symbol, "is no letter", value.Span);
        else if (Say.Reserved.Contains(symbol)) Say.SymbolTaken(symbol, "is a measure's", value.Span);
        else if (!symbols.TryAdd(symbol, value.Span) && symbols[symbol] != value.Span)
        {
            Say.SymbolTaken(symbol, $"is another system's, at {symbols[symbol]}", value.Span);
        }
        return symbol;
    }

    // letters that a formula can set: no Chinese, no full width
    [GeneratedRegex(@"^[\p{L}-[\u2E80-\uFFFF]][\p{L}0-9-[\u2E80-\uFFFF]]{0,8}$")]
    private static partial Regex SymbolForm();

    /// <summary>A file beside the one it is named in, or a shipped one of a kind (units, systems) by its name without an ending.</summary>
    public DeclaredFile? FileOrShipped(string kind, string ending, Value named)
    {
        var word = named.Text();
        if (string.IsNullOrEmpty(word) || Path.GetExtension(word).Length > 0 || word.AsSpan().IndexOfAny("/\\") >= 0)
        {
            return named.File(WorkingFolder);
        }
        var folder = Path.Combine(IndicatorsFolder, kind);
        var path = Path.Combine(folder, word + ending);
        if (File.Exists(path)) return DeclaredFile.At(path, WorkingFolder);
        if (named.File(WorkingFolder, mustExist: false) is { } beside && File.Exists(beside.FullPath)) return beside;
        var shipped = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + ending) : [];
        Say.NoShipped(word, named.Span, [.. shipped.Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]);
        return null;
    }

    /// <summary>The root mapping of a declaration, its schema checked; null, with errors, when it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="form">The form of its mapping.</param>
    /// <param name="toChange">True where its nodes will be changed.</param>
    public Map? Open(DeclaredFile file, Form form, bool toChange = false)
    {
        AddInput(file);
        if (Map.Read(file, form, Say, toChange) is not { } map) return null;
        if (FileKind.Of(form) is { } wanted && !wanted.IsToldBy(map.Yaml) && FileKind.Of(map.Yaml) is { } got)
        {
            Say.OtherKind(wanted.Name, got.Name, got.Place, map.Span);
            return null;
        }
        CheckSchema(map.Require("schema"));
        return map;
    }

    /// <summary>The root mapping of a file of a theme, in which no schema need stand; null, with errors, when it cannot be read.</summary>
    public Map? OpenOfTheme(DeclaredFile file, Form form)
    {
        if (Map.Read(file, form, Say) is not { } map) return null;
        CheckSchema(map.Find("schema"));
        return map;
    }

    /// <summary>The root mapping of a text that a feature brings; null, with errors, when it cannot be read.</summary>
    public static Map? Open(string shown, string text, Form form, DeclareMessages say)
    {
        if (Map.Read(new DeclaredFile(shown, shown), text, form, say) is not { } map) return null;
        CheckSchema(map.Require("schema"), say);
        return map;
    }

    /// <summary>Refuses a version of declarations that this program does not know.</summary>
    public void CheckSchema(Value? schema) => CheckSchema(schema, Say);

    private static void CheckSchema(Value? schema, DeclareMessages say)
    {
        if (schema?.Text() is { } text && text != "1") say.Schema(text, schema.Span);
    }
}
