using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Typst;

/// <summary>Has the typesetter set a document, and hands out what may be published.</summary>
/// <param name="typesetter">Sets the pages.</param>
/// <param name="fonts">The faces it is set in.</param>
internal sealed partial class PdfPress(Typesetter typesetter, PrintFonts fonts)
{
    private readonly Lazy<IReadOnlyList<string>> faces = new(fonts.Names);

    /// <summary>
    /// Sets a document to a standard, and says what was set. Where the engine fails at a text of a drawing in several faces, each such text
    /// is set in one, with squares for what that lacks.
    /// </summary>
    /// <param name="source">The document; asked with false it has no text in several faces.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="date">The date that the file says.</param>
    /// <exception cref="TypesettingException">It cannot be set, or is not fit to be published.</exception>
    public (byte[] Pdf, TypstDocument Source) Set(Func<bool, TypstDocument> source, string standard, DateOnly date)
    {
        var mixed = source(true);
        try
        {
            return (Set(mixed, standard, date), mixed);
        }
        catch (TypesettingException) when (mixed.Mixed)
        {
            var plain = source(false);
            return (Set(plain, standard, date), plain);
        }
    }

    private byte[] Set(TypstDocument source, string standard, DateOnly date)
    {
        var answer = typesetter.Ask(new JsonObject
        {
            ["files"] = new JsonObject(source.Files.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
            ["pictures"] = new JsonObject(source.Pictures.Select(
                p => KeyValuePair.Create(p.Key, (JsonNode?)Convert.ToBase64String(p.Value.AsSpan())))),
            ["main"] = TypstDocument.Main,
            ["standard"] = standard,
            ["time"] = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(),
        });
        if (answer.TryGetProperty("pdf", out var set))
        {
            var pdf = set.GetBytesFromBase64();
            var problems = PdfGate.Problems(
                pdf, standard, faces.Value, letter => source.Files.Values.Any(f => f.Contains(letter, StringComparison.Ordinal)));
            return problems.IsEmpty
                ? pdf : throw new TypesettingException($"it is not fit to be published: {string.Join("; ", problems)}");
        }
        var errors = answer.GetProperty("errors").EnumerateArray().Select(e => Message(e, source)).Distinct();
        throw new TypesettingException($"the typesetter refuses it: {string.Join("; ", errors)}")
        {
            Wording = answer.GetProperty("errors").EnumerateArray().Select(e => Wording(e, source)).FirstOrDefault(w => w is not null),
        };
    }

    /// <summary>What the user wrote that an error is about, where the place of it has it.</summary>
    private static string? Wording(JsonElement error, TypstDocument source) =>
        error.GetProperty("file").GetString() == TypstDocument.Main
        && Written().Match(source.PlaceOf(error.GetProperty("line").GetInt32())) is { Success: true } place ? place.Groups[1].Value : null;

    [GeneratedRegex("^(?:formula|picture|reference) '(.+)'$")]
    private static partial Regex Written();

    private static string Message(JsonElement error, TypstDocument source)
    {
        var message = error.GetProperty("message").GetString()!;
        var file = error.GetProperty("file").GetString();
        if (file is null) return message;
        var line = error.GetProperty("line").GetInt32();
        return file == TypstDocument.Main
            ? $"{message} (in {source.PlaceOf(line)})"
            : string.Create(CultureInfo.InvariantCulture, $"{message} (in the theme's {file}, line {line})");
    }
}
