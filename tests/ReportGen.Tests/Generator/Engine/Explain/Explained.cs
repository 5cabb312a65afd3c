using System.Text.Json.Nodes;
using NCalc;
using ReportGen.Engine.Explain;

namespace ReportGen.Tests.Generator.Engine.Explain;

/// <summary>
/// An answer as other programs read it, reckoned again from what it prints by an expression library that knows nothing of it.
/// </summary>
internal sealed class Explained
{
    private readonly JsonArray steps;

    public Explained(Answer answer)
    {
        Text = AnswerText.Of(answer);
        Html = AnswerHtml.Of(answer);
        steps = JsonNode.Parse(AnswerJson.Of(answer))!["steps"]!.AsArray();
    }

    public string Text { get; }

    public string Html { get; }

    public IEnumerable<JsonObject> Steps => steps.Select(s => s!.AsObject());

    public double? Value => (double?)steps[0]!["value"];

    public string? Remark => (string?)steps[0]!["remark"];

    /// <summary>The cells that the number was read from, as places.</summary>
    public IEnumerable<JsonObject> Cells => Steps.Select(s => s["cell"]).OfType<JsonObject>();

    /// <summary>Reckons every step again; returns how many had arithmetic.</summary>
    public int Reckoned(string question)
    {
        var count = 0;
        foreach (var step in Steps)
        {
            var what = $"{question}: {step["measure"]} {step["of"]} {step["year"]}";
            foreach (var operand in step["operands"]!.AsArray())
            {
                if ((int?)operand!["step"] is { } of) Same((double?)steps[of]!["value"], (double?)operand["value"], what);
            }
            if ((string?)step["numbers"] is not { } numbers) continue;
            count++;
            Same(Reckon(numbers), (double?)step["value"], $"{what}: {numbers}");
            // what is printed in symbols is the same with the operands' numbers, each of which is printed
            foreach (var operand in step["operands"]!.AsArray())
            {
                var inFormula = ((string)step["formula"]!).Contains((string)operand!["symbol"]!, StringComparison.Ordinal);
                Assert.True(inFormula || operand["step"] is not null, $"{what}: {operand} is in no formula");
                Assert.True(Text.Contains(operand["value"]!.ToJsonString(), StringComparison.Ordinal), $"{what}: {operand} is not printed");
            }
        }
        return count;
    }

    public static double Reckon(string numbers) =>
        Convert.ToDouble(
            new Expression(numbers, ExpressionOptions.IgnoreCaseAtBuiltInFunctions).Evaluate(),
            System.Globalization.CultureInfo.InvariantCulture);

    private static void Same(double? expected, double? actual, string what) =>
        Assert.True(
            (expected is null && actual is null)
                || (expected is { } e && actual is { } a && Math.Abs(e - a) <= 1e-12 * Math.Max(1, Math.Abs(e))),
            $"{what}\n{expected} is not {actual}");
}
