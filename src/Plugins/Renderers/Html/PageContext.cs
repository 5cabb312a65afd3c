using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportGen.Renderers.Html;

/// <summary>How a page template is run: strictly, without a clock, and with every text escaped that is not trusted.</summary>
internal sealed class PageContext : TemplateContext
{
    public PageContext(ScriptObject model) : base(new ScriptObject())
    {
        (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess, EnableRelaxedTargetAccess) = (true, false, false, false);
        (AutoIndent, NewLine) = (false, "\n");
        (LoopLimit, LimitToString, OnStringLimit) = (1_000_000, 256 << 20, ScriptLimitBehavior.Throw);
        PushCulture(CultureInfo.InvariantCulture);
        PushGlobal(model);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is TrustedHtml trusted) Write(trusted.Html);
        else if (textAsObject is not null) Write(TrustedHtml.Escape(Convert.ToString(textAsObject, CultureInfo.InvariantCulture) ?? ""));
        return this;
    }
}
