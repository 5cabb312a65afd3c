using System.Globalization;
using AngleSharp.Dom;

namespace ReportGen.Tests.Truth;

/// <summary>Evaluates a printed formula from its MathML, as a reader would; it knows nothing of the program.</summary>
/// <param name="values">
/// The values of symbols by name and indices: n, α[1], y[u1,gdp,2020], x^max[gdp], ȳ. A symbol that the formula prints without its row is
/// looked up with the row too.
/// </param>
/// <param name="over">What an index without bounds runs over, such as j or j∈k, given the indices in force; null for a name.</param>
internal sealed class PrintedFormula(
    IReadOnlyDictionary<string, double> values, Func<string, IReadOnlyDictionary<string, string>, IEnumerable<string>?> over)
{
    private static readonly string[] Open = ["(", "[", "|"], Functions = ["ln", "exp", "max", "min"];

    private static readonly string[] Marks = ["max", "min", "*", "∗", "+", "\u2212", "\u2032"];

    private readonly Dictionary<string, string> indices = [];

    private readonly Dictionary<string, (string Letter, List<IElement> Body)> functions = [];

    private List<string> row = [];

    /// <summary>What stands between the signs of equality of each equation of a formula: several, where commas part them.</summary>
    public static IEnumerable<List<List<IElement>>> Equations(IElement math)
    {
        var root = math.Children[0]; // a long formula stands on several lines, as cells of a table
        var items = root.LocalName == "mtable" ? root.QuerySelectorAll("mtd").SelectMany(c => c.Children).SelectMany(Items) : Items(root);
        foreach (var equation in Split([.. items], ","))
        {
            if (equation.Count > 0) yield return [.. Split(equation, "=")];
        }
    }

    /// <summary>The value of one side under the indices given.</summary>
    public double Value(List<IElement> side, params (string Letter, string Label)[] at)
    {
        indices.Clear();
        foreach (var (letter, label) in at) indices[letter] = label;
        row = [.. ((string[])["i", "t"]).Where(indices.ContainsKey).Select(l => indices[l])];
        return Sum(side);
    }

    /// <summary>Takes note of f(x) = ..., so that f may stand in another equation.</summary>
    public void Define(string name, string letter, List<IElement> body) => functions[name] = (letter, body);

    /// <summary>The symbol that stands alone on a side, and its indices: f and x where it is f(x); null where none does.</summary>
    public static (string Name, List<string> Indices)? Symbol(List<IElement> side) => side switch
    {
        [var only] when only.LocalName is "mi" or "mover" or "msub" or "msup" or "msubsup" => Symbol(only),
        [{ LocalName: "mi" } name, var open, { LocalName: "mi" } letter, _] when IsSign(open, "(") =>
            (name.TextContent, [letter.TextContent]),
        _ => null,
    };

    /// <summary>The name of a symbol and its indices as they are printed.</summary>
    public static (string Name, List<string> Indices) Symbol(IElement e)
    {
        if (e.LocalName is "msub" or "msup" or "msubsup")
        {
            var (name, inner) = Symbol(e.Children[0]);
            var sup = e.LocalName == "msub" ? null : e.Children[^1];
            var sub = e.LocalName == "msup" ? [] : Letters(e.Children[1]);
            var mark = sup is null ? "" : IsBracketed(sup) ? "^()" : $"^{sup.TextContent}";
            return (name + mark, [.. inner, .. sub, .. sup is not null && IsBracketed(sup) ? Letters(sup) : []]);
        }
        if (e.LocalName == "mover") return (e.Children[0].TextContent + "bar", []);
        if (e.LocalName == "mrow" && Items(e) is [var only]) return Symbol(only);
        return (e.TextContent, []);
    }

    private static List<IElement> Items(IElement row) => [.. (row.LocalName == "mrow" ? [.. row.Children] : new[] { row }).Where(c =>
        c.LocalName != "mspace" && c.TextContent != "\u2061")];

    private static List<List<IElement>> Split(List<IElement> items, string sign)
    {
        var parts = new List<List<IElement>> { new() };
        foreach (var item in items)
        {
            if (IsSign(item, sign)) parts.Add([]);
            else parts[^1].Add(item);
        }
        return parts;
    }

    private static bool IsSign(IElement e, params string[] signs) => e.LocalName == "mo" && signs.Contains(e.TextContent);

    private static bool IsBracketed(IElement sup) => sup.LocalName == "mrow" && IsSign(sup.Children[0], "(");

    private static List<string> Letters(IElement index) => index.LocalName != "mrow" ? [index.TextContent]
        : index.TextContent is [_, '\u2032'] ? [index.TextContent]
        : [.. Items(index).Where(e => !IsSign(e, "(", ")", ",")).SelectMany(Letters)];

    private double Sum(List<IElement> items)
    {
        var (total, sign, term, depth) = (0.0, 1.0, new List<IElement>(), 0);
        foreach (var item in items)
        {
            if (IsSign(item, "(", "[")) depth++;
            if (IsSign(item, ")", "]")) depth--;
            if (depth > 0 || !IsSign(item, "+", "\u2212"))
            {
                term.Add(item);
                continue;
            }
            if (term.Count > 0) total += sign * Product(term);
            (sign, term) = (item.TextContent == "+" ? 1 : -1, []);
        }
        return total + (sign * Product(term));
    }

    private double Product(List<IElement> items)
    {
        var (product, divides) = (1.0, false);
        for (var at = 0; at < items.Count;)
        {
            if (IsSign(items[at], "×", "/"))
            {
                divides = items[at++].TextContent == "/";
                continue;
            }
            if (IsIntegral(items[at])) return Apply(product, Integral(items[at], items[(at + 1)..]), divides);
            if (IsLarge(items[at])) return Apply(product, Large(items[at], items[(at + 1)..]), divides);
            product = Apply(product, Factor(items, ref at), divides);
            divides = false;
        }
        return product;
    }

    // what is 0 stays 0: 0 ln 0 = 0, as the text says
    private static double Apply(double product, double factor, bool divides) =>
        product == 0 ? 0 : divides ? product / factor : product * factor;

    private static bool IsLarge(IElement e) =>
        e.LocalName is "munder" or "munderover" or "msub" or "msubsup" && e.Children[0].TextContent is "∑" or "∏";

    private double Large(IElement sign, List<IElement> body)
    {
        var isSum = sign.Children[0].TextContent == "∑";
        var total = isSum ? 0.0 : 1.0;
        foreach (var step in Steps(sign))
        {
            foreach (var (letter, label) in step) indices[letter] = label;
            total = isSum ? total + Product(body) : total * Product(body);
        }
        return total;
    }

    private static bool IsIntegral(IElement e) => e.LocalName == "msubsup" && e.Children[0].TextContent == "∫";

    /// <summary>The integral over a distribution, dF_j(y): the mean over its values, "F j", that lie between the bounds.</summary>
    /// <remarks>Each is a value and what it counts.</remarks>
    private double Integral(IElement sign, List<IElement> body)
    {
        double Bound(IElement e) => e.TextContent == "∞" ? double.PositiveInfinity : Sum(Items(e));
        var (low, high) = (Bound(sign.Children[1]), Bound(sign.Children[2]));
        var at = body.FindIndex(e => e.TextContent == "d");
        var (name, of) = Symbol(body[at + 1]);
        var sample = over($"{name} {indices.GetValueOrDefault(of[0], of[0])}", indices)!;
        var (letter, inside) = (body[at + 3].TextContent, (List<IElement>)[.. body[..at], .. body[(at + 5)..]]);
        var (total, counted, outer) = (0.0, 0.0, indices.GetValueOrDefault(letter));
        foreach (var entry in sample)
        {
            var (value, count) = (Number(entry.Split(' ')[0]), Number(entry.Split(' ')[1]));
            counted += count;
            if (value < low || value > high) continue;
            indices[letter] = entry.Split(' ')[0];
            total += count * Product(inside);
        }
        if (outer is null) indices.Remove(letter);
        else indices[letter] = outer;
        return total / counted;
        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>What the index runs over; an index bound inside is that of outside again afterwards.</summary>
    private IEnumerable<(string Letter, string Label)[]> Steps(IElement sign)
    {
        var (under, outer) = (sign.Children[1].TextContent, indices.ToList());
        IEnumerable<(string, string)[]> steps;
        if (under.Split('=') is [var counter, var first])
        {
            var last = (int)Math.Round(Sum(Items(sign.Children[2])));
            var from = int.Parse(first, CultureInfo.InvariantCulture);
            var numbers = Enumerable.Range(from, Math.Max(0, last - from + 1));
            steps = numbers.Select(n => new[] { (counter, n.ToString(CultureInfo.InvariantCulture)) }).ToList();
        }
        else if (under.Split('>') is [var greater, var lesser])
        {
            var all = over(greater, indices)!.ToList();
            steps = all.SelectMany((a, n) => all[..n].Select(b => new[] { (greater, a), (lesser, b) })).ToList();
        }
        else
        {
            var labels = over(under, indices) ?? throw new NotSupportedException($"the index {under}");
            steps = labels.Select(l => new[] { (under.Split('∈')[0], l) }).ToList();
        }
        foreach (var step in steps) yield return step;
        indices.Clear();
        foreach (var (letter, label) in outer) indices[letter] = label;
    }

    private double Factor(List<IElement> items, ref int at)
    {
        var e = items[at++];
        if (e.LocalName == "mo" && Open.Contains(e.TextContent))
        {
            var (close, depth, inside) = (e.TextContent == "|" ? "|" : e.TextContent == "(" ? ")" : "]", 1, new List<IElement>());
            while (depth > 0)
            {
                if (IsSign(items[at], close)) depth--;
                else if (IsSign(items[at], e.TextContent)) depth++;
                if (depth > 0) inside.Add(items[at]);
                at++;
            }
            return close == "|" ? Math.Abs(Sum(inside)) : Sum(inside);
        }
        if (Functions.Contains(e.TextContent))
        {
            if (e.TextContent == "ln") return Math.Log(Factor(items, ref at));
            if (e.TextContent == "exp") return Math.Exp(Factor(items, ref at));
            var among = Split(Fenced(items[at++])!, ",").ConvertAll(Sum);
            return e.TextContent == "max" ? among.Max() : among.Min();
        }
        if (functions.TryGetValue(e.TextContent, out var function))
        {
            var argument = Factor(items, ref at);
            indices[function.Letter] = argument.ToString("R", CultureInfo.InvariantCulture);
            var found = Sum(function.Body);
            indices.Remove(function.Letter);
            return found;
        }
        if (e.LocalName == "munder" && e.Children[0].TextContent == "max")
        {
            var (from, of) = (at, double.NegativeInfinity);
            foreach (var step in Steps(e))
            {
                (at, indices[step[0].Letter]) = (from, step[0].Label);
                of = Math.Max(of, Factor(items, ref at));
            }
            return of;
        }
        var value = Value(e);
        if (at < items.Count && IsSign(items[at], "%"))
        {
            at++;
            value /= 100;
        }
        return value;
    }

    private double Value(IElement e) => e.LocalName switch
    {
        "mn" => double.Parse(e.TextContent, CultureInfo.InvariantCulture),
        "mrow" => Fenced(e) is not { } inside ? Sum(Items(e)) : IsSign(e.Children[0], "|") ? Math.Abs(Sum(inside)) : Sum(inside),
        "mfrac" => Value(e.Children[0]) / Value(e.Children[1]),
        "msqrt" => Math.Sqrt(Sum([.. e.Children.SelectMany(Items)])),
        "msup" when !Marks.Contains(e.Children[1].TextContent) => Math.Pow(Value(e.Children[0]), Value(e.Children[1])),
        "msubsup" when !Marks.Contains(e.Children[2].TextContent) && !IsBracketed(e.Children[2]) =>
            Math.Pow(Look(Symbol(e.Children[0]).Name, Letters(e.Children[1])), Value(e.Children[2])),
        "mi" or "mover" or "msub" or "msup" or "msubsup" => Symbol(e) is var (name, letters) ? Look(name, letters) : 0,
        _ => throw new NotSupportedException($"{e.LocalName}: {e.TextContent}"),
    };

    private static List<IElement>? Fenced(IElement row) =>
        row.LocalName != "mrow" || Items(row) is not [var open, .. var inside, _] || !IsSign(open, Open) ? null
            : inside is [{ LocalName: "mrow" } only] && Fenced(only) is null ? Items(only) : inside;

    private double Look(string name, List<string> letters)
    {
        var labels = letters.Select(l => indices.GetValueOrDefault(l, l)).ToList();
        var key = labels.Count == 0 ? name : $"{name}[{string.Join(',', labels)}]";
        if (values.TryGetValue(key, out var value)) return value;
        if (letters.Count == 0 && indices.TryGetValue(name, out var index)) return double.Parse(index, CultureInfo.InvariantCulture);
        return values.TryGetValue($"{name}[{string.Join(',', [.. labels, .. row])}]", out value) ? value
            : throw new NotSupportedException($"the symbol {key}");
    }
}
