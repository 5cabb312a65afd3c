using System.Collections;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>
/// The words a template may use besides the facts: rounding, counting and listing, as the locale says that its language does it.
/// </summary>
internal sealed class TextFunctions
{
    private readonly Listing list;
    private readonly Words locale;

    private readonly Decimals decimals;

    private TextFunctions(Words locale, Decimals decimals) =>
        (this.locale, this.decimals, list) = (locale, decimals, new Listing(locale));

    public static void Import(ScriptObject globals, Words locale, Decimals decimals)
    {
        var here = new TextFunctions(locale, decimals);
        var lowers = locale.Find("lower-inside") == "yes";
        globals.Import("fixed", new Func<double, int, string>(NumberText.Fixed));
        globals.Import("percent", new Func<double, int, string>(Percent));
        globals.Import("signed", new Func<double, int, string>(Signed));
        globals.Import("points", new Func<double, int, string>((share, decimals) => NumberText.Fixed(share * 100, decimals)));
        globals.Import("as_points", new Func<double, string>(share => NumberText.Fixed(share * 100, decimals.SpokenShare)));
        globals.Import("in_style", new Func<double, string, string>(here.Number));
        foreach (var kind in (string[])["value", "fine", "weight", "share", "change"])
        {
            globals.Import("as_" + kind, new Func<double, string>(number => here.Number(number, kind)));
        }
        globals.Import("plain", new Func<double, string>(value => NumberText.Significant(value, 1)));
        globals.Import(
            "exact", new Func<double, Markup>(value => new Markup(value.ToString("0.################", CultureInfo.InvariantCulture))));
        globals.Import("names", new Func<IEnumerable, int, string>((items, most) => here.list.Names(Texts(items), most)));
        globals.Import("either", new Func<IEnumerable, string>(items => here.list.Joined(Texts(items), Listing.Or)));
        globals.Import("each_of", new Func<IEnumerable, string>(items => here.list.Joined(Texts(items), Listing.And)));
        globals.Import("counted", new Func<int, string, string, string>(new Counting(locale).Counted));
        globals.Import("number", new Func<int, string>(new Counting(locale).Number));
        globals.Import("digits", new Func<int, string>(new Counting(locale).Digits));
        globals.Import("in_order", new Func<IEnumerable, int, string, string>(here.InOrder));
        globals.Import("moving", new Func<IEnumerable, int, string, string>(here.Moving));
        globals.Import("quote", new Func<string, string>(text => locale["quoted", text]));
        globals.Import("lower", new Func<string, string>(text => lowers ? Letters.Lower(text) : text));
        globals.Import("in_lower", new Func<IEnumerable, IEnumerable>(items => lowers ? InLower(items) : items));
        globals.Import("capital", new Func<string, string>(Letters.Capital));
    }

    /// <summary>
    /// Places of a ranking with their values: "A（0.5）、B和C（均为0.4）", "A (0.5) and B and C (0.4 each)". Ties stay together, the last
    /// one in too.
    /// </summary>
    private string InOrder(IEnumerable places, int most, string style)
    {
        var (shown, taken) = (new List<string>(), 0);
        foreach (var place in places.OfType<ScriptObject>())
        {
            if (most > 0 && taken >= most) break;
            var names = Texts((ScriptArray)place["names"]!);
            taken += names.Count;
            var value = Number((double)place["value"]!, style);
            shown.Add(locale[names.Count > 1 ? "with-value-each" : "with-value", list.Names(names, 5, Listing.Tied), value]);
        }
        return list.Joined(shown, Listing.And);
    }

    /// <summary>Who changes by how much: "A（+0.008）和B（+0.002）"; after <paramref name="most"/>, how many more. 0 means all.</summary>
    private string Moving(IEnumerable moves, int most, string style) =>
        list.Names(
            [.. moves.OfType<ScriptObject>().Select(m => locale["with-value", m["name"], Number((double)m["change"]!, style)])], most);

    private string Number(double value, string style) => style switch
    {
        "value" => NumberText.Fixed(value, decimals.Value),
        "fine" => NumberText.Fixed(value, decimals.Weight),
        "weight" => NumberText.Fixed(value, decimals.SpokenWeight),
        "share" => Percent(value, decimals.SpokenShare),
        "change" => Signed(value, decimals.Value),
        "fixed3" => NumberText.Fixed(value, 3),
        "fixed4" => NumberText.Fixed(value, 4),
        "percent1" => Percent(value, 1),
        "percent2" => Percent(value, 2),
        "signed3" => Signed(value, 3),
        _ => throw new ArgumentException(
            $"'{style}' is not one of value, fine, weight, share, change, fixed3, fixed4, percent1, percent2, signed3"),
    };

    private static string Percent(double share, int decimals) => NumberText.Fixed(share * 100, decimals) + "%";

    private static string Signed(double value, int decimals) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + NumberText.Fixed(value, decimals);

    /// <summary>Names, the places of a ranking or whatever has a name, as common nouns inside a sentence, by one rule for all.</summary>
    private static ScriptArray InLower(IEnumerable items)
    {
        var all = items.Cast<object?>().ToList();
        var lowered = new Queue<string>(Letters.Lower([.. all.SelectMany(NamesOf)]));
        return [.. all.Select(i => i is ScriptObject named ? Lowered(named, lowered) : (object)lowered.Dequeue())];
    }

    private static List<string> NamesOf(object? item) => item is not ScriptObject named ? [item?.ToString() ?? ""]
        : named["names"] is ScriptArray names ? Texts(names) : [named["name"]?.ToString() ?? ""];

    private static ScriptObject Lowered(ScriptObject named, Queue<string> lowered)
    {
        var made = new ScriptObject();
        foreach (var (key, value) in named) if (key is not ("names" or "name")) made[key] = value;
        if (named["names"] is ScriptArray names) made["names"] = new ScriptArray(names.Select(_ => (object)lowered.Dequeue()));
        else made["name"] = lowered.Dequeue();
        return made;
    }

    private static List<string> Texts(IEnumerable items) => [.. items.Cast<object?>().Select(i => i?.ToString() ?? "")];
}
