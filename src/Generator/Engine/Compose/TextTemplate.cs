using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Engine.Compose;

/// <summary>Renders section templates and the authors' texts to Markdown: facts in, words out. Strict: an unknown name is an error with its place.</summary>
/// <param name="globals">Facts and functions.</param>
/// <param name="included">The text of a section template that another one includes; null for an unknown name.</param>
/// <param name="say">Where findings go.</param>
internal sealed class TextTemplate(ScriptObject globals, Func<string, string?> included, ComposeMessages say)
{
    /// <summary>The theme's statements, which every text may use; null where a theme has none.</summary>
    private readonly Lazy<Template?> vocabulary = new(() => included("vocabulary") is { } text ? Parsed(text, "vocabulary", say) : null);

    /// <summary>The Markdown; null, with errors, when the text cannot be rendered.</summary>
    public string? Render(string text, string file)
    {
        if (Parsed(text, file, say) is not { } template) return null;
        var context = new StrictContext(globals, file) { TemplateLoader = new Includes(included) };
        try
        {
            vocabulary.Value?.Render(context);
            return template.Render(context);
        }
        catch (ScriptRuntimeException failure)
        {
            say.Template(failure.OriginalMessage.TrimEnd('.'), Place(failure.Span.FileName == file ? failure.Span : context.At));
            return null;
        }
    }

    private static Template? Parsed(string text, string file, ComposeMessages say)
    {
        var template = Template.Parse(text, file);
        foreach (var message in template.Messages.Where(m => m.Type == Scriban.Parsing.ParserMessageType.Error)) say.Template(message.Message, Place(message.Span));
        return template.HasErrors ? null : template;
    }

    /// <summary>The place of the statement that is being rendered.</summary>
    public static SourceSpan Place(Scriban.Parsing.SourceSpan span) => new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>Facts as Scriban reads them.</summary>
    public static object? ToScript(object? fact, string language) => fact switch
    {
        LocalizedText text => text.In(language),
        IReadOnlyDictionary<string, object?> members => Members(members, language),
        string or double or int or bool or null => fact,
        System.Collections.IEnumerable items => new ScriptArray(items.Cast<object?>().Select(i => ToScript(i, language))),
        _ => throw new ArgumentException($"a fact of type {fact.GetType().Name} cannot be handed to a template"),
    };

    private static ScriptObject Members(IReadOnlyDictionary<string, object?> members, string language)
    {
        var made = new ScriptObject();
        foreach (var (name, fact) in members) made.SetValue(name, ToScript(fact, language), readOnly: true);
        return made;
    }

    /// <summary>Includes come from the theme alone, never from the disk.</summary>
    private sealed class Includes(Func<string, string?> included) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) =>
            included(templatePath) ?? throw new ScriptRuntimeException(callerSpan, $"there is no section template '{templatePath}' to include");

        public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }

    private sealed class StrictContext : TemplateContext
    {
        private const string NoDecimals = "a number needs its decimals: write {{ value | fixed 3 }}, {{ value | percent 2 }} or {{ value | signed 3 }}";

        private static readonly string[] HarmlessBuiltins = ["array", "object", "string", "empty", "include"]; // no clock, no chance, no arithmetic

        private readonly string file;

        public StrictContext(ScriptObject globals, string file) : base(Builtins())
        {
            this.file = file;
            (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess, EnableRelaxedTargetAccess) = (true, false, false, false);
            (AutoIndent, NewLine) = (false, "\n");
            (LoopLimit, LimitToString, OnStringLimit) = (1_000_000, 64 << 20, ScriptLimitBehavior.Throw);
            PushCulture(CultureInfo.InvariantCulture);
            PushGlobal(globals);
            PushGlobal(new ScriptObject()); // what a text defines stays its own
        }

        /// <summary>Where the text itself is: a statement that fails does so for what this place handed to it.</summary>
        public Scriban.Parsing.SourceSpan At { get; private set; }

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            if (scriptNode?.Span.FileName == file) At = scriptNode.Span;
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }

        /// <summary>A bare number that is joined to a text is refused as well.</summary>
        public override string? ObjectToString(object? value, bool nested = false) =>
            value is double ? throw new ScriptRuntimeException(CurrentSpan, NoDecimals) : base.ObjectToString(value, nested);

        /// <summary>What a template prints is text, and is escaped; a bare number has no rounding, and is refused.</summary>
        public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            switch (textAsObject)
            {
                case null: return this;
                case Markup markup: Write(markup.Text); return this;
                case string text: Write(Markup.Escape(text)); return this;
                case int whole: Write(whole.ToString(CultureInfo.InvariantCulture)); return this;
                case double: throw new ScriptRuntimeException(span, NoDecimals);
                default: throw new ScriptRuntimeException(span, "this is not a text but a value with members, or true or false");
            }
        }

        private static ScriptObject Builtins()
        {
            var all = GetDefaultBuiltinObject();
            var kept = new ScriptObject();
            foreach (var name in HarmlessBuiltins) kept.SetValue(name, all[name], readOnly: true);
            return kept;
        }
    }
}
