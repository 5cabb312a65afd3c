using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose;

/// <summary>Reads a formula of a text; its mistakes become findings.</summary>
internal sealed class FormulaReader(ComposeMessages say)
{
    /// <summary>The formula; null, with errors, when it cannot be read.</summary>
    public Formula? Read(string tex, SourceSpan at)
    {
        say.Formula(tex, at);
        return null;
    }
}
