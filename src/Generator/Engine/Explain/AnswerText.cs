using System.Text;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Explain;

/// <summary>An answer for a terminal: a paragraph per step, the formula in symbols and in numbers, then what the operands are.</summary>
public static class AnswerText
{
    private const int Width = 100;

    /// <summary>The text, ending in a newline.</summary>
    public static string Of(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var step in answer.Steps) Append(text, step, answer.Words, isFirst: step == answer.Steps[0]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, AnsweredStep answered, Words words, bool isFirst)
    {
        var (quantity, step) = (answered.Quantity, answered.Step);
        if (!isFirst) text.Append('\n');
        text.Append(quantity.Word).Append("  ").Append(quantity.Name);
        if (answered.Where.Length > 0) text.Append(words["explain.comma"]).Append(answered.Where);
        text.Append('\n');
        if (isFirst) Line(text, words["explain.printed", answered.Printed]);
        if (Arithmetic.InSymbols(step) is { } symbols) Block(text, "= ", symbols);
        if (Arithmetic.InNumbers(step) is { } numbers) Block(text, "= ", numbers);
        if (step.Value is { } value) Line(text, $"= {Arithmetic.Number(value)}");
        if (step.Cell is { } cell) Line(text, words["explain.read", cell.ToString()]);
        if (step.Remark is { } remark) Line(text, remark);
        foreach (var operand in step.Operands.Where(o => o.Remark is not null || (step.Formula is null && o.Value is not null)).Distinct())
        {
            Line(text, $"{operand.Symbol} = {(operand.Value is { } v ? Arithmetic.Number(v) : "?")}  {operand.Remark}".TrimEnd());
        }
    }

    private static void Block(StringBuilder text, string begin, string formula)
    {
        var first = true;
        foreach (var line in Arithmetic.Lines(formula, Width))
        {
            Line(text, (first ? begin : "    ") + line);
            first = false;
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append("  ").Append(line).Append('\n');
}
