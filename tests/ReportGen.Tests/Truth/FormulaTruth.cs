using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Truth;

/// <summary>
/// Reads the equations of a page one after another. What a result file holds is compared with what the equation gives; what none holds
/// (a share, an entropy) is taken from the equation, for those that follow.
/// </summary>
/// <param name="page">The page's HTML.</param>
/// <param name="known">What the result files hold, by symbol as in <see cref="PrintedFormula"/>.</param>
/// <param name="given">What the text around the formulas defines, such as a mean or a rank.</param>
/// <param name="over">What indices run over, given the label of the equation too.</param>
internal sealed class FormulaTruth(
    string page, IReadOnlyDictionary<string, double> known, IReadOnlyDictionary<string, double> given,
    Func<string, string, IReadOnlyDictionary<string, string>, IEnumerable<string>?> over)
{
    private readonly Dictionary<string, double> values = new(known.Concat(given));

    /// <summary>The value of a symbol: known, given or from an equation.</summary>
    public double this[string symbol] => values[symbol];

    /// <summary>Where an equation and a result file differ.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>How many numbers of the result files were met, by the name of their symbol.</summary>
    public Dictionary<string, int> Met { get; } = [];

    /// <summary>Reads the equations of these labels, in this order.</summary>
    /// <param name="labels">Ids of the equations on the page, which begin with "eq-".</param>
    /// <param name="printed">What is printed, or a planted fault of it.</param>
    public FormulaTruth Read(IEnumerable<string> labels, Func<string, string>? printed = null)
    {
        var parser = new HtmlParser();
        var document = parser.ParseDocument(page);
        foreach (var label in labels)
        {
            var math = document.QuerySelector($"#{label} math");
            Assert.True(math is not null, $"no equation {label}");
            if (printed is not null) math = parser.ParseDocument(printed(math!.OuterHtml)).QuerySelector("math");
            Read(label, math!);
        }
        return this;
    }

    /// <summary>Reads the equation in a line of text that begins with this symbol.</summary>
    public FormulaTruth ReadInText(string symbol)
    {
        var inline = new HtmlParser().ParseDocument(page).QuerySelectorAll("math:not([display=block])");
        Read("", inline.First(m => m.TextContent.StartsWith($"{symbol}=", StringComparison.Ordinal)));
        return this;
    }

    private void Read(string label, IElement math)
    {
        var equations = PrintedFormula.Equations(math).ToList();
        var formula = new PrintedFormula(values, (letter, at) => over(label, letter, at));
        foreach (var sides in equations)
        {
            if (sides[0].Count > 1 && PrintedFormula.Symbol(sides[0]) is var (name, letters)) formula.Define(name, letters[0], sides[1]);
        }
        foreach (var sides in equations) Read(label, sides, formula);
    }

    private void Read(string label, List<List<IElement>> sides, PrintedFormula formula)
    {
        if (PrintedFormula.Symbol(sides[0]) is not var (name, letters))
        {
            ReadGap(label, sides, formula);
            return;
        }
        if (sides[0].Count > 1 && over(label, letters[0], new Dictionary<string, string>()) is null) return; // a definition
        // a symbol printed without its row stands for that of every row
        var isOfRows = letters.Count == 0 && !known.ContainsKey(name)
            && known.Keys.Any(k => k.StartsWith($"{name}[", StringComparison.Ordinal));
        List<string> all = isOfRows ? ["i", "t"] : letters;
        foreach (var at in Every(label, [.. all.Distinct()], []))
        {
            var labels = all.Select(l => at.FirstOrDefault(a => a.Letter == l).Label ?? l).ToList();
            var key = labels.Count == 0 ? name : $"{name}[{string.Join(',', labels)}]";
            foreach (var side in sides.Skip(1)) Compare(label, name, key, formula.Value(side, at));
        }
    }

    /// <summary>Two expressions: what they differ by in a row is kept by the label, as label[i,t].</summary>
    private void ReadGap(string label, List<List<IElement>> sides, PrintedFormula formula)
    {
        foreach (var at in Every(label, ["i", "t"], []))
        {
            values[$"{label}[{at[0].Label},{at[1].Label}]"] = formula.Value(sides[0], at) - formula.Value(sides[1], at);
        }
    }

    private void Compare(string label, string name, string key, double value)
    {
        if (!known.TryGetValue(key, out var computed))
        {
            values[key] = value;
            return;
        }
        Met[name] = Met.GetValueOrDefault(name) + 1;
        if (Math.Abs(value - computed) <= 1e-9 * Math.Max(1, Math.Abs(computed))) return;
        Differences.Add(FormattableString.Invariant($"{label}: {key} is {value} as printed, {computed} in the files"));
    }

    private IEnumerable<(string Letter, string Label)[]> Every(string label, List<string> letters, (string Letter, string Label)[] before)
    {
        if (letters.Count == 0) return [before];
        var at = before.ToDictionary(b => b.Letter, b => b.Label);
        var labels = over(label, letters[0], at);
        return labels is null ? Every(label, letters[1..], before)
            : labels.SelectMany(l => Every(label, letters[1..], [.. before, (letters[0], l)]));
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
