using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Explain;

/// <summary>An answer for other programs; docs/explain.md says what its keys mean.</summary>
public static class AnswerJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text, ending in a newline.</summary>
    public static string Of(Answer answer) => new JsonObject
    {
        ["interface"] = 1,
        ["language"] = answer.Words.Language,
        ["steps"] = new JsonArray([.. answer.Steps.Select(s => Step(answer, s))]),
    }.ToJsonString(Indented) + "\n";

    private static JsonNode Step(Answer answer, AnsweredStep answered) => new JsonObject
    {
        ["measure"] = answered.Quantity.Word,
        ["name"] = answered.Quantity.Name,
        ["of"] = answered.At.Of,
        ["year"] = answered.At.Year?.Value,
        ["value"] = answered.Step.Value,
        ["printed"] = answered.Printed,
        ["formula"] = Arithmetic.InSymbols(answered.Step),
        ["numbers"] = Arithmetic.InNumbers(answered.Step),
        ["operands"] = new JsonArray([.. answered.Step.Operands.Select(o => Operand(answer, o))]),
        ["cell"] = answered.Step.Cell is { } cell ? Cell(cell) : null,
        ["remark"] = answered.Step.Remark,
    };

    private static JsonNode Operand(Answer answer, Operand operand) => new JsonObject
    {
        ["symbol"] = operand.Symbol, ["value"] = operand.Value, ["step"] = answer.StepOf(operand), ["remark"] = operand.Remark,
    };

    private static JsonNode Cell(SourceSpan cell) => new JsonObject
    {
        ["file"] = cell.File, ["sheet"] = cell.Sheet, ["row"] = cell.Line, ["column"] = cell.Column,
    };
}
