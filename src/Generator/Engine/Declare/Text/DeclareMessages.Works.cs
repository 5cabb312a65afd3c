using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Text;

// RG102: the form of a bibliography. Of one entry they are of interest once a text cites it
internal sealed partial class DeclareMessages
{
    public void BibOpen(string sign, SourceSpan at) =>
        Error("RG1020", $"this {sign} is never closed", at,
            $"close it before the next entry begins; a {sign} inside the text needs its partner");

    public void BibNotClosed(string key, string? field, SourceSpan at) =>
        Error("RG1021", $"the reference '{key}' is not closed{(field is null ? "" : $" after '{field}'")}", at,
            "one closing brace ends a field, one more the entry");

    public void BibWanted(string wanted, string? after, string got, SourceSpan at) =>
        Error(
            "RG1022",
            (wanted is ['a', ' ', ..] ? wanted : $"'{wanted}'") + $" is wanted{(after is null ? "" : $" after '{after}'")}, not {got}",
            at,
            after is ['@', ..]
                ? $"an entry is written {after}{{key, name = {{text}}, ...}}"
                : "a field is written name = {text}, and a comma stands between two fields");

    public void BibType(string type, SourceSpan at, IReadOnlyCollection<string> known) =>
        Warning("RG1023", $"'@{type}' is not a known type; it is written as 'misc'", at,
            Nearest.Hint(type, known) ?? "docs/declarations.md lists the known types");

    public void BibNoKey(string type, SourceSpan at) =>
        Warning("RG1024", $"this @{type} has no key", at, $"write @{type}{{key, title = ...}}");

    public void BibKey(string key, SourceSpan at) =>
        Warning("RG1025", $"'{key}' cannot be cited", at, "a key is letters, digits and _ : . / + -, followed by a comma");

    public void BibNoString(string name, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG1026", $"there is no @string '{name}'", at, Nearest.Hint(name, known) ?? "put a text in braces or quotes");

    public void BibEndless(int most, SourceSpan at) =>
        Warning("RG1059", FormattableString.Invariant(
            $"the @string abbreviations of the file stand for more than {most} letters; what follows is not read"), at,
            "write the text where it is meant");

    public void NoAddress(string field, string url, string key, SourceSpan at) =>
        Warning("RG1060", $"'{field}' of the reference '{key}' is '{url}', which is no address and is printed without a link", at,
            "addresses begin with https:// or http:// and hold no blanks");

    public void NoDoi(string field, string doi, string key, SourceSpan at) =>
        Warning("RG1061", $"'{field}' of the reference '{key}' is '{doi}', which is no DOI", at, "a DOI begins with 10.");

    public void SeveralNames(string family, string given, string key, SourceSpan at) =>
        Warning("RG1062", $"'{family}, {given}' of the reference '{key}' is read as one name", at,
            "several names are joined by `and` in BibTeX, by `;` in references.yaml; an institution's stands in braces");

    public void BibTex(string command, SourceSpan at) =>
        Warning("RG1027", $"the TeX command '{command}' is left out", at, "write the character itself; the file is UTF-8");

    public void BibInherits(string field, string key, SourceSpan at) =>
        Warning("RG1028", $"'{field}' names '{key}', and no other entry of this file has that key", at,
            "what the other entry says of the book is not printed");

    public void WorkFields(IReadOnlyList<string> fields, string key, SourceSpan at) =>
        Warning("RG1033", $"of the reference '{key}' {List([.. fields.Select(f => $"'{f}'")])} is not printed", at,
            "docs/declarations.md lists the fields that are");

    public void RisType(string type, SourceSpan at) =>
        Warning("RG1034", $"'{type}' is not a known type of RIS; it is written as GEN", at,
            "JOUR, BOOK, CHAP, CPAPER, THES, RPRT, ELEC ...");

    public void RisOpen(SourceSpan at) =>
        Warning("RG1035", "this record has no ER", at, "each record begins with TY and ends with ER");

    public void RisOutside(string tag, SourceSpan at) =>
        Warning("RG1036", $"'{tag}' stands before the first TY and is left out", at, "each record begins with TY and ends with ER");

    public void CslType(string type, SourceSpan at) =>
        Warning("RG1037", $"'{type}' is not a known type of CSL; it is written as a document", at,
            "article-journal, book, chapter, paper-conference, thesis, report, webpage ...");

    /// <param name="what">The field, or an entry of it.</param>
    /// <param name="wanted">What it should be.</param>
    /// <param name="got">What it is.</param>
    /// <param name="key">The key of the work.</param>
    /// <param name="at">Where it stands.</param>
    public void CslWrong(string what, string wanted, string got, string key, SourceSpan at) =>
        Warning("RG1044", $"'{what}' of the reference '{key}' is {got}, not {wanted}, and is left out", at, wanted switch
        {
            "a list of names" or "a name" => "write names as [{\"family\": \"Smith\", \"given\": \"Jane\"}, {\"literal\": \"World Bank\"}]",
            "a date" => "write dates as {\"date-parts\": [[2024, 5, 1]]}",
            _ => "write it in quotes",
        });

    public void CslFirst(string what, int texts, string key, SourceSpan at) =>
        Warning("RG1045", $"'{what}' of the reference '{key}' has {texts} texts, of which the first is printed", at, "write one text");

    public void CslNoId(int index, SourceSpan at) => Warning("RG1038", $"item {index} has no id and cannot be cited", at);

    public void CslHalfCharacter(int index, SourceSpan at) =>
        Warning("RG1052", $"item {index} holds half of a character and cannot be read", at, "export the file again");

    public void CslNoList(SourceSpan at) =>
        Warning("RG1039", "this is no list of works in CSL-JSON", at, "export the works as CSL JSON: [{\"id\": ..., \"type\": ..., ...}]");

    public void NotJson(SourceSpan at) =>
        Warning("RG1040", "this is not JSON; no work is read", at, "a comma, a quote or a bracket is wrong here or just before");
}
