using ReportGen.Contracts.Works;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of a bibliography in YAML.</summary>
internal static class ReferencesForm
{
    private static Fields Reference(IReadOnlyList<string> languages) => new("the reference",
        Must("key", Form.Id, "What a text cites: [@key]."),
        Must("type", Form.Of<WorkType>(), "Decides how the work is written, and its type mark: [J], [M], [D], ..."),
        May("language", Form.Words([.. languages]), "Language of the work; else the script of its title tells which words it has."),
        May("author", Form.Text, "\"Family, Given; Family, Given; others\"; a name without a comma is printed as it stands."),
        Must("title", Form.Text, "Title."),
        May("subtitle", Form.Text, "What follows the title after a colon."),
        May("main_title", Form.Text, "Title of the work in several volumes that this is a volume of."),
        May("editor", Form.Text, "Editors of the book, or of the book or the proceedings that `in` names."),
        May("translator", Form.Text, "Translators."),
        May("journal", Form.Text, "Journal or newspaper."),
        May("in", Form.Text, "The book or the proceedings of a chapter or a paper; the site of a page."),
        May("in_author", Form.Text, "Authors of the book that `in` names."),
        May("publisher", Form.Text, "Publisher; the school of a thesis, the institution of a report."),
        May("place", Form.Text, "Place of publication."),
        May("edition", Form.Text, "A number, or words; the first is not printed."),
        May("version", Form.Text, "Version of a data set, a program, a preprint."),
        May("year", Form.Text, "Year, as printed; else that of `date`."),
        May("original_year", Form.Text, "The year of the original, where this is a later edition or a translation (APA)."),
        May("date", Form.Text, "Day or month of publication: 2024-05-01."),
        May("updated", Form.Text, "When an online work was last changed: 2024-05-01."),
        May("volume", Form.Text, "Volume."),
        May("number", Form.Text, "Issue; number of a report, a standard, a patent; page of a newspaper."),
        May("issues", Form.Text, "The issues of a periodical cited as a whole: 1957(1)-1990(4)."),
        May("pages", Form.Text, "Pages: 437-440."),
        May("article", Form.Text, "Number of an article that has no pages: e0193972."),
        May("doi", Form.Text, "DOI without https://doi.org/."),
        May("cstr", Form.Text, "CSTR without the prefix (GB/T 7714-2025): 32003.36.ChinaXiv.202303.00020.V1."),
        May("url", Form.Text, "Where it can be read; makes it an online work."),
        May("accessed", Form.Text, "When the URL was read: 2024-05-01."),
        May("genre", Form.Text, "What kind of thesis or report, in words: Doctoral dissertation."),
        May("scale", Form.Text, "Scale of a map (GB/T 7714-2025): 1:25000."),
        May("size", Form.Text, "Size of a map (GB/T 7714-2025): 128cm×84cm."),
        May("mark", Form.Text, "The type mark where that of the type does not fit: G, EB."));

    /// <summary>The form where works may be in these languages.</summary>
    public static Fields Of(IReadOnlyList<string> languages) => new("this file",
        StudyForm.Schema,
        Must("references", new ListOf(Reference(languages)), "The works that texts cite."));
}
