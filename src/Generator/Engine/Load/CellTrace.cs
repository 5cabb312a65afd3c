using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load;

/// <summary>The numbers of a study's data files as they stand there, each with its place, before any gap is filled.</summary>
public sealed class CellTrace
{
    private readonly RawPanel raw;
    private readonly Dictionary<UnitId, int> units;

    internal CellTrace(RawPanel raw)
    {
        this.raw = raw;
        units = raw.Units.Select((u, i) => KeyValuePair.Create(u.Id, i)).ToDictionary();
    }

    /// <summary>The columns that the study reads.</summary>
    public IEnumerable<string> Columns => raw.Columns.Select(c => c.Name);

    /// <summary>
    /// The number of a cell and its place; no number for a blank cell, neither number nor place where no row holds one.
    /// </summary>
    public (double? Value, SourceSpan? Place) Find(string column, UnitId unit, Year year)
    {
        var t = raw.FindYear(year.Value);
        if (raw.Find(column) is not { } found || t < 0 || !units.TryGetValue(unit, out var u)) return (null, null);
        var cell = raw.Cell(u, t);
        return (found.Origins[cell] == CellOrigin.Observed ? found.Values[cell] : null,
            found.HasPlace(cell) ? found.Place(cell, raw.Files) : null);
    }
}
