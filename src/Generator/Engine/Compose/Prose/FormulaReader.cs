using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Tex;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Reads a formula of a text; its mistakes become findings.</summary>
internal sealed class FormulaReader(ComposeMessages say)
{
    /// <summary>The formula; null, with an error, when it cannot be read.</summary>
    public Formula? Read(string tex, SourceSpan at)
    {
        var formula = TexParser.Parse(tex.Trim(), out var errors);
        foreach (var error in errors.DistinctBy(e => e.Message)) say.Formula(tex.Trim(), error.Message, error.Position + 1, at, error.Hint);
        return formula;
    }
}
