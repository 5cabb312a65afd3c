using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Kept;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the tokens of a theme: values by name, of the screen and of print.</summary>
/// <param name="reading">What the readers share.</param>
/// <param name="files">The files of the theme, with those that it takes over.</param>
/// <param name="languages">Its languages.</param>
internal sealed partial class TokensReader(
    Reading reading, IReadOnlyDictionary<string, string> files, ImmutableArray<string> languages)
{
    private static readonly Recent<string, HashSet<string>> Named = new(512);

    private readonly IReadOnlyList<string> faces = ThemeFolder.Faces(reading.TemplatesFolder);
    private readonly Lazy<HashSet<string>> named = new(() => [.. files.Values.SelectMany(NamedBy)]);

    /// <summary>Tokens by name; one that no style or template of the theme uses is a slip of the pen.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Read(
        Map theme, string group, ImmutableSortedDictionary<string, LocalizedText>? inherited)
    {
        var tokens = (inherited ?? ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal)).ToBuilder();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (name, value, span) in theme.Find(group)?.Map()?.Entries ?? [])
        {
            if (value.Localized() is not { } text) continue;
            if (group == "print" && name == Theme.Logo) CheckLogo(text, span);
            else if (IsRefused(group, name, text, inherited?.GetValueOrDefault(name), value.Span)) continue;
            if (!tokens.ContainsKey(name) && name != Theme.FormulaWidth && !named.Value.Contains(name))
            {
                reading.Say.UnknownName("token", name, span, [.. tokens.Keys]);
            }
            (tokens[name], places[name]) = (text, value.Span);
        }
        if (group == "print") CheckRoom(tokens, places);
        else CheckRing(tokens, places);
        return tokens.ToImmutable();
    }

    /// <summary>True, with an error, for a value that a token cannot have.</summary>
    private bool IsRefused(string group, string name, LocalizedText text, LocalizedText? inherited, SourceSpan at)
    {
        var fault = text.Wordings.Select(w => TokenForm.Fault(group, name, w, inherited)).FirstOrDefault(f => f is not null);
        if (fault is not null) reading.Say.Token(name, fault, at);
        else if (group == "print" && NoFace(text, inherited) is { } face) reading.Say.NoFace(name, face, at, faces);
        else return false;
        return true;
    }

    /// <summary>The face that is not there, where the theme that is extended names one; null for none.</summary>
    private string? NoFace(LocalizedText text, LocalizedText? inherited)
    {
        bool IsThere(string face) => faces.Contains(face, StringComparer.OrdinalIgnoreCase);
        var isOfFaces = inherited?.Wordings.Select(FaceOf).Any(IsThere) == true;
        return isOfFaces ? text.Wordings.Select(FaceOf).FirstOrDefault(f => !IsThere(f)) : null;
    }

    private static string FaceOf(string value) => value.Trim('"');

    /// <summary>Where the tokens of a page leave no room, the last of them that this theme sets is told.</summary>
    private void CheckRoom(IReadOnlyDictionary<string, LocalizedText> print, Dictionary<string, SourceSpan> places)
    {
        if (PageForm.WithoutRoom(print, languages) is not { } tokens || !tokens.Any(places.ContainsKey)) return;
        var last = tokens.Where(places.ContainsKey).MaxBy(t => places[t])!;
        reading.Say.Token(last, $"{string.Join(", ", tokens)} leave no room for text", places[last]);
    }

    /// <summary>Where tokens are set by each other, the first of them that this theme sets is told.</summary>
    private void CheckRing(IReadOnlyDictionary<string, LocalizedText> screen, Dictionary<string, SourceSpan> places)
    {
        if (TokenRing.Of(screen, languages) is not { } ring || !ring.Any(places.ContainsKey)) return;
        var first = ring.Where(places.ContainsKey).MinBy(t => places[t])!;
        reading.Say.Token(first, ring.Length == 1 ? "it is set by itself"
            : $"{string.Join(", ", ring)} are set by each other", places[first]);
    }

    private void CheckLogo(LocalizedText logo, SourceSpan at)
    {
        var drawings = files.Keys.Where(f => Path.GetExtension(f) == ".svg").ToList();
        foreach (var file in logo.Wordings.Except(drawings)) reading.Say.UnknownName("drawing of the theme", file, at, drawings);
    }

    /// <summary>The tokens that a text of the theme names, as styles and templates do.</summary>
    private static HashSet<string> NamedBy(string file) =>
        Named.Of(file, () => Names().Matches(file).Select(m => m.Groups[1].Value).ToHashSet());

    [GeneratedRegex(@"(?:--|print\.)([\p{L}\p{Nd}_-]+)")]
    private static partial Regex Names();
}
