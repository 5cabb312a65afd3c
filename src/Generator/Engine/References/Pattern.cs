using System.Text;

namespace ReportGen.Engine.References;

/// <summary>
/// How a work is written, as a text with places: <c>{place}: {publisher}</c>. <c>{a|b}</c> is a, or b where there is no a;
/// <c>&lt;...&gt;</c> is left out where a place directly in it stays empty; <c>_..._</c> is slanted. A full stop that would follow
/// another closing sign is not written twice.
/// </summary>
internal sealed class Pattern
{
    private readonly List<Piece> pieces;

    private Pattern(List<Piece> pieces) => this.pieces = pieces;

    private abstract record Piece;

    private sealed record Literal(string Text) : Piece;

    private sealed record Place(string[] Names) : Piece;

    private sealed record Group(Pattern Inner) : Piece;

    /// <summary>Reads a pattern; one that is not well formed is a defect of its style.</summary>
    public static Pattern Of(string text)
    {
        var at = 0;
        var pattern = Read(text, ref at);
        return at == text.Length ? pattern : throw new FormatException($"'>' too many in the pattern '{text}'");
    }

    private static Pattern Read(string text, ref int at)
    {
        var (pieces, slanted) = (new List<Piece>(), false);
        while (at < text.Length && text[at] != '>')
        {
            if (text[at] == '<')
            {
                at++;
                pieces.Add(new Group(Read(text, ref at)));
                if (at >= text.Length) throw new FormatException($"'<' is not closed in the pattern '{text}'");
                at++;
            }
            else if (text[at] == '{')
            {
                var end = text.IndexOf('}', at);
                pieces.Add(new Place(text[(at + 1)..end].Split('|')));
                at = end + 1;
            }
            else if (text[at] == '_')
            {
                slanted = !slanted;
                pieces.Add(new Literal((slanted ? Marks.Slant : Marks.Upright).ToString()));
                at++;
            }
            else
            {
                var start = at;
                while (at < text.Length && !"<>{_".Contains(text[at])) at++;
                pieces.Add(new Literal(text[start..at]));
            }
        }
        return new Pattern(pieces);
    }

    /// <summary>The text, its places filled; null where one that stands directly in it is empty.</summary>
    public string? Filled(Func<string, string?> value) => Filled(value, out var isWhole) is var text && isWhole ? text : null;

    /// <summary>The text with whatever places can be filled.</summary>
    public string Written(Func<string, string?> value) => Filled(value, out _).TrimStart();

    private string Filled(Func<string, string?> value, out bool isWhole)
    {
        var text = new StringBuilder();
        isWhole = true;
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case Literal literal: Join(text, literal.Text); break;
                case Group group: Join(text, group.Inner.Filled(value) ?? ""); break;
                case Place place:
                    var found = place.Names.Select(value).FirstOrDefault(v => !string.IsNullOrEmpty(v));
                    isWhole &= found is not null;
                    text.Append(found);
                    break;
            }
        }
        return text.ToString();
    }

    private static void Join(StringBuilder text, string more)
    {
        if (more.StartsWith('.') && IsClosed(text)) more = more[1..];
        text.Append(more);
    }

    /// <summary>True when the text ends with a sign that closes a sentence, quotes and the ends of slanted letters aside.</summary>
    private static bool IsClosed(StringBuilder text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is Marks.Upright or Marks.Slant or '”' or '’') continue;
            return text[i] is '.' or '?' or '!' or '。';
        }
        return false;
    }
}
