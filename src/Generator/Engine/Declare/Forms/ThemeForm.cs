using System.Collections.Immutable;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of theme.yaml and of a theme's locales.</summary>
internal static class ThemeForm
{
    private const string Sections = "The sections in printed order.";

    private static readonly Key Schema = StudyForm.Schema with { IsRequired = false };
    private static readonly Fields Tokens = new("the tokens") { Others = Form.Localized };
    private static readonly Key Screen = May("screen", Tokens, "Tokens on the screen; per language {zh: ..., en: ...}.");
    private static readonly Key Print = May("print", Tokens, "Tokens in print.");

    private static readonly Form Colors = new ListOf(Form.Color) { NotEmpty = "list of colors" };

    private static readonly Key Figures = May("figures", new Fields("the colors of the figures",
        May("systems", Colors, "Colors of the systems in declared order; a criterion is a shade of its system."),
        May("regions", Colors, "Colors of the regions in declared order."),
        May("grades", Colors, "Colors of the grades from low to high."),
        May("degrees", Colors, "Colors of C, T and D."),
        May("parts", Colors, "Colors of the parts of a decomposition: within, between, overlap, overall."),
        May("times", Colors, "Colors of the earlier and the later year."),
        May("comparisons", Colors, "Colors of the subject of a profile and of what it is compared with."),
        May("ramp", Colors, "The ends of the ramp that shades a heat map, light and dark.")),
        "Colors of the figures, as #rrggbb.");

    private static readonly Key Decimals = May("decimals", new Fields("the decimals of numbers",
        May("value", Form.Whole, "Decimals of scores, degrees, coefficients and their changes; 3 by default."),
        May("weight", Form.Whole, "Decimals of weights and small measures; 4 by default."),
        May("share", Form.Whole, "Decimals of shares in per cent; 2 by default.")),
        "With how many decimals tables, figures and sentences print their numbers.");

    private static readonly Key Languages = May("languages", new ListOf(Form.Text) { IsSet = true, NotEmpty = "list of languages" },
        "The ids of its languages, in the order of editions; each has its words in locales/ID.yaml.");

    public static readonly By File = new("extends",
        new Fields("the theme", Schema,
            Must("extends", Form.Text, "The theme whose files, words and tokens this one takes over."),
            May("sections", new ListOf(Form.Text) { IsSet = true }, Sections),
            Languages, Screen, Print, Figures, Decimals),
        new Fields("the theme", Schema,
            Must("sections", new ListOf(Form.Text) { IsSet = true }, Sections),
            Languages, Screen, Print, Figures, Decimals));

    private static readonly Form YesNo = Form.Words("yes", "no");

    /// <summary>How a language is set, where that is one of few ways.</summary>
    public static readonly ImmutableArray<Key> Setting =
    [
        May("curly-quotes", YesNo, "yes: typed quotes and apostrophes are printed as curly ones."),
        May("east-asian", YesNo, "yes: full-width letters, whose heads have a face of their own instead of a bold one."),
        May("hyphenate", YesNo, "yes: words may be divided at the end of a line."),
        May("first-line-indent", Form.Words("every", "next"), "every: each paragraph; next: one that follows another."),
        May("heading-align", Form.Words("left", "center"), "Where first-level heads stand."),
    ];

    private static readonly Form Group = new Fields("this group of words") { Others = Form.Text };

    /// <summary>Words by key, some of them in groups.</summary>
    public static readonly Fields Locale = new("the locale", [Schema, .. Setting]) { Others = new Either(Form.Text, Group) };

    /// <summary>What a locale must have: the words and conventions that pages are made with.</summary>
    public static readonly string[] Needed =
    [
        "table", "figure", "continued", "equation-reference", "section-reference", "simulated-notice", "simulated-mark", "contents",
        "skip", "abstract", "keywords", "date", "references", "colon", "open", "close", "comma", "semicolon", "made-by",
        "scroll-hint", "download", "link-here", "copied", "filter", "rows", "key-findings", "also-as", "workbook", "all-files",
        "cite", "copy", "copied-text", "find", "chosen", "chosen-nowhere",
        "not-found", "kin-units", "kin-regions", "clear", "language-name", "profile-title", "profile-index",
        "profile-nav", "profiles-of-units", "profiles-of-regions", "unit", "units", "sentence-gap", "list-comma", "lang-tag",
        "office-lang-latin", "office-lang-east-asian", "foreign-lang-tag", "curly-quotes", "east-asian", "hyphenate", "first-line-indent",
        "heading-align", "subtitle", "list-strong", "and.plain", "and.strong", "and.apart", "or.plain", "or.strong", "or.apart",
        "tied.plain", "tied.strong", "tied.apart", "and-more", "with-unit", "with-value", "with-value-each", "counted", "lower-inside",
        "sentence", "digit-group", "quoted", "see", "line-break", "heading-numbers.1", "heading-numbers.2", "heading-numbers.3",
        "heading-numbers.4", "heading-numbers.5",
        "heading-numbers.6", "cited.others", "cited.volume", "cited.edition", "cited.edition-words",
        "authors.two", "authors.more", "notes", "back-to-text",
        "extremes", "cited.names", "cited.translated", "cited.anonymous", "cited.undated", "nothing",
    ];
}
