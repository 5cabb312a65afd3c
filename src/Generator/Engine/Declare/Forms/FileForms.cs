using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of the files that a study names.</summary>
internal static class FileForms
{
    private static readonly Fields Indicator = new("the indicator",
        Must("id", Form.Id, "Names the indicator in results; the default of `column`."),
        Must("name", Form.Localized, "Its name."),
        May("unit", Form.Localized, "Its unit; write \"%\" with quotes."),
        Must("direction", Form.Words("positive", "negative", "+", "-"), "positive: more is better; negative: less is better."),
        May("column", Form.Text, "The column of the data; the id when absent."),
        May("per", Form.Text, "A column to divide by, such as population."),
        May("transform", Form.Of<Transform>(), "Applied before normalization.", "none"),
        May("range", new ListOf(Form.Number) { IsPair = true }, "Goalposts after the transform, [low, high]; values beyond are cut off."),
        May("weight", Form.Number, "For weighting: given; above zero."),
        May("source", Form.Localized, "Where its figures come from."),
        May("note", Form.Localized, "A note."));

    private static readonly Fields Criterion = new("the criterion",
        Must("id", Form.Id, "Names the criterion in results."),
        Must("name", Form.Localized, "Its name."),
        May("weight", Form.Number, "For weighting: given; at all criteria of the system or at none."),
        Must("indicators", new ListOf(Indicator) { NotEmpty = "the list of indicators" }, "Its indicators, in printed order."));

    public static readonly Fields System = new("the system",
        StudyForm.Schema,
        Must("id", Form.Id, "Names the system in results."),
        Must("name", Form.Localized, "Its name."),
        Must("symbol", Form.Text, "Its letter in formulas."),
        May("note", Form.Localized, "Printed under the table of indicators."),
        May("criteria", new ListOf(Criterion), "Its criteria, in printed order; none where the study gives the score."));

    private static readonly Key RegionId = Must("id", Form.Id, "Names the region in results.");
    private static readonly Key RegionName = Must("name", Form.Localized, "Its name.");
    private static readonly Key GroupingId = Must("id", Form.Id, "Names the grouping in results.");
    private static readonly Key GroupingName = Must("name", Form.Localized, "Its name.");
    private static readonly Key Others = May("others", Form.Words("exclude", "error"), "What becomes of a unit in no region.", "error");

    public static readonly By Grouping = new("by",
        new Fields("the grouping", StudyForm.Schema, GroupingId, GroupingName, Must("by", Form.Text, "The attribute of the units that names their region."), Others,
            May("regions", new ListOf(new Fields("the region", RegionId, RegionName, May("match", new Either(new ListOf(Form.Text), Form.Text), "Values of the attribute; the id or a name when absent."))),
                "The regions in printed order; each value is one when absent.")),
        new Fields("the grouping", StudyForm.Schema, GroupingId, GroupingName, May("through", Form.File, "Another grouping, whose regions are the members of this one's."), Others,
            Must("regions", new ListOf(new Fields("the region", RegionId, RegionName, Must("members", new ListOf(Form.Text), "Units, or regions of the grouping that `through` names."))), "The regions in printed order.")));

    private static readonly Key[] BandKeys =
    [
        Must("id", Form.Id, "Names the grade in results."), Must("name", Form.Localized, "Its name."),
        Must("above", Form.Number, "Its lower end, which belongs to the band below (the lowest band holds it)."), Must("to", Form.Number, "Its upper end."),
    ];

    public static readonly Fields Grading = new("the grading scale",
        StudyForm.Schema,
        Must("id", Form.Id, "Names the scale."),
        Must("name", Form.Localized, "Its name."),
        Must("bands", new ListOf(new Fields("the band", [.. BandKeys, May("stages", new ListOf(new Fields("the band", BandKeys)), "A second level; for all bands or for none.")])) { NotEmpty = "the list of bands" },
            "The bands from low to high, each beginning where the one before ends."));

    private static readonly Fields Group = new("the group", May("mean", Form.Number, "Mean level.", "0"), May("spread", Form.Number, "Spread of the levels.", "1"), May("drift", Form.Number, "Change of the level a year.", "0"));

    private static readonly Fields Column = new("the column",
        May("center", Form.Number, "Value at level 0 in the first year."), May("range", new ListOf(Form.Number) { IsPair = true }, "Where values are kept, [low, high]."),
        May("response", Form.Number, "How strongly the value follows the level."), May("growth", Form.Number, "Growth a year."), May("own", Form.Number, "Spread of the unit's own deviation."),
        May("noise", Form.Number, "Spread of the deviation of one year."), May("decimals", Form.Whole, "Decimals written."), May("gaps", Form.Number, "Share of cells left blank."));

    public static readonly Fields Simulation = new("the simulation",
        StudyForm.Schema,
        Must("seed", Form.Whole, "The same seed makes the same panel."),
        May("group_by", Form.Text, "The attribute of the units that `groups` are values of."),
        May("groups", new Fields("the groups") { Others = Group }, "Level of the units by group."),
        May("units", new Fields("the units") { Others = new Either(Form.Number, new Fields("the unit", Must("level", Form.Number, "Its level."), May("drift", Form.Number, "Change of the level a year.", "0"))) }, "Level of single units, by id."),
        May("system_spread", Form.Number, "Spread of a system's level about the unit's."),
        May("spread_by_year", new Fields("the years") { Others = Form.Number }, "Factor of all spreads, by year."),
        May("default", Column, "What holds for every column."),
        May("columns", new Fields("the columns") { Others = Column }, "What holds for single columns."));

    private static readonly Fields Reference = new("the reference",
        Must("key", Form.Id, "What a text cites: [@key]."),
        Must("type", Form.Words("article", "book", "chapter", "thesis", "report", "conference", "newspaper", "standard", "dataset", "database", "software", "web", "other"), "Decides the type mark: [J], [M], [D], ..."),
        May("language", Form.Words("zh", "en"), "Language of the work; zh where the title has Chinese characters."),
        May("author", Form.Text, "\"Family, Given; Family, Given; others\"; a name without a comma is printed as it stands."),
        Must("title", Form.Text, "Title."),
        May("editor", Form.Text, "Editors of the book or the proceedings that `in` names."),
        May("journal", Form.Text, "Journal or newspaper."),
        May("in", Form.Text, "The book or the proceedings of a chapter or a paper."),
        May("publisher", Form.Text, "Publisher; the school of a thesis, the institution of a report."),
        May("place", Form.Text, "Place of publication."),
        May("edition", Form.Text, "A number, or words; the first is not printed."),
        May("year", Form.Text, "Year."),
        May("date", Form.Text, "Day of a newspaper or a web page: 2024-05-01."),
        May("volume", Form.Text, "Volume."),
        May("number", Form.Text, "Issue; number of a report or a standard; page of a newspaper."),
        May("pages", Form.Text, "Pages: 437-440."),
        May("doi", Form.Text, "DOI without https://doi.org/."),
        May("url", Form.Text, "Where it can be read; makes it an online work."),
        May("accessed", Form.Text, "When the URL was read: 2024-05-01."));

    public static readonly Fields References = new("this file", StudyForm.Schema, Must("references", new ListOf(Reference), "The works that texts cite."));

    private static readonly Key ThemeSchema = StudyForm.Schema with { IsRequired = false };
    private static readonly Key Languages = May("languages", new ListOf(Form.Text), "The ids of its languages, in the order of editions; each has locales/ID.yaml.");
    private static readonly Key Screen = May("screen", new Fields("the tokens") { Others = Form.Localized }, "Tokens on the screen; per language {zh: ..., en: ...}.");
    private static readonly Key Print = May("print", new Fields("the tokens") { Others = Form.Localized }, "Tokens in print.");

    public static readonly By Theme = new("extends",
        new Fields("the theme", ThemeSchema, Must("extends", Form.Text, "The theme whose files, words and tokens this one takes over."), May("sections", new ListOf(Form.Text), "The sections in printed order."), Languages, Screen, Print),
        new Fields("the theme", ThemeSchema, Must("sections", new ListOf(Form.Text), "The sections in printed order."), Languages, Screen, Print));

    public static readonly Fields Locale = new("the locale", ThemeSchema) { Others = Form.Text };
}
