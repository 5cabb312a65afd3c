using Scriban;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>What a template may place: tables, figures, references to them, and the authors' texts.</summary>
internal static class PartFunctions
{
    public static void Import(ScriptObject globals, EditionParts parts, Func<string, bool> hasText)
    {
        globals.Import("table", new Func<TemplateContext, string, Markup>((c, id) => new Markup(parts.HasTable(id, TextTemplate.Place(c.CurrentSpan)) ? $"\n\n```table {id}\n```\n\n" : "")));
        globals.Import("figure", new Func<TemplateContext, string, Markup>((c, id) => new Markup(parts.HasFigure(id, TextTemplate.Place(c.CurrentSpan)) ? $"\n\n```figure {id}\n```\n\n" : "")));
        globals.Import("prints_table", new Func<TemplateContext, string, bool>((c, id) => parts.HasTable(id, TextTemplate.Place(c.CurrentSpan))));
        globals.Import("prints_figure", new Func<TemplateContext, string, bool>((c, id) => parts.HasFigure(id, TextTemplate.Place(c.CurrentSpan))));
        globals.Import("ref", new Func<string, Markup>(label => new Markup($"[](#{label})")));
        globals.Import("text", new Func<string, Markup>(id => new Markup(hasText(id) ? $"\n\n```text {id}\n```\n\n" : "")));
        globals.Import("has_text", hasText);
    }
}
