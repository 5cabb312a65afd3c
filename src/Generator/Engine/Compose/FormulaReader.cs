using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Tex;

namespace ReportGen.Engine.Compose;

/// <summary>Reads a formula of a text; its mistakes become findings.</summary>
internal sealed class FormulaReader(ComposeMessages say)
{
    /// <summary>The formula; null, with an error, when it cannot be read.</summary>
    public Formula? Read(string tex, SourceSpan at)
    {
        try
        {
            return TexParser.Parse(tex);
        }
        catch (TexError error)
        {
            say.Formula(tex.Trim(), error.Message, error.Position + 1, at);
            return null;
        }
    }
}
