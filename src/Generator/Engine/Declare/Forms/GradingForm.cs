using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of a grading scale.</summary>
internal static class GradingForm
{
    private static readonly Key[] Keys =
    [
        Must("id", Form.Id, "Names the grade in results."),
        Must("name", Form.Localized, "Its name."),
        Must("above", Form.Number, "Its lower end, which belongs to the band below (the lowest band holds it)."),
        Must("to", Form.Number, "Its upper end."),
    ];

    private static readonly Key Stages =
        May("stages", new ListOf(new Fields("the band", Keys)), "A second level; for all bands or for none.");

    public static readonly Fields File = new("the grading scale",
        StudyForm.Schema,
        Must("id", Form.Id, "Names the scale."),
        Must("name", Form.Localized, "Its name."),
        May("closed", Form.Words("right", "left"), "Which end of a band belongs to it: right, (a, b]; left, [a, b).", "right"),
        May(
            "cut", Form.Words("values", "shares"),
            "What the ends of the bands are: values, or shares of all observations from 0 to 1, so that 0 to 0.25 is the lowest quarter.",
            "values"),
        Must("bands", new ListOf(new Fields("the band", [.. Keys, Stages])) { NotEmpty = "the list of bands" },
            "The bands from low to high, each beginning where the one before ends."));
}
