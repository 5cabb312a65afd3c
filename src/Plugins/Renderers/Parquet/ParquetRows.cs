using System.Globalization;
using Parquet;
using Parquet.Schema;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Parquet;

/// <summary>Collects rows as columns: text, whole years, numbers in double precision; an empty cell is null.</summary>
internal sealed class ParquetRows : IRowWriter
{
    private readonly List<Column> columns;
    private readonly string? note;
    private int column;

    /// <param name="kinds">The columns in their order.</param>
    /// <param name="note">The last cell of every row; null for none.</param>
    public ParquetRows(IReadOnlyList<(string Name, ColumnKind Kind)> kinds, string? note)
    {
        this.note = note;
        columns = [.. kinds.Select(k => Column.Of(k.Name, k.Kind))];
        if (note is not null) columns.Add(Column.Of("note", ColumnKind.Text));
        Schema = new ParquetSchema(columns.Select(c => c.Field));
    }

    public ParquetSchema Schema { get; }

    /// <summary>How many rows are collected.</summary>
    public int Count { get; private set; }

    public void Cell(string? text) => columns[column++].Add(text);

    public void Cell(double? number) => columns[column++].Add(number);

    public void EndRow()
    {
        if (note is not null) Cell(note);
        column = 0;
        Count++;
    }

    /// <summary>Writes the collected rows as one group and begins anew.</summary>
    public async Task WriteGroup(ParquetWriter writer)
    {
        using var group = writer.CreateRowGroup();
        foreach (var each in columns) await each.Write(group);
        group.CompleteValidate();
        Count = 0;
    }

    private abstract class Column(DataField of)
    {
        public DataField Field => of;

        public static Column Of(string name, ColumnKind kind) => kind switch
        {
            ColumnKind.Text => new Texts(name),
            ColumnKind.Year => new Years(name),
            _ => new Numbers(name),
        };

        public abstract void Add(string? text);

        public abstract void Add(double? number);

        public abstract Task Write(ParquetRowGroupWriter group);
    }

    private sealed class Texts(string name) : Column(new DataField<string>(name))
    {
        private readonly List<string?> cells = [];

        public override void Add(string? text) => cells.Add(string.IsNullOrEmpty(text) ? null : text);

        public override void Add(double? number) => cells.Add(number?.ToString("R", CultureInfo.InvariantCulture));

        public override async Task Write(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, cells!);
            cells.Clear();
        }
    }

    private sealed class Numbers(string name) : Column(new DataField<double?>(name))
    {
        private readonly List<double?> cells = [];

        public override void Add(string? text) => cells.Add(null); // no text stands in a column of numbers, so it is empty

        public override void Add(double? number) => cells.Add(number);

        public override async Task Write(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<double>(Field, cells.ToArray());
            cells.Clear();
        }
    }

    private sealed class Years(string name) : Column(new DataField<int?>(name))
    {
        private readonly List<int?> cells = [];

        public override void Add(string? text) => cells.Add(null);

        public override void Add(double? number) => cells.Add((int?)number);

        public override async Task Write(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<int>(Field, cells.ToArray());
            cells.Clear();
        }
    }
}
