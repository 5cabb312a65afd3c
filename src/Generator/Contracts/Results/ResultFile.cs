using System.Collections.Immutable;

namespace ReportGen.Contracts.Results;

/// <summary>A file of results/: ids and full-precision numbers, no names, ordered by its columns in declared order.</summary>
public sealed class ResultFile
{
    private const int UnitsOfPart = 8;

    /// <summary>A file of rows.</summary>
    /// <param name="name">File name without ending, such as <c>dagum_within</c>.</param>
    /// <param name="columns">Column names.</param>
    /// <param name="rows">The rows, made when they are written.</param>
    public ResultFile(string name, ImmutableArray<string> columns, IEnumerable<ResultCell[]> rows)
        : this(name, columns, [to => Write(rows, to)]) => Rows = rows;

    private ResultFile(string name, ImmutableArray<string> columns, ImmutableArray<Action<IRowWriter>> parts) =>
        (Name, Columns, Parts, Rows) = (name, columns, parts, parts.SelectMany(RowsOf));

    /// <summary>File name without ending.</summary>
    public string Name { get; }

    /// <summary>Column names.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, made when they are asked for.</summary>
    public IEnumerable<ResultCell[]> Rows { get; }

    /// <summary>How many rows there are, where that is known without making them; else null.</summary>
    public long? Length { get; init; }

    /// <summary>What writes the rows, in parts one after the other; several may be written at the same time.</summary>
    public ImmutableArray<Action<IRowWriter>> Parts { get; }

    /// <summary>A file of many rows, in parts.</summary>
    public static ResultFile InParts(string name, ImmutableArray<string> columns, IEnumerable<Action<IRowWriter>> parts) =>
        new(name, columns, [.. parts]);

    /// <summary>A file with rows of each unit, unit by unit.</summary>
    /// <param name="name">File name without ending.</param>
    /// <param name="columns">Column names.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="write">Writes the rows of the unit at a position.</param>
    /// <param name="length">How many rows there are, where that is known.</param>
    public static ResultFile ByUnits(
        string name, ImmutableArray<string> columns, int units, Action<int, IRowWriter> write, long? length = null)
    {
        var parts = Enumerable.Range(0, units).Chunk(UnitsOfPart).Select(part => (Action<IRowWriter>)(to =>
        {
            foreach (var unit in part) write(unit, to);
        }));
        return new(name, columns, [.. parts]) { Length = length };
    }

    private static void Write(IEnumerable<ResultCell[]> rows, IRowWriter to)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                if (cell.Number is not null) to.Cell(cell.Number);
                else to.Cell(cell.Text);
            }
            to.EndRow();
        }
    }

    private static IEnumerable<ResultCell[]> RowsOf(Action<IRowWriter> part)
    {
        var rows = new KeptRows();
        part(rows);
        return rows.All;
    }

    private sealed class KeptRows : IRowWriter
    {
        private readonly List<ResultCell> row = [];

        public List<ResultCell[]> All { get; } = [];

        public void Cell(string? text) => row.Add(text);

        public void Cell(double? number) => row.Add(number);

        public void EndRow()
        {
            All.Add([.. row]);
            row.Clear();
        }
    }
}
