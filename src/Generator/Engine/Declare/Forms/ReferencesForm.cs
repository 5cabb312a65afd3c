using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of a bibliography in YAML.</summary>
internal static class ReferencesForm
{
    private static readonly Form Type = Form.Words(
        "article", "book", "chapter", "thesis", "report", "conference", "newspaper", "standard",
        "dataset", "database", "software", "web", "other");

    private static Fields Reference(IReadOnlyList<string> languages) => new("the reference",
        Must("key", Form.Id, "What a text cites: [@key]."),
        Must("type", Type, "Decides the type mark: [J], [M], [D], ..."),
        May("language", Form.Words([.. languages]), "Language of the work; else the script of its title tells which words it has."),
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

    /// <summary>The form where works may be in these languages.</summary>
    public static Fields Of(IReadOnlyList<string> languages) => new("this file",
        StudyForm.Schema,
        Must("references", new ListOf(Reference(languages)), "The works that texts cite."));
}
