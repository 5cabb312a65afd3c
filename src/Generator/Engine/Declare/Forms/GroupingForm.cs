using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of a grouping of units into regions.</summary>
internal static class GroupingForm
{
    private static readonly Key RegionId = Must("id", Form.Id, "Names the region in results.");
    private static readonly Key RegionName = Must("name", Form.Localized, "Its name.");

    private static readonly Fields MatchedRegion = new("the region", RegionId, RegionName,
        May("match", new Either(new ListOf(Form.Text) { NotEmpty = "the list of values" }, Form.Text),
            "Values of the attribute; the id or a name when absent."));

    private static readonly Fields ListedRegion = new("the region", RegionId, RegionName,
        Must(
            "members", new ListOf(Form.Text) { NotEmpty = "the list of members" },
            "Units, or regions of the grouping that `through` names."));

    private static readonly Key Id = Must("id", Form.Id, "Names the grouping in results.");
    private static readonly Key Name = Must("name", Form.Localized, "Its name.");
    private static readonly Key Noun = May("region_noun", Form.Localized, "What a region is called: province, zone.");
    private static readonly Key Nouns = May("region_noun_plural", Form.Localized, "What several regions are called.");
    private static readonly Key Others = May("others", Form.Words("exclude", "error"), "What becomes of a unit in no region.", "error");

    public static readonly By File = new("by",
        new Fields("the grouping", StudyForm.Schema, Id, Name, Noun, Nouns,
            Must("by", Form.Text, "The attribute of the units that names their region."),
            Others,
            May("regions", new ListOf(MatchedRegion), "The regions in printed order; each value is one when absent.")),
        new Fields("the grouping", StudyForm.Schema, Id, Name, Noun, Nouns,
            May("through", Form.File, "Another grouping, whose regions are the members of this one's."),
            Others,
            Must("regions", new ListOf(ListedRegion), "The regions in printed order.")));
}
