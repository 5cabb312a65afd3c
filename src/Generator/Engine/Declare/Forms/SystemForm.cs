using ReportGen.Contracts.Plan;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of an indicator system.</summary>
internal static class SystemForm
{
    private static readonly Fields Divisor = new("the column to divide by",
        Must("column", Form.Text, "The column of the data."),
        May("name", Form.Localized, "What the report calls it; the column when absent."));

    private static readonly Fields Indicator = new("the indicator",
        Must("id", Form.Id, "Names the indicator in results; the default of `column`."),
        Must("name", Form.Localized, "Its name."),
        May("unit", Form.Localized, "Its unit; write \"%\" with quotes."),
        Must("direction", Form.Words("positive", "negative", "+", "-", "moderate"),
            "positive: more is better; negative: less is better; moderate: best at `optimum`."),
        May(
            "optimum", new Either(ListOf.Pair, Form.Number),
            "Where a moderate indicator is best, after the transform: a value, or [low, high]."),
        May("column", Form.Text, "The column of the data; the id when absent."),
        May("formula", Form.Text, "A formula over columns of the data, such as (deposits + loans) / gdp * 100, instead of `column`."),
        May("formula_over", Form.Of<FormulaOver>(), "filled: gaps of the columns are filled first; observed: those of the result.",
            "filled"),
        May("per", new Either(Form.Text, Divisor), "A column to divide by, such as population."),
        May("transform", Form.Of<Transform>(), "Applied before normalization.", Spelling.Value(Transform.None)),
        May(
            "range", ListOf.Pair,
            "Goalposts after the transform, [low, high]; values beyond are cut off unless the normalization says `cap: false`."),
        May("weight", Form.Number, "For weighting: given; above zero."),
        May("source", Form.Localized, "Where its figures come from."),
        May("note", Form.Localized, "A note."));

    private static readonly Fields Criterion = new("the criterion",
        Must("id", Form.Id, "Names the criterion in results."),
        Must("name", Form.Localized, "Its name."),
        May("weight", Form.Number, "For weighting: given; at all criteria of the system or at none."),
        Must("indicators", new ListOf(Indicator) { NotEmpty = "the list of indicators" }, "Its indicators, in printed order."));

    public static readonly Fields File = new("the system",
        StudyForm.Schema,
        Must("id", Form.Id, "Names the system in results."),
        Must("name", Form.Localized, "Its name."),
        Must("symbol", Form.Text, "Its letter in formulas."),
        May("note", Form.Localized, "Printed under the table of indicators."),
        May("criteria", new ListOf(Criterion), "Its criteria, in printed order; none where the study gives the score."));
}
