using System.Text;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>
/// The TeX that bibliographies are written in, as plain text: accents, special letters, dashes, quotes; protective braces go.
/// </summary>
internal sealed class TexText
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

    // commands within arguments of commands: nobody writes more, and what is deeper is taken letter by letter
    private const int Deepest = 50;

    private readonly string tex;
    private readonly Action<string> unknown;
    private int at;
    private int depth;
    private int isSilent;
    private (int At, int Dollars) formulas;

    private TexText(string tex, Action<string> unknown) => (this.tex, this.unknown) = (tex, unknown);

    /// <summary>The text; a command that is not known is told and left out.</summary>
    public static string Read(string tex, Action<string> unknown)
    {
        var (reader, text) = (new TexText(tex, unknown), new StringBuilder());
        while (reader.at < tex.Length) text.Append(reader.Next());
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private string Next()
    {
        var c = tex[at++];
        switch (c)
        {
            case '\\' when at < tex.Length && depth < Deepest: return Within(Command);
            case '\\' when at < tex.Length: Unknown("\\"); return "";
            case '\\' or '{' or '}' or '$': return "";
            case '_' or '^' when at < tex.Length && depth < Deepest && IsMath():
                return MarkupText.Raised(Within(Argument), isLower: c == '_');
            case '~' or '\n' or '\t': return " ";
            case '-' when Follows("--"): return "—";
            case '-' when Follows("-"): return "–";
            case '`' when Follows("`"): return "“";
            case '\'' when Follows("'"): return "”";
            default: return c.ToString();
        }
    }

    private string Within(Func<string> read)
    {
        depth++;
        var text = read();
        depth--;
        return text;
    }

    private string Command()
    {
        var start = at;
        while (at < tex.Length && char.IsAsciiLetter(tex[at])) at++;
        if (at == start)
        {
            var sign = tex[at++].ToString();
            if (Accents.ContainsKey(sign)) return Accented(sign);
            return sign switch { "," or ";" or ":" or "\n" or "\\" => " ", "-" or "/" or "!" => "", _ => sign };
        }
        var name = tex[start..at];
        if (name.Length == 1 && Accents.ContainsKey(name)) return Accented(name);
        if (at < tex.Length && tex[at] == ' ') at++; // the space that ends a command is not printed
        if (TexWords.Printed.TryGetValue(name, out var word)) return word;
        if (TexWords.Lower.Contains(name) || TexWords.Higher.Contains(name))
        {
            return MarkupText.Raised(Argument(), TexWords.Lower.Contains(name));
        }
        if (TexWords.Around.TryGetValue(name, out var around)) return around.Before + Argument() + around.After;
        if (TexWords.Silent.Contains(name))
        {
            isSilent++;
            Argument();
            isSilent--;
        }
        else Unknown($"\\{name}");
        return "";
    }

    /// <summary>True when an odd number of signs that begin and end a formula stands before.</summary>
    private bool IsMath()
    {
        for (; formulas.At < at; formulas.At++)
        {
            if (tex[formulas.At] == '$' && (formulas.At == 0 || tex[formulas.At - 1] != '\\')) formulas.Dollars++;
        }
        return formulas.Dollars % 2 == 1;
    }

    private string Argument() => at >= tex.Length ? "" : tex[at] == '{' ? Group() : Next();

    private string Accented(string accent)
    {
        while (at < tex.Length && tex[at] == ' ') at++;
        var letters = Argument();
        if (letters.Length == 0) return "";
        var letter = letters[0] switch { 'ı' => 'i', 'ȷ' => 'j', var other => other };
        var pairs = Accents[accent];
        for (var i = 0; i < pairs.Length; i += 2) if (pairs[i] == letter) return pairs[i + 1] + letters[1..];
        Unknown($"\\{accent}{{{letter}}}");
        return letters;
    }

    /// <summary>What stands between braces; those inside only protect.</summary>
    private string Group()
    {
        var text = new StringBuilder();
        var open = 0;
        do
        {
            if (tex[at] is '{' or '}') open += tex[at++] == '{' ? 1 : -1;
            else text.Append(Next());
        }
        while (open > 0 && at < tex.Length);
        return text.ToString();
    }

    private void Unknown(string command)
    {
        if (isSilent == 0) unknown(command);
    }

    private bool Follows(string more)
    {
        if (string.CompareOrdinal(tex, at, more, 0, more.Length) != 0) return false;
        at += more.Length;
        return true;
    }
}
