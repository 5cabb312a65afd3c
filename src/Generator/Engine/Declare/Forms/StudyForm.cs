using System.Runtime.CompilerServices;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Kept;
using ReportGen.Engine.References.Styles;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of study.yaml, with the words that plugins bring.</summary>
internal static class StudyForm
{
    public static readonly Key Schema = Must("schema", Form.Words("1"), "The version of these declarations: 1.");

    /// <summary>The theme of a study that names none.</summary>
    public const string Theme = "journal";

    private static readonly Form Years = new Either(
        new ListOf(Form.Whole) { NotEmpty = "the list of years" }, Form.Whole,
        new Fields("`years`",
            Must("from", Form.Whole, "The first year."),
            Must("to", Form.Whole, "The last year."),
            May("except", new ListOf(Form.Whole), "Years between them that are left out.")));

    private static readonly ConditionalWeakTable<KnownWords, Recent<string, Fields>> Made = [];

    /// <summary>The form with these words, and the languages that some theme has words for.</summary>
    public static Fields Of(KnownWords known, IReadOnlyList<string> languages) =>
        Made.GetValue(known, _ => new(4)).Of(string.Join(' ', languages), () => Make(known with { Languages = languages }));

    private static Fields Make(KnownWords known) => new("the study",
        Schema,
        Must("id", Form.Id, "Names the study and its output folder."),
        Must("title", Form.Localized, "The report's title."),
        May("subtitle", Form.Localized, "The report's subtitle."),
        May("authors", new ListOf(Author), "The authors, in order."),
        May("keywords", new ListOf(Form.Localized), "Keywords."),
        May("date", Form.Text, "The date the report carries, in quotes. The clock is never asked."),
        May("lines", new ListOf(Line), "Further lines of the title block: classification, funding, suggested citation."),
        May("languages", new Either(new ListOf(Language(known)) { NotEmpty = "the list of languages", IsSet = true }, Language(known)),
            "The report's languages; all that the theme has words for when absent."),
        May("theme", Form.Text, "A folder of templates/ by its name, or one of your own by its path from the study: ./my-theme.", Theme),
        May("unit_noun", Form.Localized, "What a unit is called: city, province."),
        May("unit_noun_plural", Form.Localized, "What several units are called."),
        Must("units", DataForm.Units,
            "The list of units, a CSV (id, name_zh, name_en, aliases, attributes), a shipped list, or who of a list takes part."),
        Must("years", Years, "The years of the panel: {from, to}, with `except` where some are left out, or a list."),
        May("panel", Form.Of<PanelBalance>(), "Whether every unit must be there in every year.", "balanced"),
        May(
            "interpolation", MethodForm.Of("the interpolation", known.Methods<IInterpolation>()),
            "How gaps between observed years are filled.",
            known.Methods<IInterpolation>().Default),
        May("empty_series", Form.Of<EmptySeries>(), "What happens to a unit's series without any value.", "fail"),
        Must("data", new ListOf(DataForm.File) { NotEmpty = "the list of data files" },
            "The data files; a later one adds to an earlier one."),
        Must("systems", new ListOf(Subsystem) { NotEmpty = "the list of systems" },
            "The systems whose coupling is studied; alpha for all of them or for none."),
        May("mechanisms", new ListOf(Mechanism), "How criteria act on other systems: arrows of the figure `process`."),
        May("groupings", new ListOf(Form.File), "Groupings of the units into regions."),
        May("boundaries", BoundariesForm.Boundaries, "Outlines of the units or regions, for the figure `map`."),
        May("gradings", new Fields("the gradings", [.. known.Gradings.Select(ScaleOf)])
        {
            Others = Form.File,
        }, "Grade scales: of the degrees, or of a system's score by its id."),
        May(
            "outliers", MethodForm.Of("the treatment of outliers", known.Methods<ITreatment>()),
            "How outliers are treated before the normalization; not at all when absent."),
        May("normalization", Targeted("the normalization", known.Methods<INormalization>(), sharesToo: false),
            "How raw values become standardized ones; an id of a system, criterion or indicator as a key says what holds there.",
            known.Methods<INormalization>().Default),
        May("weighting", Targeted("the weighting", known.Methods<IWeighting>(), sharesToo: true),
            "How indicators are weighed; an id of a system or criterion as a key says what holds there, that of an indicator its share.",
            known.Methods<IWeighting>().Default),
        May(
            "aggregation", Aggregation(known.Methods<IAggregation>()), "How weighted indicators become a score.",
            known.Methods<IAggregation>().Default),
        May("available", Form.Number,
            "The share of a score's weight whose values must be there, above 0; below 1 the values that are there share in the weight " +
                "of the others.", "1"),
        May("models", Models(known), "Every model runs; name one to set its options."),
        May("published", new ListOf(Published), "Values that a publication prints, to compare with."),
        May("report", Layout(known), "What is printed; all that the results allow when absent."),
        May("references", Form.File, "The bibliography: references.yaml, BibTeX (.bib), RIS (.ris) or CSL-JSON (.json)."),
        May("citation-style", CitationStyle(known),
            "How works are cited and listed; for languages apart: {zh: gbt7714-2025, en: apa}.", CitationStyles.Default),
        May("plugins", new ListOf(Form.File), "Plugin assemblies (.dll), relative to the study."),
        May("workbook", Form.Words("full", "short"), "full: results.xlsx also holds the sheet normalized.", "short"),
        May("stable", StableChanges, "Changes of less than these are called stable in sentences, and a wiggle of less no turning point."),
        May("verify", Verification, "What `reportgen verify` calls changed."));

    private static readonly Fields Verification = new("the verification",
        May("ignore", new ListOf(Form.Of<ReviewedPart>()) { IsSet = true },
            "Parts of the report that are not compared and have no snapshots; every verification says so. Inputs and results always are."),
        May("words", Form.Words(MessageLanguage.OfChanges), "The language in which verify, review and diff tell what differs.",
            MessageLanguage.Id),
        May("absolute", Form.Number, "How far a number may move before it is called changed.", Spelling.Value(Tolerance.Default.Absolute)),
        May("relative", Form.Number, "The same, as a share of the value before.", Spelling.Value(Tolerance.Default.Relative)));

    private static readonly Fields StableChanges = new("what is stable",
        May("value", Form.Number, "Of scores, degrees and coefficients.", Spelling.Value(StableChange.Default.Value)),
        May("share", Form.Number, "Of shares of a whole: 0.01 is a percentage point.", Spelling.Value(StableChange.Default.Share)));

    private static readonly Fields Author = new(
        "the author", Must("name", Form.Localized, "Name."), May("affiliation", Form.Localized, "Institution."));

    private static readonly Fields Line = new("the line",
        Must("label", Form.Localized, "What stands before the colon."), Must("text", Form.Localized, "What stands after it."));


    private static Key ScaleOf(string graded) => May(graded, Form.File, $"The scale of {graded}: a file, or the name of a shipped one.");

    private static readonly Key Alpha = May("alpha", Form.Number, "The system's weight in T; equal when no system has one.");

    private static readonly By Subsystem = new("use",
        new Fields("the system",
            Must("use", Form.File, "The indicator system: a file, or the name of a shipped one."),
            Alpha,
            May("score", Form.Text, "A column with the system's score in [0, 1], instead of computing it.")),
        new Fields("the system",
            Must("id", Form.Id, "Names the system in results."),
            Must("name", Form.Localized, "Its name."),
            Must("symbol", Form.Text, "Its letter in formulas."),
            Alpha,
            Must("score", Form.Text, "The column with the system's score in [0, 1]."))) { IsUsual = true };

    private static readonly Fields Published = new("the published values",
        Must("measure", Form.Text, "A system's id, C, T or D."), Must("column", Form.Text, "The column of the data that holds them."),
        Must("decimals", Form.Whole, "Decimals as printed."),
        May("input_decimals", Form.Whole, "Decimals of the printed scores they were computed from."),
        May("scale", Form.Number, "How many times the measure they print, as 100 for an index from 0 to 100; 1 by default."));

    private static Form CitationStyle(KnownWords known)
    {
        var style = Form.Words([.. CitationStyles.Ids]);
        return new Either(style, new Fields("the styles", [.. known.Languages.Select(l => May(l, style, $"In the language {l}."))])
        {
            IsOpen = known.Languages.Count == 0,
        });
    }

    private static Form Language(KnownWords known) => known.Languages.Count > 0 ? Form.Words([.. known.Languages]) : Form.Text;

    private static Form Targeted(string name, KnownMethods methods, bool sharesToo) =>
        MethodForm.Of(name, methods, MethodForm.Target(methods, sharesToo));

    private static Form Aggregation(KnownMethods methods)
    {
        var levels = Levels(methods);
        return new Either(Form.Known(methods.Ids), levels with
        {
            Keys = [.. levels.Keys, .. MethodForm.Keys(methods)], IsOpen = true, Short = MethodForm.Word,
        });
    }

    /// <summary>The levels of an aggregation.</summary>
    public static IReadOnlyCollection<string> LevelIds => ["indicators", "criteria"];

    /// <summary>An aggregation that says what holds at each level.</summary>
    public static Fields Levels(KnownMethods methods)
    {
        var one = MethodForm.Named(methods);
        return new Fields("the aggregation",
            May("indicators", one, "Indicators into a criterion.", methods.Default),
            May("criteria", one, "Criteria into a system.", methods.Default));
    }

    private static readonly Fields Mechanism = new("the mechanism",
        Must("from", Form.Text, "The criterion that acts."),
        Must("to", Form.Text, "The system that it acts on: one that stands beside its own in the list of systems."),
        Must("text", Form.Localized, "How, in a few words."));

    private static readonly Fields OwnSection = new("the section",
        Must("text", Form.Text, "The authors' text: ID of text/ID.LANGUAGE.md."),
        May("title", Form.Localized, "Its heading; none when the text begins with one."),
        May("after", Form.Text, "The section it stands after: one of the theme's, or the text of another of this list."));

    private static Fields Layout(KnownWords known) => new("the report",
        [
            May("years", Years, "The years that tables show side by side."),
            May("tables", new ListOf(PartForm.Of("table", known.Tables)) { IsSet = true }, "The tables that are printed."),
            May("figures", new ListOf(PartForm.Of("figure", known.Figures)) { IsSet = true }, "The figures that are printed."),
            May("appendix", new ListOf(PartForm.Of("table", known.Tables)) { IsSet = true },
                "Tables that are printed at the end of the appendix, besides the others, and folded on the screen."),
            May("sections", new ListOf(new Either(Form.Text, OwnSection)),
                "Sections of the authors' own; where the list names sections of the theme too, these are printed and no others, in its " +
                    "order."),
            .. PartForm.Formats(known.Formats),
        ]);

    private static Fields Models(KnownWords known) => new("the models",
        [.. known.Models.Select(m => May(m.Id, Model(m.Options, m.ByDefault), $"Options of the model {m.Id}."))]) { IsOpen = true };

    public static Fields Model(Type options, bool byDefault) =>
        new("the model",
            [May("enabled", Form.Truth, "false leaves the model out.", byDefault ? "true" : null), .. OptionsForm.Keys(options)]);
}
