using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Engine.Compose;

/// <summary>The words a template may use besides the facts: rounding, listing, and placing tables, figures and references.</summary>
internal static class TextFunctions
{
    public static void Import(ScriptObject globals, string language, EditionParts parts, Func<string, bool> hasText)
    {
        globals.Import("fixed", new Func<double, int, string>(NumberText.Fixed));
        globals.Import("percent", new Func<double, int, string>((share, decimals) => NumberText.Fixed(share * 100, decimals) + (language == "zh" ? "%" : "%")));
        globals.Import("signed", new Func<double, int, string>((value, decimals) => (value > 0 ? "+" : "") + NumberText.Fixed(value, decimals)));
        globals.Import("names", new Func<ScriptArray, int, string>((items, most) => Names([.. items.Select(i => i?.ToString() ?? "")], most, language)));
        globals.Import("table", new Func<TemplateContext, string, Markup>((c, id) => new Markup(parts.HasTable(id, TextTemplate.Place(c.CurrentSpan)) ? $"\n\n```table {id}\n```\n\n" : "")));
        globals.Import("figure", new Func<TemplateContext, string, Markup>((c, id) => new Markup(parts.HasFigure(id, TextTemplate.Place(c.CurrentSpan)) ? $"\n\n```figure {id}\n```\n\n" : "")));
        globals.Import("prints_table", new Func<TemplateContext, string, bool>((c, id) => parts.HasTable(id, TextTemplate.Place(c.CurrentSpan))));
        globals.Import("prints_figure", new Func<TemplateContext, string, bool>((c, id) => parts.HasFigure(id, TextTemplate.Place(c.CurrentSpan))));
        globals.Import("ref", new Func<string, Markup>(label => new Markup($"[](#{label})")));
        globals.Import("text", new Func<string, Markup>(id => new Markup(hasText(id) ? $"\n\n```text {id}\n```\n\n" : "")));
        globals.Import("has_text", hasText);
    }

    /// <summary>"A、B 和 C", "A, B and C"; after <paramref name="most"/> names, how many more there are. 0 means all.</summary>
    public static string Names(IReadOnlyList<string> names, int most, string language)
    {
        var shown = most > 0 && names.Count > most + 1 ? names.Take(most).ToList() : names;
        var more = names.Count - shown.Count;
        if (language == "zh")
        {
            return more > 0 ? $"{string.Join("、", shown)}等{names.Count}个"
                : shown.Count < 2 ? string.Concat(shown)
                : $"{string.Join("、", shown.Take(shown.Count - 1))}和{shown[^1]}";
        }
        return more > 0 ? $"{string.Join(", ", shown)} and {more} more"
            : shown.Count < 2 ? string.Concat(shown)
            : $"{string.Join(", ", shown.Take(shown.Count - 1))} and {shown[^1]}";
    }
}
