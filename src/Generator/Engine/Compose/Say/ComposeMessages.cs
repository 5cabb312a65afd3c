using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compose.Say;

/// <summary>Every sentence the Compose stage says to a user, in one place.</summary>
internal sealed class ComposeMessages(DiagnosticBag bag)
{
    /// <summary>True once an error has been said.</summary>
    public bool HasErrors => bag.HasErrors;

    public void Template(string message, SourceSpan at, string? hint = null) => bag.Error("RG6001",
        $"this cannot be filled in: {message}", at, hint ?? "the names a text may quote are listed in docs/values.md");

    public void NeverClosed(SourceSpan at) => bag.Error("RG6061", "this {{ is never closed", at, "close it with }}, in half width");

    public void WideBraces(SourceSpan at) =>
        bag.Error("RG6062", "{{ stands here in full width and would be printed", at, "write {{ and }} in half width");

    public void WideSign(char sign, SourceSpan at) =>
        bag.Error("RG6063", $"{sign} stands between {{{{ and }}}}, where it says nothing", at,
            sign is '，' or '（' or '）' or '；' or '：' ? "write it in half width" : "write straight quotation marks: \"");

    public void NoSection(Theme theme, string section, string language) =>
        bag.Error(
            "RG6002", $"theme '{theme.Id}' has no template for section '{section}' in '{language}'",
            theme.Listed.TryGetValue(section, out var at) ? at : Yaml(theme),
            $"add {theme.PlaceOf($"sections/{language}/{section}.sbn")}");

    private static SourceSpan Yaml(Theme theme) => new(theme.PlaceOf("theme.yaml"));

    public void UnknownTable(string id, SourceSpan at, IEnumerable<string> known) =>
        bag.Error("RG6003", $"there is no table '{id}'", at, $"tables are {string.Join(", ", known)}");

    public void UnknownFigure(string id, SourceSpan at, IEnumerable<string> known) =>
        bag.Error("RG6004", $"there is no figure '{id}'", at, $"figures are {string.Join(", ", known)}");

    public void UnknownLabel(string label, SourceSpan at) =>
        bag.Error(
            "RG6005", $"the text refers to '{label}', which this report does not print", at,
            "labels are tbl-ID, fig-ID, eq-ID and the ids of headings");

    public void DuplicateLabel(string label, SourceSpan at) =>
        bag.Error("RG6006", $"the label '{label}' stands twice", at, "each table, figure, equation and heading is printed once");

    /// <summary>Said once, however many works are cited.</summary>
    public void NothingToCite(SourceSpan at) =>
        bag.Error("RG2119", "the texts cite works, and this file of references holds none that can be read", at,
            "mend the file, or name the one that holds them");

    public void UnknownCitation(string key, SourceSpan at, IEnumerable<string> known, IEnumerable<string> labels) =>
        bag.Error(
            "RG6007", $"there is no reference '{key}'", at,
            Nearest.Hint(key, known) ?? OfLabel(key.Replace(':', '-'), labels)
                ?? (known.Any() ? $"references are {Quoted([.. known], 12)}" : "declare it in the study's references file"));

    /// <summary>A hint where a label was meant, which is not cited but referred to.</summary>
    private static string? OfLabel(string key, IEnumerable<string> labels) => labels.FirstOrDefault(l => l == key) is { } label
        ? $"a table, figure or equation is referred to by {{{{ ref \"{label}\" }}}}" : null;

    public void NeverReferenced(string label, string language, SourceSpan study) =>
        bag.Warning(
            "RG6011", $"no sentence of the '{language}' report refers to '{label}'", study,
            $"write {{{{ ref \"{label}\" }}}} where the text speaks of it");

    public void Uncited(IReadOnlyList<string> keys, int of, IReadOnlyList<(string Key, SourceSpan At)> broken, SourceSpan at) =>
        bag.Warning(
            "RG6008",
            keys.Count == 1
                ? $"reference '{keys[0]}' is never cited"
                : $"{keys.Count} of {of} references are never cited: {Quoted(keys)}",
            at,
            broken.Count == 0
                ? null
                : $"before it can be cited, mend {string.Join(", ", broken.Take(5).Select(b => $"'{b.Key}' at {b.At}"))}");

    /// <summary>What is wrong with a work that is cited.</summary>
    public void OfWork(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings) bag.Add(finding);
    }

    private static string Quoted(IReadOnlyList<string> keys, int most = 5) =>
        string.Join(", ", keys.Take(most).Select(k => $"'{k}'")) + (keys.Count > most ? $" and {keys.Count - most} others" : "");

    public void Formula(string tex, string message, int character, SourceSpan at, string? hint) =>
        bag.Error("RG6009", $"the formula '{tex}' cannot be read: {message} (character {character})", at, hint);

    public void NoSuchSection(string feature, string slot, string theme) =>
        bag.Warning("RG6032", $"feature '{feature}' fills '{slot}', but theme '{theme}' has no such section; it is printed at the end");

    public void NoProfile(Theme theme, string part, string language) =>
        bag.Error(
            "RG6020", $"theme '{theme.Id}' has no template '{part}' for profiles in '{language}'", Yaml(theme),
            $"add {theme.PlaceOf($"profile/{language}/{part}.sbn")}");

    public void SameFileName(string id, string other, SourceSpan at) =>
        bag.Error(
            "RG6021",
            $"the ids '{id}' and '{other}' differ in case only, so that their profiles would share files where case does not count", at,
            "give one of them another id");

    public void IncludesItself(string id, SourceSpan at) =>
        bag.Error("RG6012", $"the text '{id}' includes itself", at, "take this line out");

    public void BadLabel(string label, SourceSpan at) =>
        bag.Error("RG6013", $"'{label}' is no label", at, "a label is letters, digits and _ . : -, such as {#sec-data}");

    public void NoWebAddress(string url, SourceSpan at) =>
        bag.Error("RG6014", $"'{url}' is no address that a report can link to", at, "links begin with https://, http:// or mailto:");

    public void RawHtml(string tag, SourceSpan at) =>
        bag.Error("RG6015", $"HTML such as '{Short(tag)}' is not printed", at,
            "a backslash at a line's end breaks it, ** and * emphasize, $...$ holds subscripts; a sign < of the text is written \\<");

    public void TooDeep(SourceSpan at) =>
        bag.Error("RG6050", "quotes, lists or brackets stand too deep in one another to be read", at,
            "no text needs more than a few levels");

    public void NoteInItself(string label, SourceSpan at) =>
        bag.Error("RG6052", $"the footnote '{label}' is called in its own words", at, "take the call out");

    public void UnprintableEntity(string entity, SourceSpan at) =>
        bag.Error("RG6051", $"'{entity}' is a character that nobody can see or print", at, "take it out");

    public void FrontMatter(SourceSpan at) =>
        bag.Error("RG6016", "the text begins with front matter, which a report does not read", at,
            "take it out: title, authors and keywords are declared in study.yaml");

    public void UnknownMarkdown(string piece, SourceSpan at) =>
        bag.Error("RG6017", $"'{Short(piece)}' is no Markdown that a report prints", at, "what can be written is listed in docs/prose.md");

    /// <param name="cited">What the bracket cites; null for nothing.</param>
    /// <param name="at">The bracket.</param>
    public void BracketNeverClosed(string? cited, SourceSpan at) => bag.Error("RG6069", "this [ is never closed by ]", at,
        cited is not null ? $"write [{cited}]" : "close it with ], or write \\[ where the text itself has a bracket");

    public void PrintedAsTyped(string piece, SourceSpan at) =>
        bag.Warning("RG6064", $"'{Short(piece)}' is printed as it is typed", at,
            "what can be written is listed in docs/prose.md; what is meant as it stands, between back quotes");

    public void NoteNeverClosed(SourceSpan at) =>
        bag.Error("RG6065", "this <!-- is never closed: the note to yourself would be printed, or hide the rest", at, "close it with -->");

    public void IndentedText(SourceSpan at) =>
        bag.Warning("RG6018", "lines that begin with four spaces are printed as code", at,
            "take the spaces out: paragraphs are indented by the theme");

    public void HeadingInside(SourceSpan at) =>
        bag.Error("RG6019", "a heading stands in a list, a quote or a note", at, "let it begin its line");

    public void NoFootnote(string label, SourceSpan at) =>
        bag.Error("RG6022", $"there is no footnote '{label}'", at, $"write it on a line of its own: [^{label}]: its words");

    public void UnusedFootnote(string label, SourceSpan at) =>
        bag.Warning("RG6023", $"no sentence calls the footnote '{label}', which is not printed", at, $"write [^{label}] where it belongs");

    public void FootnoteTwice(string label, SourceSpan at) =>
        bag.Error("RG6066", $"the footnote '{label}' stands twice, and this one is not printed", at, "give it another label");

    public void CharacterLost(SourceSpan at) =>
        bag.Warning("RG6067", "\uFFFD (U+FFFD) stands where a character was lost", at,
            "the file was once saved in another encoding: type the character again");

    public void TableRow(int cells, int heads, SourceSpan at) =>
        bag.Error("RG6024", $"a row of the table has {cells} cells, its head has {heads}", at, "a sign | inside a cell is written \\|");

    public void NoPicture(string name, SourceSpan at) =>
        bag.Error("RG6025", $"there is no picture '{Short(name)}'", at, "its path is from the text's folder or from the study's");

    public void PictureFromNetwork(string address, SourceSpan at) =>
        bag.Error("RG6026", $"a report loads no picture from the network: '{Short(address)}'", at,
            "save it beside the study and name the file");

    public void PictureInText(SourceSpan at) =>
        bag.Error("RG6027", "a picture cannot stand in the text itself", at, "save it beside the study and name the file");

    public void PictureOutside(string name, SourceSpan at) =>
        bag.Error("RG6028", $"the picture '{Short(name)}' lies outside the study's folder", at, "copy it into the study's folder");

    public void PictureKind(string name, SourceSpan at) =>
        bag.Error("RG6029", $"'{Short(name)}' is no picture that a report prints", at, "save it as .svg, .png or .jpg");

    public void PictureWidth(string width, SourceSpan at) =>
        bag.Error("RG6034", $"'{Short(width)}' is no width of a picture", at,
            "write a share or a length, such as {width=60%} or {width=80mm}");

    public void PictureWithoutWords(string name, SourceSpan at) =>
        bag.Warning("RG6035", $"the picture '{name}' has no words for those who cannot see it", at,
            "write ![what it shows](file)");

    public void NotInAbstract(string what, SourceSpan at) =>
        bag.Error("RG6036", $"an abstract holds paragraphs alone, not {what}", at, "move it into the text");

    public void NotPrinted(string kind, string id, SourceSpan at) =>
        bag.Error("RG6037", $"the {kind} '{id}' is not printed in this report", at,
            $"name it under report.{kind}s, or take it out of the text; its results may also be absent");

    /// <summary>A part that the study names, and the section that it stands in, which the study leaves out.</summary>
    public void InSectionLeftOut(string kind, string id, string section, SourceSpan at) =>
        bag.Warning("RG6068", $"the {kind} '{id}' is not printed: it stands in the section '{section}', which this report leaves out", at,
            $"name '{section}' under `report.sections`, or write {{{{ {kind} \"{id}\" }}}} in a text that is printed");

    public void NoFeature(string feature, SourceSpan at, IReadOnlyCollection<string> known) =>
        bag.Error("RG6038", $"a sentence is said for '{feature}', which is no feature", at,
            Nearest.Hint(feature, known) ?? $"features are {string.Join(", ", known)}");

    public void NoSentence(string feature, string name, SourceSpan at, IReadOnlyCollection<string> known) =>
        bag.Error("RG6039", $"feature '{feature}' says no '{name}' in a report", at,
            Nearest.Hint(name, known) ?? $"what it says is {string.Join(", ", known)}");

    public void UnusedSentence(OwnSentence own) =>
        bag.Warning("RG6040", $"nothing in this report says '{own.Name}' of feature '{own.Feature}'", own.Span,
            "take the file out, or let its model run");

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "...";

    public void UnknownBlock(string word, SourceSpan at) =>
        bag.Error("RG6010", $"a fenced block of '{word}' is not known", at, "known ones are table, figure and equation");
}
