using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Engine.Declare;

/// <summary>Every sentence the Declare stage says to a user, in one place: RG1 about the form of YAML, RG2 about what it declares, RG0 about --set.</summary>
internal sealed class DeclareMessages(DiagnosticBag bag)
{
    // the form of a file
    public void NotYaml(string why, SourceSpan at) => Error("RG1001", $"this is not YAML: {why}", at, "compare the indentation, quotes and colons with the lines around it");
    public void Tab(SourceSpan at) => Error("RG1002", "a tab indents this line", at, "YAML is indented with spaces");
    public void FullWidthColon(string key, SourceSpan at) => Error("RG1003", $"'{key}：' has a full-width colon", at, $"write '{key}: ' with an ASCII colon and a space");
    public void BarePercent(SourceSpan at) => Error("RG1004", "a bare % cannot start a YAML value", at, "write unit: \"%\"");
    public void BareMinus(string key, SourceSpan at) => Error("RG1005", "a bare - cannot stand as a YAML value", at, key == "direction" ? "write direction: negative" : $"write {key}: \"-\"");
    public void NotUtf8(SourceSpan at) => Error("RG1006", "the file is not UTF-8", at, "save it as UTF-8 (declarations in GBK cannot be told apart from noise)");
    public void EmptyFile(SourceSpan at) => Error("RG1007", "the file is empty", at);
    public void DuplicateKey(string key, SourceSpan at, string within = "mapping") => Error("RG1008", $"'{key}' stands twice in one {within}", at, "keep one of them");
    public void UnknownKey(string key, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG1010", $"'{key}' is not a known key here", at, Nearest.Hint(key, known) ?? $"known keys are {List(known)}");
    public void MissingKey(string key, string of, SourceSpan at) => Error("RG1011", $"{of} has no '{key}'", at);
    public void WrongType(string wanted, string got, SourceSpan at) => Error("RG1012", $"{wanted} is wanted here, not {got}", at);
    public void NotANumber(string text, SourceSpan at) =>
        Error("RG1013", $"'{text}' is not a number", at, text.Contains(',') ? "the decimal sign is a point" : text.Any(c => c is >= '０' and <= '９') ? "write digits in half width" : null);
    public void NotOneOf(string text, SourceSpan at, IReadOnlyCollection<string> words) =>
        Error("RG1014", $"'{text}' is not one of {List(words)}", at, Nearest.Hint(text, words));
    public void NotAnId(string text, SourceSpan at) => Error("RG1015", $"'{text}' is not an id", at, "ids are lower-case letters and digits joined by hyphens, such as gdp-per-capita");
    public void Schema(string text, SourceSpan at) => Error("RG1016", $"schema {text} is not known to this program", at, "write schema: 1");
    public void NoFile(string path, SourceSpan at, string? hint = null) => Error("RG1017", $"there is no file '{path}'", at, hint ?? "paths are relative to the file they stand in");
    public void NoLanguage(SourceSpan at) => Error("RG1018", "a text needs zh or en", at, "write {zh: ..., en: ...} or one plain text");
    public void EmptyList(string what, SourceSpan at) => Error("RG1019", $"{what} is empty", at);

    // the form of a BibTeX file
    public void BibOpen(string sign, SourceSpan at) => Error("RG1020", $"this {sign} is never closed", at, $"close it before the next entry begins; a {sign} inside the text needs its partner");
    public void BibNotClosed(string key, string? field, SourceSpan at) =>
        Error("RG1021", $"the reference '{key}' is not closed{(field is null ? "" : $" after '{field}'")}", at, "one closing brace ends a field, one more the entry");
    public void BibWanted(string wanted, string? after, string got, SourceSpan at) =>
        Error("RG1022", $"{(wanted is ['a', ' ', ..] ? wanted : $"'{wanted}'")} is wanted{(after is null ? "" : $" after '{after}'")}, not {got}", at,
            after is ['@', ..] ? $"an entry is written {after}{{key, name = {{text}}, ...}}" : "a field is written name = {text}, and a comma stands between two fields");
    public void BibType(string type, SourceSpan at, IReadOnlyCollection<string> known) => Error("RG1023", $"'@{type}' is not a known type", at, Nearest.Hint(type, known) ?? $"known types are {string.Join(", ", known)}");
    public void BibNoKey(string type, SourceSpan at) => Error("RG1024", $"this @{type} has no key", at, $"write @{type}{{key, title = ...}}");
    public void BibKey(string key, SourceSpan at) => Error("RG1025", $"'{key}' cannot be cited", at, "a key is letters, digits and _ : . / + -, followed by a comma");
    public void BibNoString(string name, SourceSpan at, IReadOnlyCollection<string> known) => Error("RG1026", $"there is no @string '{name}'", at, Nearest.Hint(name, known) ?? "put a text in braces or quotes");
    public void BibTex(string command, SourceSpan at) => Error("RG1027", $"the TeX command '{command}' cannot be read here", at, "write the character itself; the file is UTF-8");
    public void BibInherits(string field, SourceSpan at) => Error("RG1028", $"'{field}' is not followed", at, "write the book's fields into the entry itself");

    // what is declared
    public void DuplicateId(string what, string id, SourceSpan first, SourceSpan at) => Error("RG2001", $"{what} '{id}' is declared twice", at, $"the first one is at {first}");
    public void ReservedId(string id, SourceSpan at) => Error("RG2002", $"'{id}' is reserved for the coupling models", at, "choose another id");
    public void InTwoCriteria(string indicator, SourceSpan first, SourceSpan at) => Error("RG2003", $"indicator '{indicator}' is in two criteria", at, $"it is also at {first}; an indicator belongs to one criterion");
    public void BadRange(string what, double low, double high, SourceSpan at) => Error("RG2004", FormattableString.Invariant($"{what} runs from {low} to {high}"), at, "the lower end comes first and is smaller");
    public void BadWeight(double weight, SourceSpan at) => Error("RG2005", FormattableString.Invariant($"weight {weight} is not above zero"), at);
    public void EmptyBand(string band, SourceSpan at) => Error("RG2006", $"band '{band}' is empty: its end is not above its beginning", at);
    public void BandsOverlap(string first, string second, SourceSpan at) => Error("RG2007", $"bands '{first}' and '{second}' overlap", at, "each band begins where the one before ends");
    public void BandsGap(string first, string second, SourceSpan at) => Error("RG2008", $"there is a gap between bands '{first}' and '{second}'", at, "each band begins where the one before ends");
    public void StagesDoNotTile(string band, SourceSpan at) => Error("RG2009", $"the stages of band '{band}' do not cover it from end to end", at);
    public void StagesForSome(SourceSpan at) => Error("RG2010", "some bands have stages and some have none", at, "give stages to every band or to none");
    public void UnknownUnit(string name, SourceSpan at, IEnumerable<string> known) => Error("RG2011", $"unit '{name}' is not in the list of units", at, Nearest.Hint(name, known));
    public void AmbiguousUnit(string name, SourceSpan at) => Error("RG2012", $"the name '{name}' means several units", at, "use the unit's id");
    public void UnknownRegion(string id, string grouping, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2013", $"grouping '{grouping}' has no region '{id}'", at, Nearest.Hint(id, known) ?? $"its regions are {List(known)}");
    public void InTwoRegions(string unit, string first, string second, SourceSpan at) => Error("RG2014", $"unit '{unit}' is in regions '{first}' and '{second}'", at, "a unit belongs to one region of a grouping");
    public void InNoRegion(string grouping, IReadOnlyList<string> units, SourceSpan at) =>
        Error("RG2015", $"{units.Count} units are in no region of '{grouping}': {string.Join(", ", units.Take(5))}{(units.Count > 5 ? ", ..." : "")}", at, "add them to a region, or say `others: exclude`");
    public void NoAttribute(string attribute, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2016", $"the list of units has no column '{attribute}'", at, Nearest.Hint(attribute, known) ?? $"its attributes are {List(known)}");
    public void NoMatch(string region, string value, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2017", $"no unit has '{value}', which region '{region}' asks for", at, Nearest.Hint(value, known) ?? $"the values are {List(known)}");
    public void NoAutomaticId(string value, SourceSpan at) => Error("RG2018", $"no id can be made from '{value}'", at, "list the regions with ids of your own under `regions:`");
    public void AlphaForSome(SourceSpan at) => Error("RG2019", "some systems have an alpha and some have none", at, "give alpha to every system or to none (equal)");
    public void AlphaSum(double sum, SourceSpan at) => Error("RG2020", FormattableString.Invariant($"the alphas sum to {Math.Round(sum, 9)}, not 1"), at);
    public void YearsReversed(int from, int to, SourceSpan at) => Error("RG2021", $"the years run from {from} to {to}", at, "the earlier year comes first");
    public void DuplicateYear(int year, SourceSpan at) => Error("RG2022", $"year {year} stands twice", at);
    public void NotAYear(double number, SourceSpan at) => Error("RG2023", FormattableString.Invariant($"{number} is not a year"), at);
    public void UnknownName(string what, string name, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2024", $"there is no {what} '{name}'", at, Nearest.Hint(name, known) ?? $"known ones are {List(known)}");
    public void NoIndicators(string system, SourceSpan at) => Error("RG2025", $"system '{system}' has no indicators", at, "give it criteria with indicators, or use it with `score:`");
    public void InlineWithoutScore(SourceSpan at) => Error("RG2026", "a system declared in the study needs `score:`", at, "put its indicators in a file of its own and name it with `use:`");
    public void HoldsOutsideYears(SourceSpan at) => Error("RG2027", "`holds:` belongs to `shape: years`", at);
    public void YearsWithoutHolds(SourceSpan at) => Error("RG2028", "a file of `shape: years` needs `holds:`, the column its values are", at);
    public void NameClash(string name, string first, string second, SourceSpan at) => Error("RG2029", $"alias '{name}' of unit '{second}' is the id of unit '{first}'", at);
    public void NoUnits(SourceSpan at) => Error("RG2030", "the list of units is empty", at);
    public void UnitsColumn(string column, SourceSpan at) => Error("RG2031", $"the list of units has no column '{column}'", at, "a list of units begins with id,name_zh,name_en,aliases");
    public void BlankUnit(string column, SourceSpan at) => Error("RG2032", $"the unit of this row has no {column}", at);
    public void MissingText(string id, string language, SourceSpan at) => Warning("RG2033", $"the text '{id}' is missing in '{language}'", at);
    public void ThroughItself(string path, SourceSpan at) => Error("RG2034", $"grouping '{path}' goes through itself", at);
    public void NotADate(string field, string text, string key, SourceSpan at) => Error("RG2036", $"'{field}' of the reference '{key}' is '{text}', which is not a date", at, "write it as 2024-05-01");
    public void NoAccessDate(string key, SourceSpan at) => Warning("RG2037", $"the web page '{key}' has no date of access", at);
    public void NotAPluralOf(string key, SourceSpan at) => Error("RG2035", $"'{key}' takes a list", at);
    public void BelowZero(string key, double number, SourceSpan at) => Error("RG2060", FormattableString.Invariant($"{key} {number} is below zero"), at);

    // --set
    public void SetForm(string text) => Error("RG0001", $"'{text}' has no '='", new SourceSpan($"--set {text}"), "write --set path.to.key=value");
    public void SetPath(string step, string path, SourceSpan at) => Error("RG0002", $"'{step}' in '{path}' leads nowhere", at, "entries of a list are named by number from 0 or by their id");
    public void SetValue(string why, SourceSpan at) => Error("RG0003", $"the value is not YAML: {why}", at);

    private void Error(string code, string message, SourceSpan at, string? hint = null) => bag.Error(code, message, at, hint);

    private void Warning(string code, string message, SourceSpan at) => bag.Warning(code, message, at);

    private static string List(IReadOnlyCollection<string> names) => string.Join(", ", names.Take(12)) + (names.Count > 12 ? ", ..." : "");
}
