using System.Text;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>
/// The TeX that bibliographies are written in, as plain text: accents, special letters, dashes, quotes; protective braces go.
/// </summary>
internal static class TexText
{
    // each accent: base letter and accented letter by turns
    private static readonly Dictionary<string, string> Accents = new(StringComparer.Ordinal)
    {
        ["'"] = "aáeéiíoóuúyýcćlĺnńrŕsśzźAÁEÉIÍOÓUÚYÝCĆLĹNŃRŔSŚZŹgǵGǴ",
        ["`"] = "aàeèiìoòuùnǹAÀEÈIÌOÒUÙNǸ",
        ["^"] = "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷAÂEÊIÎOÔUÛCĈGĜHĤJĴSŜWŴYŶ",
        ["\""] = "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ",
        ["~"] = "aãnñoõiĩuũAÃNÑOÕIĨUŨ",
        ["="] = "aāeēiīoōuūAĀEĒIĪOŌUŪ",
        ["."] = "cċeėgġzżCĊEĖGĠIİZŻ",
        ["c"] = "cçsştţkķlļnņrŗgģeȩCÇSŞTŢKĶLĻNŅRŖGĢEȨ",
        ["v"] = "cčdďeěnňrřsštťzžaǎiǐoǒuǔgǧCČDĎEĚNŇRŘSŠTŤZŽAǍIǏOǑUǓGǦ",
        ["u"] = "aăeĕgğiĭoŏuŭAĂEĔGĞIĬOŎUŬ",
        ["H"] = "oőuűOŐUŰ",
        ["k"] = "aąeęiįuųoǫAĄEĘIĮUŲOǪ",
        ["r"] = "aåuůAÅUŮ",
        ["d"] = "aạeẹiịoọuụsṣtṭhḥdḍAẠEẸIỊOỌUỤSṢTṬHḤDḌ",
        ["b"] = "dḏlḻnṉtṯ",
    };

    /// <summary>The text; a command that is not known is told and left out.</summary>
    public static string Read(string tex, Action<string> unknown)
    {
        var (text, at) = (new StringBuilder(), 0);
        while (at < tex.Length) text.Append(Next(tex, ref at, unknown));
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Next(string tex, ref int at, Action<string> unknown)
    {
        var c = tex[at++];
        switch (c)
        {
            case '\\': return at < tex.Length ? Command(tex, ref at, unknown) : "";
            case '{' or '}' or '$': return "";
            case '_' or '^' when at < tex.Length && IsMath(tex, at):
                return MarkupText.Raised(Argument(tex, ref at, unknown), isLower: c == '_');
            case '~' or '\n' or '\t': return " ";
            case '-' when Follows("--", tex, ref at): return "—";
            case '-' when Follows("-", tex, ref at): return "–";
            case '`' when Follows("`", tex, ref at): return "“";
            case '\'' when Follows("'", tex, ref at): return "”";
            default: return c.ToString();
        }
    }

    private static string Command(string tex, ref int at, Action<string> unknown)
    {
        var start = at;
        while (at < tex.Length && char.IsAsciiLetter(tex[at])) at++;
        if (at == start)
        {
            var sign = tex[at++].ToString();
            if (Accents.ContainsKey(sign)) return Accented(sign, tex, ref at, unknown);
            return sign switch { "," or ";" or ":" or "\n" or "\\" => " ", "-" or "/" or "!" => "", _ => sign };
        }
        var name = tex[start..at];
        if (name.Length == 1 && Accents.ContainsKey(name)) return Accented(name, tex, ref at, unknown);
        if (at < tex.Length && tex[at] == ' ') at++; // the space that ends a command is not printed
        if (TexWords.Printed.TryGetValue(name, out var word)) return word;
        if (TexWords.Lower.Contains(name) || TexWords.Higher.Contains(name))
        {
            return MarkupText.Raised(Argument(tex, ref at, unknown), TexWords.Lower.Contains(name));
        }
        if (TexWords.Around.TryGetValue(name, out var around)) return around.Before + Argument(tex, ref at, unknown) + around.After;
        if (TexWords.Silent.Contains(name)) Argument(tex, ref at, _ => { });
        else unknown($"\\{name}");
        return "";
    }

    /// <summary>True when an odd number of signs that begin and end a formula stands before.</summary>
    private static bool IsMath(string tex, int at) => (tex.AsSpan(0, at).Count('$') - tex.AsSpan(0, at).Count("\\$")) % 2 == 1;

    private static string Argument(string tex, ref int at, Action<string> unknown) =>
        at >= tex.Length ? "" : tex[at] == '{' ? Group(tex, ref at, unknown) : Next(tex, ref at, unknown);

    private static string Accented(string accent, string tex, ref int at, Action<string> unknown)
    {
        while (at < tex.Length && tex[at] == ' ') at++;
        if (at >= tex.Length) return "";
        var letters = tex[at] == '{' ? Group(tex, ref at, unknown) : Next(tex, ref at, unknown);
        if (letters.Length == 0) return "";
        var letter = letters[0] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        var pairs = Accents[accent];
        for (var i = 0; i < pairs.Length; i += 2) if (pairs[i] == letter) return pairs[i + 1] + letters[1..];
        unknown($"\\{accent}{{{letter}}}");
        return letters;
    }

    private static string Group(string tex, ref int at, Action<string> unknown)
    {
        var text = "";
        for (at++; at < tex.Length && tex[at] != '}';) text += tex[at] == '{' ? Group(tex, ref at, unknown) : Next(tex, ref at, unknown);
        at++;
        return text;
    }

    private static bool Follows(string more, string tex, ref int at)
    {
        if (string.CompareOrdinal(tex, at, more, 0, more.Length) != 0) return false;
        at += more.Length;
        return true;
    }
}
