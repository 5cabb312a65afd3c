using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Renderers.Html;

/// <summary>How a page template is run: strictly, without a clock, and with every text escaped that is not trusted.</summary>
internal sealed class PageContext : TemplateContext
{
    private const int MostSteps = 20_000_000; // some seconds; a shipped page takes some ten thousand

    private const int MostLetters = 64 << 20; // of one value, which may be doubled each time a loop goes round

    private int steps;

    public PageContext(ScriptObject model) : base(new ScriptObject())
    {
        (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess, EnableRelaxedTargetAccess) = (true, false, false, false);
        (AutoIndent, NewLine) = (false, "\n");
        (LoopLimit, LimitToString, OnStringLimit) = (1_000_000, 256 << 20, ScriptLimitBehavior.Throw);
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(model);
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > MostSteps) throw new ScriptRuntimeException(CurrentSpan, $"it takes more than {MostSteps} steps");
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        return value is string { Length: > MostLetters } or System.Collections.IList { Count: > MostLetters }
            ? throw new ScriptRuntimeException(CurrentSpan, $"a text or a list of more than {MostLetters} letters or values")
            : value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is TrustedHtml trusted) Write(trusted.Html);
        else if (textAsObject is not null) Write(TrustedHtml.Escape(Convert.ToString(textAsObject, CultureInfo.InvariantCulture) ?? ""));
        return this;
    }
}
