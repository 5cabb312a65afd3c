using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Text;

// RG20: what is declared
internal sealed partial class DeclareMessages
{
    public void DuplicateId(string what, string id, SourceSpan first, SourceSpan at) =>
        Error("RG2001", $"{what} '{id}' is declared twice", at, $"the first one is at {first}");

    public void ReservedId(string id, SourceSpan at) =>
        Error("RG2002", $"'{id}' is reserved for a measure of a model", at, "choose another id");

    public void NoMethodOfIndicator(string indicator, SourceSpan at) =>
        Error(
            "RG2045", $"a single indicator has no weighting of its own, '{indicator}' neither", at,
            "give its share of the system's weight, such as 0.2");

    public void MethodAmongKeys(string method, string? option, SourceSpan at) =>
        Error(
            "RG2050", $"the method '{method}' stands among other keys", at,
            $"write `method: {method}`{(option is null ? "" : $", `{option}: ...`")} beside them");

    public void NoOptions(string method, SourceSpan at) =>
        Error("RG2051", $"the method '{method}' has no options to set", at, $"write `{method}` alone");

    public void ShareOutside(double share, SourceSpan at) =>
        Error("RG2046", FormattableString.Invariant($"a share of {share} is not between 0 and 1"), at);

    public void NoLanguageOfTheme(string language, Theme theme, SourceSpan at) =>
        Error("RG2047", $"theme '{theme.Id}' has no words for the language '{language}'", at,
            theme.Files.ContainsKey($"locales/{language}.yaml")
                ? $"{theme.PlaceOf($"locales/{language}.yaml")} has them: "
                    + $"name '{language}' under `languages:` of {theme.PlaceOf("theme.yaml")}"
                : $"it speaks {string.Join(", ", theme.Languages)}; a language is a file of words: locales/{language}.yaml");

    public void NoWords(IReadOnlyCollection<string> keys, SourceSpan at) =>
        Error("RG2048", $"the locale has no {List(keys, 5)}", at, "another locale of the theme shows what they say");

    public void IndicatorTwice(string indicator, SourceSpan first, SourceSpan at) =>
        Error("RG2003", $"indicator '{indicator}' is twice in one system", at,
            $"it is also at {first}; an indicator belongs to one criterion");

    public void BadRange(string what, double low, double high, SourceSpan at) =>
        Error("RG2004", FormattableString.Invariant($"{what} runs from {low} to {high}"), at, "the lower end comes first and is smaller");

    public void BadWeight(double weight, SourceSpan at) =>
        Error("RG2005", FormattableString.Invariant($"weight {weight} is not above zero"), at);

    public void NoOptimum(string indicator, SourceSpan at) =>
        Error(
            "RG2049", $"indicator '{indicator}' is moderate and has no optimum", at,
            "say where it is best: `optimum: 55` or `optimum: [42, 50]`");

    public void EmptyBand(string band, SourceSpan at) => Error("RG2006", $"band '{band}' is empty: its end is not above its beginning", at);

    public void BandsOverlap(string first, string second, SourceSpan at) =>
        Error("RG2007", $"bands '{first}' and '{second}' overlap", at, "each band begins where the one before ends");

    public void BandsGap(string first, string second, SourceSpan at) =>
        Error("RG2008", $"there is a gap between bands '{first}' and '{second}'", at, "each band begins where the one before ends");

    public void BandsBeyondOne(double high, SourceSpan at) =>
        Error("RG2110", FormattableString.Invariant($"the bands run to {high}; scores and degrees lie from 0 to 1"), at,
            FormattableString.Invariant($"write {(high <= 10 ? 4 / 10.0 : 0.4)} for {(high <= 10 ? 4 : 40)}"));

    /// <param name="what">The bands, or the stages.</param>
    /// <param name="isReversed">Whether the last of them is the lowest, and so on to the first.</param>
    /// <param name="ordered">Their ids from low to high.</param>
    /// <param name="at">The first one written.</param>
    public void BandsNotInOrder(string what, bool isReversed, IReadOnlyList<string> ordered, SourceSpan at) =>
        Error(
            "RG2096", $"the {what} are {(isReversed ? "written from high to low" : "not in order")}", at,
            $"write them from low to high: {string.Join(", ", ordered)}");

    public void StagesDoNotTile(string band, SourceSpan at) =>
        Error("RG2009", $"the stages of band '{band}' do not cover it from end to end", at);

    public void SharesDoNotTile(SourceSpan at) =>
        Error(
            "RG2092", "the bands do not reach from 0 to 1, which are all observations", at, "with `cut: shares` the ends are shares of 1");

    public void StagesForSome(SourceSpan at) =>
        Error("RG2010", "some bands have stages and some have none", at, "give stages to every band or to none");

    public void UnknownUnit(string name, SourceSpan at, IEnumerable<string> known) =>
        Error("RG2011", $"unit '{name}' is not in the list of units", at, Nearest.Hint(name, known));

    public void AmbiguousUnit(string name, SourceSpan at) =>
        Error("RG2012", $"the name '{name}' means several units", at, "use the unit's id");

    public void UnknownRegion(string id, string grouping, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2013", $"grouping '{grouping}' has no region '{id}'", at, Nearest.Hint(id, known) ?? Are("its regions", known));

    public void InTwoRegions(string unit, string first, string second, SourceSpan at) =>
        Error("RG2014", $"unit '{unit}' is in regions '{first}' and '{second}'", at, "a unit belongs to one region of a grouping");

    public void InNoRegion(string grouping, IReadOnlyList<string> units, SourceSpan at) =>
        Error("RG2015", $"{units.Count} {(units.Count == 1 ? "unit is" : "units are")} in no region of '{grouping}': {List(units, 5)}", at,
            "add them to a region, or say `others: exclude`");

    public void ValueOfNoRegion(
        string attribute, string value, string grouping, IReadOnlyList<string> units, SourceSpan at, string near) =>
        Error(
            "RG2099",
            $"no region of '{grouping}' asks for '{value}', the '{attribute}' of "
                + (units.Count == 1 ? $"unit {units[0]}" : $"{units.Count} units: {List(units, 5)}"),
            at, $"{near} If not, add it to a region, or say `others: exclude`");

    public void ValueLeftOut(
        string attribute, string value, string grouping, IReadOnlyList<string> units, SourceSpan at, string near) =>
        Warning(
            "RG2114",
            $"no region of '{grouping}' asks for '{value}', the '{attribute}' of "
                + (units.Count == 1 ? $"unit {units[0]}, which is left out" : $"{units.Count} units, which are left out: {List(units, 5)}"),
            at, near);

    public void NoAttribute(string attribute, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error(
            "RG2016", $"the list of units has no column '{attribute}'{(NamesUnits(attribute) ? " of attributes: it names units" : "")}", at,
            NamesUnits(attribute) ? Are("its attributes", known) : Nearest.Hint(attribute, known) ?? Are("its attributes", known));

    private static bool NamesUnits(string column) => column is "id" or "aliases" || column.StartsWith("name_", StringComparison.Ordinal);

    public void NoMatch(string region, string value, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2017", $"no unit has '{value}', which region '{region}' asks for", at,
            Nearest.Hint(value, known) ?? Are("the values", known));

    public void NoAutomaticId(string value, SourceSpan at) =>
        Error("RG2018", $"no id can be made from '{value}'", at, "list the regions with ids of your own under `regions:`");

    public void AlphaForSome(SourceSpan at) =>
        Error("RG2019", "some systems have an alpha and some have none", at, "give alpha to every system or to none (equal)");

    public void AlphaSum(double sum, SourceSpan at) =>
        Error("RG2020", FormattableString.Invariant($"the alphas sum to {Math.Round(sum, 9)}, not 1"), at,
            Math.Abs(sum - 100) < 1e-9 ? "they are shares: 50% is 0.5" : null);

    public void SameAutomaticId(string first, string second, string id, SourceSpan at) =>
        Error(
            "RG2072", $"'{first}' and '{second}' would both get the id '{id}'", at,
            "list the regions with ids of your own under `regions:`");

    public void SameName(string what, string name, SourceSpan first, SourceSpan at) =>
        Warning(
            "RG2073", $"{what} is called '{name}' like that of {(first.File == at.File ? $"line {first.Line}" : first)}", at,
            "a reader could not tell them apart");

    /// <summary>Units of one name that nothing but their ids tells apart.</summary>
    public void UnitsAlike(string name, IReadOnlyList<string> units, string printed, SourceSpan at) =>
        Warning(
            "RG2097", $"units {List(units, 5)} are called '{name}', and nothing in the list tells them apart", at,
            $"they are printed with their ids, such as '{printed}': give each a name of its own, or a column that tells them apart");

    /// <summary>Units of one name that a region or an attribute tells apart.</summary>
    public void UnitsToldApart(string name, IReadOnlyList<string> printed, SourceSpan at) =>
        bag.Note(
            "RG2098", $"{printed.Count} units are called '{name}', and are printed as {List([.. printed.Select(p => $"'{p}'")], 5)}", at);

    public void YearsReversed(int from, int to, SourceSpan at) =>
        Error("RG2021", $"the years run from {from} to {to}", at, "the earlier year comes first");

    public void DuplicateYear(int year, SourceSpan at) => Error("RG2022", $"year {year} stands twice", at);
    public void NotAYear(double number, SourceSpan at) => Error("RG2023", FormattableString.Invariant($"{number} is not a year"), at);

    public void Token(string name, string fault, SourceSpan at, string? hint = null) =>
        Error("RG1053", $"the token '{name}' cannot be set: {fault}", at, hint);

    public void NoFace(string token, string face, SourceSpan at, IReadOnlyCollection<string> faces) =>
        Token(token, $"print has no face '{face}'", at, $"its faces are {List(faces)}");

    public void NoLanguageTag(string key, string word, SourceSpan at) =>
        Word(key, $"is '{word}', which is no tag of a language", at,
            "a tag is two or three letters, such as en, and may name a region, such as zh-CN");

    public void Placeholders(string key, string fault, SourceSpan at) =>
        Word(key, fault, at, "compare it with the word of the theme journal");

    private void Word(string key, string fault, SourceSpan at, string hint) => Error("RG1054", $"the word '{key}' {fault}", at, hint);

    /// <param name="what">What kind of thing it would be.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="known">The names that there are.</param>
    /// <param name="elsewhere">Where it belongs if it is a key, as a hint; null for nowhere.</param>
    public void UnknownName(string what, string name, SourceSpan at, IReadOnlyCollection<string> known, string? elsewhere = null) =>
        Error("RG2024", $"there is no {what} '{name}'", at, Nearest.Hint(name, known) ?? elsewhere ?? Are("known ones", known));

    public void NoIndicators(string system, SourceSpan at) =>
        Error("RG2025", $"system '{system}' has no indicators", at, "give it criteria with indicators, or use it with `score:`");

    public void InlineWithoutScore(SourceSpan at) =>
        Error("RG2026", "a system declared in the study needs `score:`", at,
            "put its indicators in a file of its own and name it with `use:`");

    public void HoldsOutsideYears(SourceSpan at) => Error("RG2027", "`holds:` does not go with this shape", at);

    public void NameClash(string name, string first, string second, SourceSpan at) =>
        Error("RG2029", $"alias '{name}' of unit '{second}' is the id of unit '{first}'", at);

    public void NoUnits(SourceSpan at) => Error("RG2030", "the list of units is empty", at);

    public void UnitsColumn(string column, SourceSpan at) =>
        Error("RG2031", $"the list of units has no column '{column}'", at, "a list of units begins with id,name_zh,name_en,aliases");

    public void HeadOfUnitsUnread(string head, IReadOnlyCollection<string> absent, IReadOnlyCollection<string> known, SourceSpan at) =>
        Warning("RG2113", $"'{head}' is no head that a list of units has, and is taken for an attribute of the units", at,
            Nearest.Hint(head, absent) ?? $"the heads are {List(known)}");

    public void WordUnused(string word, IReadOnlyCollection<string> known, SourceSpan at) =>
        Warning("RG2121", $"nothing uses the word '{word}'", at,
            Nearest.Hint(word, known) ?? "the theme below has no such word, and no template or style of this one names it");

    public void BlankUnit(string column, SourceSpan at) => Error("RG2032", $"the unit of this row has no {column}", at);

    public void MissingText(string id, string language, SourceSpan at) =>
        Warning("RG2033", $"the text '{id}' is missing in '{language}'", at);

    public void ThroughItself(string path, SourceSpan at) => Error("RG2034", $"grouping '{path}' goes through itself", at);

    public void NotADate(string field, string text, string key, SourceSpan at) =>
        Error("RG2036", $"'{field}' of the reference '{key}' is '{text}', which is not a date", at, "write it as 2024-05-01");

    public void NoSuchDay(string date, SourceSpan at) =>
        Error("RG2035", $"there is no date '{date}'", at, "write year, month and day as 2024-05-01, or the date in words");

    public void NoAccessDate(string key, SourceSpan at) => Warning("RG2037", $"the web page '{key}' has no date of access", at);

    public void BelowZero(string key, double number, SourceSpan at) =>
        Error("RG2060", FormattableString.Invariant($"{key} {number} is below zero"), at);

    public void NoFileFits(string pattern, SourceSpan at) =>
        Error("RG2061", $"no file fits '{pattern}'", at,
            "paths are relative to the file they stand in; * stands for any letters, {year} for a year");

    public void ExceptInVain(int year, int first, int last, SourceSpan at) => Error(
        "RG2075", $"`except:` takes out {year}, which is not between {first} and {last}", at, "leave it out");

    public void NoYearLeft(int first, int last, SourceSpan at) =>
        Error("RG2116", $"`except:` takes out every year from {first} to {last}", at, "leave a year in");

    public void TooManyDigits(string key, int digits, SourceSpan at, int most = 15) =>
        Error("RG2078", $"{key} {digits} is no number of digits after a point", at, $"numbers have 0 to {most} of them");

    public void NotAScale(double scale, SourceSpan at) =>
        Error(
            "RG2083", FormattableString.Invariant($"{scale} is no scale"), at,
            "published values are so many times the measure: 1, or 100 for an index from 0 to 100");

    public void BlankText(string key, string of, SourceSpan at) => Error("RG2077", $"the '{key}' of {of} says nothing", at);

    public void NotAMark(string text, SourceSpan at) =>
        Error("RG2076", $"'{text}' may be part of a number", at, "a footnote mark holds neither digits nor signs of numbers");

    public void NotASign(string text, SourceSpan at) =>
        Error("RG2062", $"'{text}' is not one sign", at, "write one sign in quotes, such as \",\"; letters and digits are none");

    public void SignForTwo(char sign, SourceSpan at) =>
        Error("RG2112", $"'{sign}' cannot be the decimal sign and group digits as well", at,
            "leave out `thousands:` where digits are not grouped, or name the sign that groups them");

    public void ChineseInEnglish(string text, int others, SourceSpan at) =>
        Warning("RG2124", $"the English report prints Chinese: '{text}'{(others > 0 ? $" and {others} more" : "")}", at,
            "say names and units of measurement in both, {zh: ..., en: ...}; of units in a list name_en");

    public void HeaderRowsNotInOrder(IReadOnlyList<int> ordered, SourceSpan at) =>
        Error("RG2118", "the rows of the header are not in order", at, $"write them from above to below: [{string.Join(", ", ordered)}]");

    public void KeysTogether(string key, string other, string of, SourceSpan at) =>
        Error("RG2117", $"`{key}:` and `{other}:` stand in one {of}", at, "keep one of them");

    public void NobodyLeft(SourceSpan at) => Error("RG2063", "no unit is left in the study", at);

    public void NoUnitHas(string attribute, string value, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2064", $"no unit has '{value}' as its '{attribute}'", at, Nearest.Hint(value, known) ?? Are("the values", known));

    public void SecondDocument(SourceSpan at) =>
        Error("RG1029", "a second document begins here, and a declaration is one", at,
            "take out the line ---, or put what follows into a file of its own");

    public void TextNobodyPrints(string id, SourceSpan at, IReadOnlyCollection<string> known) =>
        Warning("RG2065", $"nobody prints the text '{id}'", at, Nearest.Hint(id, known) ?? Are("the texts of the theme", known));

    public void Picture(string name, string why, SourceSpan at) =>
        Error("RG2080", $"the picture '{name}' {why}", at, "a picture is SVG, PNG or JPEG, at most 20 megabytes and 50 million pixels");

    public void PictureWithout(string name, IReadOnlyCollection<string> what, SourceSpan at) =>
        Warning("RG2081", $"the drawing '{name}' is printed without {List(what)}", at, "a drawing runs nothing and fetches nothing");

    public void SentenceName(string name, SourceSpan at) =>
        Warning("RG2082", $"'{name}' is not read: a sentence is named FEATURE/NAME.LANGUAGE.md", at, "such as trend/conclusions.zh.md");

    public void TextName(string name, SourceSpan at) =>
        Warning("RG2066", $"'{name}' is not read: a text is named ID.LANGUAGE.md", at, "such as introduction.zh.md");

    public void WideRange(double end, SourceSpan at) =>
        Error("RG1063", FormattableString.Invariant($"no range reaches to {end}"), at, "values lie between -1e100 and 1e100");

    public void TextLanguage(string name, string language, IReadOnlyCollection<string> study, SourceSpan at) =>
        Warning("RG2111", $"'{name}' is not read: the study has no language '{language}'", at, Are("its languages", study));

    public void TextWaits(string name, string language, SourceSpan at) =>
        bag.Note("RG2120", $"'{name}' is not read: the study does not print '{language}'", at);

    public void SymbolTaken(string symbol, string why, SourceSpan at) =>
        Error("RG2067", $"the symbol '{symbol}' {why}", at, "take another letter, with a number where needed: U1");

    public void WithoutEffect(string key, string why, SourceSpan at) =>
        Warning("RG2068", $"`{key}:` has no effect: {why}", at, "leave it out");

    public void BadHeads(string text, SourceSpan at) =>
        Error("RG2070", $"'{text}' says nothing of the heads", at,
            "indicator, year, unit, or a pattern with {indicator}, {year} or {unit}, such as \"{indicator}_{year}\"");

    public void NoShipped(string name, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RG2071", $"there is no file and no shipped list '{name}'", at, Nearest.Hint(name, known)
            ?? $"the shipped lists are {List(known)}; paths are relative to the file they stand in");

    /// <param name="why">What is wrong.</param>
    /// <param name="at">Where.</param>
    /// <param name="whole">The whole of a formula that a comma in braces cuts; null for another.</param>
    public void BadFormula(string why, SourceSpan at, string? whole = null) =>
        Error("RG2069", $"the formula is wrong: {why}", at, whole is not null ? $"put it in quotes: formula: \"{whole}\""
            : "columns, numbers, + - * / ^ and parentheses; a name with blanks stands in [ ]");
}
