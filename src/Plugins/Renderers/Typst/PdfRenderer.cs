using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>The format "pdf": NAME.LANGUAGE.pdf, set by Typst in the theme's style.</summary>
/// <param name="drawer">Draws the figures.</param>
/// <param name="typesetter">Sets the pages.</param>
/// <param name="fonts">The faces it is set in.</param>
public sealed partial class PdfRenderer(IFigureDrawer drawer, Typesetter typesetter, PrintFonts fonts) : IRenderer
{
    /// <summary>The date of a report that declares none.</summary>
    public static readonly DateOnly NoDate = new(1970, 1, 1);

    private readonly Lazy<ReportLetters> known = new(() => ReportLetters.Of(fonts.Folder));
    private readonly Lazy<IReadOnlyList<string>> faces = new(fonts.Names);

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public Type OptionsType => typeof(PdfOptions);

    /// <inheritdoc/>
    public void Prepare() => typesetter.Start();

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) => document.Kind == DocumentKind.Index ? []
        : document.Editions.Select(e => new OutputFile(Name(document, e), Format, e.Language));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        if (document.Kind == DocumentKind.Index) return; // a list of links has no use on paper
        Parallel.ForEach(document.Editions, edition =>
        {
            var name = Name(document, edition);
            var source = TypstDocument.Of(document, edition, drawer, known.Value);
            foreach (var (letter, place) in source.Unprinted) output.Unprintable(letter, place);
            try
            {
                var pdf = Set(source, document.OptionsOf<PdfOptions>(Format).Standard, Date(edition.Front.Date));
                using var content = output.Create(name);
                content.Write(pdf);
            }
            catch (TypesettingException failure)
            {
                output.Failed(name, failure.Message, failure.Wording); // the other language stands
            }
        });
    }

    private static string Name(ReportDocument document, Edition edition) => $"{document.Name}.{edition.Language}.pdf";

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
            var problems = PdfGate.Problems(pdf, standard, faces.Value);
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

    /// <summary>The date of the PDF's metadata: the declared one, as far as it is a date.</summary>
    internal static DateOnly Date(string? declared) =>
        DateOnly.TryParseExact(declared, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date) ? date : NoDate;
}
