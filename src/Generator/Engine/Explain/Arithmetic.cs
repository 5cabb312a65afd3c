using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Explain;

namespace ReportGen.Engine.Explain;

/// <summary>The arithmetic of a step in symbols and in numbers.</summary>
internal static partial class Arithmetic
{
    /// <summary>The formula with the operands' symbols; null for a step without arithmetic.</summary>
    public static string? InSymbols(Step step) => Filled(step, o => o.Symbol);

    /// <summary>
    /// The formula with the operands' numbers in full precision, ready to be reckoned again; null for a step without arithmetic.
    /// </summary>
    public static string? InNumbers(Step step) =>
        Filled(step, o => o.Value is { } v ? v < 0 ? $"({Number(v)})" : Number(v) : "?");

    /// <summary>The shortest text that reads back as the number.</summary>
    public static string Number(double value) => value == 0 ? "0" : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A long sum in lines of its terms; a short one as it is.</summary>
    public static ImmutableArray<string> Lines(string formula, int width)
    {
        if (formula.Length <= width) return [formula];
        var (lines, depth, start) = (ImmutableArray.CreateBuilder<string>(), 0, 0);
        for (var i = 0; i < formula.Length; i++)
        {
            if (formula[i] == '(') depth++;
            if (formula[i] == ')') depth--;
            var isLong = i - start > width - 20;
            if (i == start || formula[i - 1] != ' ' || !(formula[i] == '+' ? depth == 0 || isLong : formula[i] == '/' && isLong)) continue;
            lines.Add(formula[start..i].TrimEnd());
            start = i;
        }
        lines.Add(formula[start..]);
        return lines.ToImmutable();
    }

    private static string? Filled(Step step, Func<Operand, string> written) => step.Formula is not { } formula ? null
        : Places().Replace(formula, m => written(step.Operands[int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]));

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Places();
}
