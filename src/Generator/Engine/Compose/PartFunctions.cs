using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Slots;
using Scriban;
using Scriban.Runtime;
using ReportGen.Engine.Compose.Parts;

namespace ReportGen.Engine.Compose;

/// <summary>
/// What a template may place: tables, figures, references to them, the authors' texts, and what features fill slots with.
/// </summary>
internal static class PartFunctions
{
    public static void Import(ScriptObject globals, EditionParts parts, Words words, Func<string, bool> hasText)
    {
        SourceSpan At(TemplateContext context) => TextTemplate.Place(context.CurrentSpan);
        globals.Import("table", new Func<TemplateContext, string, Markup>((c, id) => Fence("table", id, parts.PlacesTable(id, At(c)))));
        globals.Import("figure", new Func<TemplateContext, string, Markup>((c, id) => Fence("figure", id, parts.PlacesFigure(id, At(c)))));
        globals.Import("prints_table", new Func<TemplateContext, string, bool>((c, id) => parts.PrintsTable(id, At(c))));
        globals.Import("prints_figure", new Func<TemplateContext, string, bool>((c, id) => parts.HasFigure(id, At(c))));
        globals.Import("see", new Func<TemplateContext, IEnumerable<object?>, Markup>((c, labels) => See(labels, parts, At(c), words)));
        globals.Import("told", new Func<TemplateContext, string?, IEnumerable<object?>, Markup>(
            (c, clause, labels) => Told(clause, See(labels, parts, At(c), words), words)));
        globals.Import("ref", new Func<string, Markup>(label => new Markup($"[](#{label})")));
        globals.Import("text", new Func<string, Markup>(id => Fence("text", id, hasText(id))));
        globals.Import("has_text", hasText);
    }

    /// <summary>
    /// slot: the texts of features one under the other; inline: in one paragraph; fills: whether any of them says something. A theme's
    /// words for sections and profiles. What renders a text is told whether it stands in a line.
    /// </summary>
    public static void ImportSlots(
        ScriptObject globals, Fillings fillings, Func<Fillings.Filling, bool, string?> render, string sentenceGap)
    {
        var rendered = new Dictionary<(string, bool), string[]>();
        string[] Render(string slot, bool inLine) =>
            [.. fillings.Of(slot).Select(f => render(f, inLine)?.Trim('\n', ' ')).OfType<string>().Where(t => t.Length > 0)];
        string[] Texts(string slot, bool inLine = false) =>
            rendered.TryGetValue((slot, inLine), out var texts) ? texts : rendered[(slot, inLine)] = Render(slot, inLine);
        globals.Import("slot", new Func<string, Markup>(slot => new Markup($"\n\n{string.Join("\n\n", Texts(slot))}\n\n")));
        globals.Import("inline", new Func<string, Markup>(slot => new Markup(string.Join(sentenceGap, Texts(slot, true)))));
        globals.Import("fills", new Func<string, bool>(slot => Texts(slot).Length > 0));
    }

    /// <summary>facts: those of a feature, or nothing where there is no such feature or its model did not run.</summary>
    public static void ImportFacts(ScriptObject globals, IReadOnlyDictionary<string, object?> facts) =>
        globals.Import("facts", new Func<string, object?>(id => facts.GetValueOrDefault(id)));

    /// <summary>
    /// In brackets, the tables and figures of these labels (tbl-, fig-) that are printed: what a sentence leaves to them. Nothing for none.
    /// </summary>
    private static Markup See(IEnumerable<object?> labels, EditionParts parts, SourceSpan at, Words words)
    {
        bool IsPrinted(string label) =>
            label.StartsWith("fig-", StringComparison.Ordinal) ? parts.HasFigure(label[4..], at) : parts.PrintsTable(label[4..], at);
        var printed = labels.OfType<string>().Where(IsPrinted).Select(l => $"[](#{l})").ToList();
        return new Markup(printed.Count == 0 ? "" : words["see", string.Join(words["semicolon"], printed)]);
    }

    /// <summary>A clause as a sentence after another one, with what it leaves to tables and figures; nothing for no clause.</summary>
    private static Markup Told(string? clause, Markup see, Words words)
    {
        if (string.IsNullOrEmpty(clause)) return new Markup("");
        var begun = words["lower-inside"] == "yes" ? Letters.Capital(clause) : clause;
        return new Markup(words["sentence-gap"] + words["sentence", Markup.Escape(begun) + see.Text]);
    }

    private static Markup Fence(string kind, string id, bool isThere) => new(isThere ? $"\n\n```{kind} {id}\n```\n\n" : "");
}
