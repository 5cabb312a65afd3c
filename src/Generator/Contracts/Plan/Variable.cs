using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>
/// Values by unit and year that an option names, such as what units are counted by or what is held constant: a measure or an indicator by
/// its id, or a column of the data that need not belong to any system, as it stands there.
/// </summary>
public sealed record Variable
{
    /// <summary>No values.</summary>
    public static Variable None { get; } = new();

    /// <summary>The id of a measure or an indicator; empty where a column is named.</summary>
    public string Id { get; init; } = "";

    /// <summary>The column of the data, by its head; empty where an id is named.</summary>
    public string Column { get; init; } = "";

    /// <summary>What a column is called in the report; null for its head.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Whether the natural logarithm of a column is taken.</summary>
    public bool Log { get; init; }

    /// <summary>True where nothing is named.</summary>
    public bool IsNone => Id.Length == 0 && Column.Length == 0;

    /// <summary>How result files call it: the id or the column, <c>ln(...)</c> around it for a logarithm.</summary>
    public override string ToString() => Log ? $"ln({Id}{Column})" : Id + Column;
}
