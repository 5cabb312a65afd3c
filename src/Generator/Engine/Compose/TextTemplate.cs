using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Kept;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using Scriban;
using Scriban.Runtime;
using ReportGen.Engine.Compose.Sentences;
using ReportGen.Engine.Compose.Slots;
using Scriban.Syntax;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>
/// Renders section templates, the words of features and the authors' texts to Markdown: facts in, words out. Strict: an unknown name is an
/// error with its place.
/// </summary>
/// <param name="globals">Facts and functions.</param>
/// <param name="vocabulary">The functions that every text may use.</param>
/// <param name="included">The text of a section template that another one includes; null for an unknown name.</param>
/// <param name="say">Where findings go.</param>
/// <param name="own">What the study says in place of statements; null for nothing.</param>
internal sealed class TextTemplate(ScriptObject globals, Vocabulary vocabulary, Func<string, string?> included, ComposeMessages say,
    OwnSentences? own = null)
{
    /// <summary>Texts are parsed once for however many editions, profiles and rebuilds; a parsed text has no state.</summary>
    private static readonly Recent<(string Text, string File, int Line), Template> Known = new(4096);

    private ScriptObject? statements;

    /// <summary>The Markdown; null, with errors, when the text cannot be rendered.</summary>
    /// <param name="text">The template.</param>
    /// <param name="file">What messages call its file.</param>
    /// <param name="line">The line of the file that it begins on.</param>
    /// <param name="method">What a text about a method knows of how it is in force; null for none.</param>
    public string? Render(string text, string file, int line = 1, MethodFacts? method = null) =>
        Rendered(text, file, line, method)?.Markdown;

    /// <summary>
    /// The same, with the line that each place of it comes from; it may print what it stands in the place of. An author's text goes on
    /// without what cannot be rendered, which is told: so are then the findings of all the rest.
    /// </summary>
    public RenderedText? Rendered(
        string text, string file, int line = 1, MethodFacts? method = null, Func<string?>? ours = null, bool isAuthors = false)
    {
        if (Parsed(text, file, line, say) is not { } template) return null;
        StrictContext? context = null;
        void Say(ScriptRuntimeException failure)
        {
            var isAt = context is null || IsAt(failure.Span.FileName, file);
            var names = statements is null ? null : globals.Keys.Concat(statements.Keys);
            var (why, hint) = FailureReason.Of(failure.OriginalMessage, globals, names, context?.Asked ?? "", context?.Members());
            say.Template(why, Place(isAt ? failure.Span : context!.At), hint);
        }
        try
        {
            context = new StrictContext(file, globals, statements ??= Defined())
            {
                TemplateLoader = new Includes(included), Failed = isAuthors ? Say : null,
            };
            if (method is not null)
            {
                context.SetValue(new ScriptVariableGlobal("method"), ScriptFacts.Of(method, Language), asReadOnly: true);
            }
            if (ours is not null && text.Contains("ours", StringComparison.Ordinal))
            {
                context.SetValue(new ScriptVariableGlobal("ours"), new Markup(ours() ?? ""));
            }
            return new RenderedText(template.Render(context), context.Marks);
        }
        catch (ScriptRuntimeException failure)
        {
            Say(failure);
            return null;
        }
    }

    /// <summary>The functions of the vocabulary, with what the study says in their place: the same for every text.</summary>
    private ScriptObject Defined()
    {
        var functions = new ScriptObject();
        var context = new StrictContext("", globals, functions) { TemplateLoader = new Includes(included) };
        foreach (var statement in vocabulary.Templates) statement.Render(context);
        own?.Replace(context);
        return functions;
    }

    /// <summary>True where the failure is in the text itself or in a statement of the study's.</summary>
    private bool IsAt(string? failed, string file) => failed == file || own?.Holds(failed) == true;

    private string Language => (string)globals["lang"]!;

    /// <summary>The template, its lines counted as in its file.</summary>
    public static Template? Parsed(string text, string file, int line, ComposeMessages say)
    {
        if (Known.Find((text, file, line), out var known)) return known;
        if (TextSlips.AreIn(text, file, line, say)) return null;
        var template = Template.Parse(new string('\n', line - 1) + text, file);
        var lines = text.Split('\n');
        foreach (var message in template.Messages.Where(m => m.Type == Scriban.Parsing.ParserMessageType.Error)
            .DistinctBy(m => m.Span.Start.Line)) // a slip leads to others on its line
        {
            var at = Place(message.Span);
            var typed = lines.ElementAtOrDefault(at.Line - line) ?? "";
            var (why, hint) = ParsingReason.Of(message.Message, typed, at.Column);
            say.Template(why, at, hint);
        }
        if (template.HasErrors) return null;
        Known.Keep((text, file, line), template);
        return template;
    }

    /// <summary>The place of the statement that is being rendered.</summary>
    public static Contracts.Text.SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>Includes come from the theme alone, never from the disk.</summary>
    private sealed class Includes(Func<string, string?> included) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) =>
            included(templatePath) ?? throw new ScriptRuntimeException(
                callerSpan, $"there is no section template '{templatePath}' to include");

        public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }

    private sealed class StrictContext : TemplateContext, IPlainText
    {
        private const string NoDecimals =
            "a number needs its decimals: write {{ value | fixed 3 }}, {{ value | percent 2 }} or {{ value | signed 3 }}";

        private static readonly string[] HarmlessBuiltins = [
            "array", "object", "string", "empty", "include"]; // no clock, no chance, no arithmetic

        private const int MostFailures = 50; // told of one text; a loop may fail each time

        private const int MostSteps = 5_000_000; // a second or so; the longest shipped text takes some ten thousand

        private const int MostLetters = 1_000_000; // of one value, which may be doubled each time a loop goes round

        private readonly string file;
        private readonly List<(int At, int Line)> marks = [];
        private readonly IScriptOutput page;
        private int steps, plain, failures;
        private Scriban.Parsing.SourceSpan expression;
        private ScriptMemberExpression? member;

        /// <summary>A context over layers of names; a text, which has a file, defines its own above them.</summary>
        public StrictContext(string file, params ReadOnlySpan<ScriptObject> globals) : base(Builtins())
        {
            this.file = file;
            (StrictVariables, EnableRelaxedMemberAccess, EnableRelaxedIndexerAccess, EnableRelaxedTargetAccess) =
                (true, false, false, false);
            (AutoIndent, NewLine) = (false, "\n");
            (LoopLimit, LimitToString, OnStringLimit) = (1_000_000, 64 << 20, ScriptLimitBehavior.Throw);
            PushCulture(CultureInfo.InvariantCulture);
            foreach (var layer in globals) PushGlobal(layer);
            if (file.Length > 0) PushGlobal(new ScriptObject()); // what a text defines stays its own
            page = Output;
        }

        /// <summary>Where the text itself is: a statement that fails does so for what this place handed to it.</summary>
        public Scriban.Parsing.SourceSpan At { get; private set; }

        public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
        {
            var isHere = scriptNode?.Span.FileName == file;
            if (isHere) At = scriptNode!.Span;
            if (isHere && scriptNode is ScriptExpressionStatement said) expression = said.Span;
            if (scriptNode is ScriptMemberExpression of) member = of;
            if (isHere && scriptNode is ScriptRawStatement typed) Mark(typed);
            if (++steps > MostSteps) throw new ScriptRuntimeException(At, $"it takes more than {MostSteps} steps");
            var mayFail = isHere && Failed is not null && scriptNode is ScriptStatement and not ScriptBlockStatement
                and not ScriptExpressionStatement { Expression: ScriptAssignExpression }; // what it names would be unknown
            try
            {
                var value = base.Evaluate(scriptNode, aliasReturnedFunction);
                if (value is string { Length: > MostLetters } or System.Collections.IList { Count: > MostLetters })
                {
                    throw new ScriptRuntimeException(At, $"a text or a list of more than {MostLetters} letters or values");
                }
                return value;
            }
            catch (ScriptRuntimeException failure) when (mayFail && GoesOn(failure))
            {
                Failed!(failure);
                return null;
            }
        }

        /// <summary>Told of what fails in the text itself, which goes on without it; null where it ends there.</summary>
        public Action<ScriptRuntimeException>? Failed { get; init; }

        private bool GoesOn(ScriptRuntimeException failure) =>
            failure is not ScriptAbortException && steps <= MostSteps && ++failures < MostFailures;

        /// <summary>The members that were asked for last, as typed.</summary>
        public string Asked => member?.ToString() ?? "";

        /// <summary>The value that was last asked for a member it does not have, and those it has, null of a list; null for none.</summary>
        public (string Of, IEnumerable<string>? Members)? Members()
        {
            var asked = new Stack<ScriptMemberExpression>();
            for (var of = member; of is not null; of = of.Target as ScriptMemberExpression) asked.Push(of);
            foreach (var of in asked)
            {
                var here = ValueOf(of.Target!);
                if (here is ScriptArray && of.Member?.Name != "size") return ($"{of.Target}", null);
                if (here is not ScriptObject value || of.Member?.Name is not { } name) return null;
                if (!value.ContainsKey(name)) return ($"{of.Target}", value.Keys);
            }
            return null;
        }

        /// <summary>The value as it is now; null also where a loop or a function that knew it has ended by the failure.</summary>
        private object? ValueOf(ScriptExpression target)
        {
            try
            {
                return GetValue(target);
            }
            catch (ScriptRuntimeException)
            {
                return null;
            }
        }

        /// <summary>Where typed text begins on the page, and its line in the file.</summary>
        public IReadOnlyList<(int At, int Line)> Marks => marks;

        private void Mark(ScriptRawStatement typed)
        {
            if (!ReferenceEquals(Output, page) || page is not StringBuilderOutput written) return;
            marks.Add((written.Builder.Length, 1 + typed.Text.FullText.AsSpan(0, typed.Text.Index).Count('\n')));
        }

        /// <summary>A bare number that is joined to a text is refused as well.</summary>
        public override string? ObjectToString(object? value, bool nested = false) =>
            value is double ? throw new ScriptRuntimeException(CurrentSpan, NoDecimals) : base.ObjectToString(value, nested);

        /// <summary>What a template prints is text, and is escaped; a bare number has no rounding, and is refused.</summary>
        public override TemplateContext Write(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            if (span.FileName == file && expression.FileName == file) span = expression; // not of all that stands around it
            try
            {
                return Printed(span, textAsObject);
            }
            catch (ScriptRuntimeException failure) when (Failed is not null && span.FileName == file && GoesOn(failure))
            {
                Failed(failure);
                return this;
            }
        }

        private StrictContext Printed(Scriban.Parsing.SourceSpan span, object? textAsObject)
        {
            switch (textAsObject)
            {
                case null: return this;
                case Markup markup: Write(Printable(markup.Text, span)); return this;
                case string text: Write(Printable(plain > 0 ? text : Markup.Escape(text), span)); return this;
                case int whole: Write(whole.ToString(CultureInfo.InvariantCulture)); return this;
                case double: throw new ScriptRuntimeException(span, NoDecimals);
                default: throw new ScriptRuntimeException(span, "this is not a text but a value with members, or true or false");
            }
        }

        private static string Printable(string text, Scriban.Parsing.SourceSpan span) =>
            Characters.FirstUnprintable(text) is >= 0 and var at
                ? throw new ScriptRuntimeException(span, $"this text holds {Characters.NameOf(text[at])}, which nobody can see or print")
                : text;

        /// <inheritdoc/>
        public string Plain(Template template, ScriptObject values)
        {
            PushGlobal(values);
            PushOutput();
            plain++;
            var text = "";
            try
            {
                Evaluate(template.Page!);
            }
            finally
            {
                plain--;
                text = PopOutput().ToString() ?? "";
                PopGlobal();
            }
            return string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
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
