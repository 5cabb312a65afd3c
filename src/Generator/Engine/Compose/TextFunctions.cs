using System.Collections;
using ReportGen.Contracts.Document;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>The words a template may use besides the facts: rounding, counting and listing, as each language does it.</summary>
internal static class TextFunctions
{
    public static void Import(ScriptObject globals, string language)
    {
        globals.Import("fixed", new Func<double, int, string>(NumberText.Fixed));
        globals.Import("percent", new Func<double, int, string>(Percent));
        globals.Import("signed", new Func<double, int, string>(Signed));
        globals.Import("points", new Func<double, int, string>((share, decimals) => NumberText.Fixed(share * 100, decimals)));
        globals.Import("plain", new Func<double, string>(value => NumberText.Significant(value, 1)));
        globals.Import("names", new Func<IEnumerable, int, string>((items, most) => Names(Texts(items), most, language)));
        globals.Import("either", new Func<IEnumerable, string>(items => Joined(Texts(items), language == "zh" ? "或" : "or", language)));
        globals.Import("each_of", new Func<IEnumerable, string>(items => Joined(Texts(items), language == "zh" ? "和" : "and", language)));
        globals.Import("counted", new Func<int, string, string, string>((count, noun, nouns) => Counted(count, noun, nouns, language)));
        globals.Import("in_order", new Func<IEnumerable, int, string, string>((places, most, style) => InOrder(places, most, style, language)));
        globals.Import("moving", new Func<IEnumerable, int, string, string>((moves, most, style) => Moving(moves, most, style, language)));
        globals.Import("lower", new Func<string, string>(text => language == "zh" ? text : Lower(text)));
        globals.Import("in_lower", new Func<IEnumerable, IEnumerable>(items => language == "zh" ? items : InLower(items)));
        globals.Import("capital", new Func<string, string>(text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]));
    }

    /// <summary>"A、B 和 C", "A, B and C"; after <paramref name="most"/> names, how many more there are. 0 means all.</summary>
    public static string Names(IReadOnlyList<string> names, int most, string language)
    {
        if (most <= 0 || names.Count <= most + 1) return Joined(names, language == "zh" ? "和" : "and", language);
        return language == "zh"
            ? $"{string.Join(Separator(names, language), names.Take(most))}等{names.Count}{MeasureWord("")}"
            : $"{string.Join(Separator(names, language), names.Take(most))} and {names.Count - most} more";
    }

    /// <summary>"A、B和C", "A, B and C"; names that hold such a sign themselves are kept apart by a stronger one.</summary>
    private static string Joined(IReadOnlyList<string> names, string conjunction, string language)
    {
        if (names.Count < 2) return string.Concat(names);
        var separator = Separator(names, language);
        var strong = separator is "，" or "; ";
        var last = (language, strong) switch
        {
            ("zh", false) => conjunction, ("zh", true) => conjunction == "或" ? "，或" : "，以及",
            (_, true) => $"; {conjunction} ", _ => names.Any(n => Outside(n).Contains(" and ", StringComparison.Ordinal)) ? $", {conjunction} " : $" {conjunction} ",
        };
        return string.Join(separator, names.Take(names.Count - 1)) + last + names[^1];
    }

    private static string Outside(string name) => name.Split('（', '(')[0]; // what stands in brackets does not confuse

    private static string Separator(IReadOnlyList<string> names, string language)
    {
        return language == "zh" ? (names.Any(n => Outside(n).Contains('、')) ? "，" : "、") : names.Any(n => Outside(n).Contains(", ", StringComparison.Ordinal)) ? "; " : ", ";
    }

    /// <summary>"2个城市", "1 city", "2 cities".</summary>
    private static string Counted(int count, string noun, string nouns, string language) =>
        language == "zh" ? $"{count}{MeasureWord(noun)}{noun}" : $"{count} {(count == 1 ? noun : nouns)}";

    /// <summary>The Chinese word between a number and what is counted.</summary>
    private static string MeasureWord(string noun) =>
        noun.EndsWith("企业", StringComparison.Ordinal) || noun.EndsWith("公司", StringComparison.Ordinal) || noun.EndsWith("银行", StringComparison.Ordinal) ? "家"
        : noun.EndsWith("学校", StringComparison.Ordinal) || noun.EndsWith("高校", StringComparison.Ordinal) || noun.EndsWith("大学", StringComparison.Ordinal) ? "所"
        : noun.EndsWith("记录", StringComparison.Ordinal) ? "条" : noun.EndsWith("指标", StringComparison.Ordinal) ? "项" : "个";

    /// <summary>Places of a ranking with their values: "A（0.5）、B和C（均为0.4）", "A (0.5) and B and C (0.4 each)". Ties stay together, the last one in too.</summary>
    private static string InOrder(IEnumerable places, int most, string style, string language)
    {
        var (shown, taken) = (new List<string>(), 0);
        foreach (var place in places.OfType<ScriptObject>())
        {
            if (most > 0 && taken >= most) break;
            var names = Texts((ScriptArray)place["names"]!);
            taken += names.Count;
            var value = Number((double)place["value"]!, style);
            var several = names.Count > 1;
            shown.Add(language == "zh" ? $"{(names.Count > 6 ? Names(names, 5, language) : Joined(names, "与", language))}（{(several ? "均为" : "")}{value}）" : $"{Names(names, 5, language)} ({value}{(several ? " each" : "")})");
        }
        return Joined(shown, language == "zh" ? "和" : "and", language);
    }

    /// <summary>Who changes by how much: "A（+0.008）和B（+0.002）"; after <paramref name="most"/>, how many more. 0 means all.</summary>
    private static string Moving(IEnumerable moves, int most, string style, string language) =>
        Names([.. moves.OfType<ScriptObject>().Select(m => (Name: m["name"]?.ToString() ?? "", Change: Number((double)m["change"]!, style)))
            .Select(m => language == "zh" ? $"{m.Name}（{m.Change}）" : $"{m.Name} ({m.Change})")], most, language);

    private static string Number(double value, string style) => style switch
    {
        "fixed3" => NumberText.Fixed(value, 3),
        "fixed4" => NumberText.Fixed(value, 4),
        "percent2" => Percent(value, 2),
        "signed3" => Signed(value, 3),
        _ => throw new ArgumentException($"'{style}' is not one of fixed3, fixed4, percent2, signed3"),
    };

    private static string Percent(double share, int decimals) => NumberText.Fixed(share * 100, decimals) + "%";

    private static string Signed(double value, int decimals) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + NumberText.Fixed(value, decimals);

    /// <summary>A name inside an English sentence: the first letter is lowered unless the word is an abbreviation.</summary>
    private static string Lower(string text)
    {
        var word = text.Split(' ', '-')[0];
        return word.Length > 1 && word.Skip(1).All(c => !char.IsUpper(c) && char.IsLetter(c)) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Names, or the places of a ranking, as common nouns inside a sentence.</summary>
    private static ScriptArray InLower(IEnumerable items) => [.. items.Cast<object?>().Select(i => i is ScriptObject place ? Lowered(place) : (object)Lower(i?.ToString() ?? ""))];

    private static ScriptObject Lowered(ScriptObject place)
    {
        var made = new ScriptObject();
        foreach (var (name, value) in place) made[name] = name == "names" ? InLower((ScriptArray)value!) : value;
        return made;
    }

    private static List<string> Texts(IEnumerable items) => [.. items.Cast<object?>().Select(i => i?.ToString() ?? "")];
}
