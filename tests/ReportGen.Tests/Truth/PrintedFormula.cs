using System.Globalization;
using AngleSharp.Dom;

namespace ReportGen.Tests.Truth;

/// <summary>Evaluates a printed formula from its MathML, as a reader would; it knows nothing of the program.</summary>
/// <param name="values">The values of symbols: S, n, α_1, U_1, ...</param>
internal sealed class PrintedFormula(IReadOnlyDictionary<string, double> values)
{
    private readonly Dictionary<string, int> running = [];

    /// <summary>The value of what stands right of the sign of equality.</summary>
    public double RightSide(IElement math)
    {
        var parts = Parts(math.LocalName == "math" ? math.Children[0] : math);
        return Sum(parts[(parts.FindIndex(p => p.TextContent == "=") + 1)..]);
    }

    private static List<IElement> Parts(IElement row) =>
        [.. (row.LocalName == "mrow" ? [.. row.Children] : new[] { row }).Where(c => c.LocalName != "mspace" && !IsFence(c))];

    private static bool IsFence(IElement e) => e.LocalName == "mo" && e.TextContent is "(" or ")" or "[" or "]";

    private double Sum(List<IElement> parts)
    {
        var at = parts.FindIndex(p => p.LocalName == "mo" && p.TextContent is "+" or "\u2212");
        if (at < 0) return Product(parts);
        // a sum runs to the next sign; here signs stand between plain terms only
        var (left, right) = (Product(parts[..at]), parts[(at + 1)..]);
        return parts[at].TextContent == "+" ? left + Sum(right) : left - Sum(right);
    }

    private double Product(List<IElement> parts)
    {
        var product = 1.0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].LocalName == "munderover") return product * Large(parts[i], parts[(i + 1)..]);
            if (parts[i].TextContent == "/") return product / Product(parts[(i + 1)..]);
            product *= Value(parts[i]);
        }
        return product;
    }

    private double Large(IElement sign, List<IElement> body)
    {
        var under = sign.Children[1].TextContent.Split('=');
        var to = (int)Value(sign.Children[2]);
        var isSum = sign.Children[0].TextContent == "∑";
        var total = isSum ? 0.0 : 1.0;
        for (var i = int.Parse(under[1], CultureInfo.InvariantCulture); i <= to; i++)
        {
            running[under[0]] = i;
            total = isSum ? total + Product(body) : total * Product(body);
        }
        running.Remove(under[0]);
        return total;
    }

    private double Value(IElement e) => e.LocalName switch
    {
        "mn" => double.Parse(e.TextContent, CultureInfo.InvariantCulture),
        "mi" => values[e.TextContent],
        "mrow" => Sum(Parts(e)),
        "mfrac" => Value(e.Children[0]) / Value(e.Children[1]),
        "msqrt" => Math.Sqrt(Sum([.. e.Children.SelectMany(Parts)])),
        "msup" => Math.Pow(Value(e.Children[0]), Value(e.Children[1])),
        "msub" => values[$"{e.Children[0].TextContent}_{Index(e.Children[1].TextContent)}"],
        _ => throw new NotSupportedException($"{e.LocalName}: {e.TextContent}"),
    };

    private string Index(string text) => running.TryGetValue(text, out var i) ? i.ToString(CultureInfo.InvariantCulture) : text;
}
