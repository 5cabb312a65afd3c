using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// What changes are about, as the report prints it in the language of the words: files, columns, keys of rows, figures, sections. What has
/// no name goes by its id.
/// </summary>
internal sealed partial class SubjectText(ChangeWords words, PrintedNames names)
{
    /// <summary>A result file, or another part of a report.</summary>
    public string File(string file) => words.Result(file);

    /// <summary>A column of the data, which authors know by its head; one that holds the name already is enough.</summary>
    public string DataColumn(string id) => names.OfData(id) is { } name && !id.StartsWith(name, StringComparison.Ordinal)
        ? words["named", name, id] : id;

    /// <summary>A unit, with its id.</summary>
    public string Unit(string id) => names.Units.TryGetValue(id, out var name) && name != id ? words["named", name, id] : id;

    /// <summary>A grade or another class.</summary>
    public string Class(string id) => Named(id, OfRow);

    /// <summary>Keys of a row: "D, china-four-belts, eastern-china", "grade superior: particles".</summary>
    public string Keys(string keys) => Named(keys, OfRow);

    /// <summary>A column of results, or the keys that stand for one: "mean", "particles normalized", "D".</summary>
    public string Quantity(string quantity) =>
        quantity.Split(' ') is [var id, var column] && names.OfColumn(id) is { } name && words.Column(column) is { } of
            ? words["quantity.of", name, of]
            : Named(quantity, OfColumn);

    /// <summary>An edition of the report.</summary>
    public string Edition(string language) => words["edition", words.Find($"language.{language}") ?? language];

    /// <summary>A figure by number and caption.</summary>
    public string Figure(string id) => names.Figure(id) is { } caption
        ? words["figure.captioned", caption.Number, caption.Text]
        : words["figure", id];

    /// <summary>A figure as an edition has it.</summary>
    public string Figure(string id, string language) => Figure(id) + words["sign.place"] + Edition(language);

    /// <summary>Where a figure stands among others; those without a number last.</summary>
    public int Place(string figure) => names.Figure(figure) is { } caption && int.TryParse(caption.Number, out var n) ? n : int.MaxValue;

    /// <summary>A figure by its number alone.</summary>
    public string FigureNumber(string id) => names.Figure(id) is { } caption ? words["figure", caption.Number] : words["figure", id];

    /// <summary>A section of an edition: "document zh results", "html en front"; what only the page says of it.</summary>
    public string Section(string subject)
    {
        var (language, section) = Parts(subject);
        return words["section", section, Edition(language)];
    }

    /// <summary>Language and printed name of a section.</summary>
    public (string Language, string Section) Parts(string subject) => subject.Split(' ', '.') switch
    {
        [_, var language, var section, ..] => (language, names.Section(section) ?? words.Name(section)),
        [_, var language] => (language, words["page-on-screen"]),
        _ => ("", subject),
    };

    private string? OfRow(string id) => names.OfRow(id) ?? words.Measure(id) ?? words.Class(id);

    // a name that two things go by would be a false word
    private string? OfColumn(string id) => (words.Column(id), names.OfColumn(id) ?? words.Measure(id)) switch
    {
        (null, var name) => name,
        (var column, null) => column,
        _ => null,
    };

    private string Named(string text, Func<string, string?> find) => find(text) ?? Key().Replace(text, m => m.Value switch
    {
        ", " => words["list-comma"],
        ": " or ":" => words["sign.head", ""],
        var id => find(id) ?? id,
    });

    [GeneratedRegex(@"[^ ,:]+|, |: ?")]
    private static partial Regex Key();
}
