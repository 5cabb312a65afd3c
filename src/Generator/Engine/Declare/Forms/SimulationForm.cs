using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The form of simulation.yaml: how a panel is made.</summary>
internal static class SimulationForm
{
    private static readonly Key Drift = May("drift", Form.Number, "Change of the level a year.", "0");

    private static readonly Fields Group = new("the group",
        May("mean", Form.Number, "Mean level.", "0"),
        May("spread", Form.Number, "Spread of the levels.", "1"),
        Drift);

    private static readonly Fields Unit = new("the unit", Must("level", Form.Number, "Its level."), Drift);

    private static readonly Fields Column = new("the column",
        May("center", Form.Number, "Value at level 0 in the first year."),
        May("range", ListOf.Pair, "Where values are kept, [low, high]."),
        May("response", Form.Number, "How strongly the value follows the level."),
        May("growth", Form.Number, "Growth a year."),
        May("own", Form.Number, "Spread of the unit's own deviation."),
        May("noise", Form.Number, "Spread of the deviation of one year."),
        May("decimals", Form.Whole, "Decimals written."),
        May("gaps", Form.Number, "Share of cells left blank."));

    public static readonly Fields File = new("the simulation",
        StudyForm.Schema,
        Must("seed", Form.Whole, "The same seed makes the same panel."),
        May("group_by", Form.Text, "The attribute of the units that `groups` are values of."),
        May("groups", new Fields("the groups") { Others = Group }, "Level of the units by group."),
        May("units", new Fields("the units") { Others = new Either(Form.Number, Unit) }, "Level of single units, by id."),
        May("system_spread", Form.Number, "Spread of a system's level about the unit's."),
        May("spread_by_year", new Fields("the years") { Others = Form.Number }, "Factor of all spreads, by year."),
        May("default", Column, "What holds for every column."),
        May("columns", new Fields("the columns") { Others = Column }, "What holds for single columns."));
}
