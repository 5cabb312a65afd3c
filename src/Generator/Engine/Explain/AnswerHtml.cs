using System.Net;
using System.Text;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Explain;

/// <summary>An answer as one HTML page that needs nothing else: every operand leads to the step that explains it.</summary>
public static class AnswerHtml
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin: 0; }
        section { border-left: 3px solid #8886; padding: .2rem 0 .2rem 1rem; margin: 1rem 0; }
        section:target { border-color: #c60; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .2rem 0; font-size: .9rem; }
        ul { margin: .2rem 0; padding-left: 1.2rem; } p { margin: .2rem 0; }
        """;

    /// <summary>The page.</summary>
    public static string Of(Answer answer)
    {
        var words = answer.Words;
        var first = answer.Steps[0];
        var title = WebUtility.HtmlEncode($"{first.Quantity.Name}{words["explain.comma"]}{first.Where}");
        var text = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{title}: {first.Printed}</h1>

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < answer.Steps.Length; i++) Append(text, answer, i, words);
        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder text, Answer answer, int at, Words words)
    {
        var (quantity, where, step) = (answer.Steps[at].Quantity, answer.Steps[at].Where, answer.Steps[at].Step);
        text.Append(
            $"<section id=\"step-{at}\">\n" +
                $"<h2>{Encoded($"{quantity.Name}{(where.Length > 0 ? words["explain.comma"] : "")}{where}")}</h2>\n");
        foreach (var formula in new[] { Arithmetic.InSymbols(step), Arithmetic.InNumbers(step) }.OfType<string>())
        {
            text.Append($"<pre>= {Encoded(string.Join("\n  ", Arithmetic.Lines(formula, 100)))}</pre>\n");
        }
        if (step.Value is { } value) text.Append($"<pre>= {Arithmetic.Number(value)}</pre>\n");
        if (step.Cell is { } cell) text.Append($"<p>{Encoded(words["explain.read", cell.ToString()])}</p>\n");
        if (step.Remark is { } remark) text.Append($"<p>{Encoded(remark)}</p>\n");
        var operands = step.Operands.Distinct().ToList();
        if (operands.Count > 0) text.Append("<ul>\n");
        foreach (var operand in operands)
        {
            var symbol = Encoded(operand.Symbol);
            var (number, said) = (operand.Value is { } v ? Arithmetic.Number(v) : "?", operand.Remark is { } r ? $": {Encoded(r)}" : "");
            text.Append("<li>").Append(answer.StepOf(operand) is { } to ? $"<a href=\"#step-{to}\">{symbol}</a>" : symbol)
                .Append($" = {number}{said}</li>\n");
        }
        if (operands.Count > 0) text.Append("</ul>\n");
        text.Append("</section>\n");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
