namespace ReportGen.Engine.Load;

/// <summary>What a data file shows by itself, before a study says what is wanted of it.</summary>
/// <param name="Columns">The names of its columns of figures.</param>
/// <param name="Years">Its years, ascending.</param>
/// <param name="Units">Its units, by first appearance.</param>
/// <param name="Known">How many of the units are of the list that was offered.</param>
public sealed record Survey(IReadOnlyList<string> Columns, IReadOnlyList<int> Years, IReadOnlyList<string> Units, int Known);
