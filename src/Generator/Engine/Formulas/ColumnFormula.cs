using System.Globalization;
using System.Text.RegularExpressions;
using NCalc;
using NCalc.Exceptions;

namespace ReportGen.Engine.Formulas;

/// <summary>
/// A formula over columns of the data, such as <c>(deposits + loans) / gdp * 100</c>; <c>lag(gdp)</c> and <c>lag(gdp, 2)</c> are values of
/// earlier years, a name with blanks or signs stands in brackets.
/// </summary>
internal sealed partial class ColumnFormula
{
    private static readonly string[] Functions =
        ["abs", "ceiling", "exp", "floor", "ln", "log", "log10", "max", "min", "pow", "round", "sign", "sqrt"];

    private const int MostLetters = 2000, MostDepth = 12;

    private readonly Expression expression;
    private readonly List<(string Parameter, string Column, int Lag)> places;

    private readonly string plain;

    private ColumnFormula(Expression expression, string plain)
    {
        (this.expression, this.plain) = (expression, plain);
        places = [.. expression.GetParameterNames().Distinct().Select(p => (p, Name(p), Lag(p)))];
        Columns = [.. places.Select(p => p.Column).Distinct()];
    }

    /// <summary>The columns it is made of, each once.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its columns and how many years before, in the order of <see cref="Pattern"/>.</summary>
    public IEnumerable<(string Column, int Lag)> Places => places.Select(p => (p.Column, p.Lag));

    /// <summary>The formula with {0}, {1}, ... for the columns.</summary>
    public string Pattern => places.Select((p, i) => (Name: Regex.Escape(p.Parameter), Place: $"{{{i}}}")).Aggregate(plain, (text, p) =>
        Regex.Replace(text, $@"\[{p.Name}\]|(?<![\p{{L}}\p{{N}}_\[]){p.Name}(?![\p{{L}}\p{{N}}_\]])", p.Place));

    /// <summary>The formula; null, with what is wrong, when it cannot be read.</summary>
    public static ColumnFormula? Parse(string text, out string wrong)
    {
        var signs = Load.Raw.Folded.HalfWidth(text).Replace('×', '*').Replace('÷', '/').Replace('−', '-');
        if ((wrong = Brackets(signs)).Length > 0) return null;
        var plain = Lagged().Replace(signs.Replace("^", "**", StringComparison.Ordinal), m =>
            $"[{m.Groups["name"].Value.Trim('[', ']', ' ')}@{(m.Groups["lag"].Success ? m.Groups["lag"].Value : "1")}]");
        plain = Foreign().Replace(plain, "[$0]");
        var expression = new Expression(plain, ExpressionOptions.IgnoreCaseAtBuiltInFunctions);
        wrong = expression.HasErrors() ? "it cannot be read as a formula" : "";
        if (wrong.Length > 0) return null;
        var unknown = expression.GetFunctionNames().FirstOrDefault(f => !Functions.Contains(f.ToLowerInvariant()));
        if (unknown is "lag" or "LAG" or "Lag") wrong = "lag takes a column and, after a comma, a whole number of years: lag(gdp, 2)";
        else if (unknown is not null) wrong = $"there is no function '{unknown}'; known are lag, {string.Join(", ", Functions)}";
        else if (expression.GetParameterNames().Count == 0) wrong = "it names no column";
        if (wrong.Length == 0) wrong = Trial(expression);
        return wrong.Length == 0 ? new ColumnFormula(expression, plain) : null;
    }

    /// <summary>The value where all its columns have one; null, with <paramref name="isUndefined"/>, where it does not exist.</summary>
    /// <param name="cell">The value of a column so many years before; null for none.</param>
    /// <param name="isUndefined">True when the columns have values and the formula none: a division by zero, a logarithm of
    /// nothing.</param>
    public double? Evaluate(Func<string, int, double?> cell, out bool isUndefined)
    {
        isUndefined = false;
        foreach (var (parameter, column, lag) in places)
        {
            if (cell(column, lag) is not { } value) return null;
            expression.Parameters[parameter] = value;
        }
        try
        {
            var result = Convert.ToDouble(expression.Evaluate(), CultureInfo.InvariantCulture);
            isUndefined = !double.IsFinite(result);
            return isUndefined ? null : result;
        }
        catch (Exception failure) when (failure is NCalcException or ArithmeticException or InvalidCastException or FormatException
            or InvalidOperationException or ArgumentException)
        {
            isUndefined = true;
            return null;
        }
    }

    /// <summary>What is wrong with its size and its parentheses, which take the longer to read the deeper they stand.</summary>
    private static string Brackets(string formula)
    {
        if (formula.Length > MostLetters) return $"it has more than {MostLetters} letters";
        var (depth, deepest) = (0, 0);
        foreach (var c in formula)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
            if (depth < 0) return "a ) closes nothing";
        }
        return depth > 0 ? "a ( is never closed" : deepest > MostDepth ? $"its parentheses stand more than {MostDepth} deep" : "";
    }

    /// <summary>What goes wrong when every column is 2, whatever the data are: functions with too few parts, words among numbers.</summary>
    private static string Trial(Expression expression)
    {
        foreach (var parameter in expression.GetParameterNames()) expression.Parameters[parameter] = 2.0;
        try
        {
            Convert.ToDouble(expression.Evaluate(), CultureInfo.InvariantCulture);
            return "";
        }
        catch (ArithmeticException)
        {
            return ""; // for these values only
        }
        catch (Exception failure) when (failure is NCalcException or InvalidOperationException or InvalidCastException or FormatException
            or ArgumentException)
        {
            var isOurs = failure is not NCalcException || failure.Message.Contains("System.", StringComparison.Ordinal);
            if (failure.Message.StartsWith("Log()", StringComparison.Ordinal))
            {
                return "log takes a number and a base; the natural logarithm is ln, that to the base 10 log10";
            }
            return $"it gives no number: {(isOurs ? "words stand where numbers are wanted" : failure.Message.TrimEnd('.'))}";
        }
    }

    private static string Name(string parameter) => Lag(parameter) > 0 ? parameter[..parameter.LastIndexOf('@')] : parameter;

    private static int Lag(string parameter) =>
        int.TryParse(parameter.AsSpan(parameter.LastIndexOf('@') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var lag)
        && parameter.Contains('@') ? lag : 0;

    [GeneratedRegex(@"\blag\s*\(\s*(?<name>\[[^\]]+\]|[\p{L}_][\p{L}\p{N}_]*)\s*(?:,\s*(?<lag>\d{1,2})\s*)?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Lagged();

    // a name with letters beyond ASCII, outside brackets
    [GeneratedRegex(@"(?<![\p{L}\p{N}_\[])(?=[\p{L}\p{N}_]*[^\x00-\x7F])[\p{L}_][\p{L}\p{N}_]*(?![^\[]*\])")]
    private static partial Regex Foreign();
}
