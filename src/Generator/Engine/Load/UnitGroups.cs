namespace ReportGen.Engine.Load;

/// <summary>A column of a data file that sorts the units into a few groups, such as their region.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Units">
/// The units as the file names them, by first appearance, as the list that was offered finds them (null where it has none such), and
/// what the column says of each.
/// </param>
public sealed record UnitGroups(string Head, IReadOnlyList<(string Unit, string? Listed, string Group)> Units);
