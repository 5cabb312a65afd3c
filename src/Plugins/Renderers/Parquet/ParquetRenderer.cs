using Parquet;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Renderers.Parquet;

/// <summary>
/// The format "parquet": results/*.parquet, the results of "csv" as columns with types, for panels that no text file is handy for. All of
/// them, normalized too, whatever its size.
/// </summary>
public sealed class ParquetRenderer : IRenderer
{
    // a group's columns are held in memory at once
    private const int RowsOfGroup = 1 << 18;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd };

    /// <inheritdoc/>
    public string Format => "parquet";

    /// <inheritdoc/>
    public IEnumerable<OutputFile> Files(ReportDocument document) =>
        document.Files.Where(f => f.Rows.Any()).Select(f => new OutputFile(Path(f), Format));

    /// <inheritdoc/>
    public void Render(ReportDocument document, IOutputFolder output)
    {
        foreach (var file in document.Files)
        {
            if (!file.Rows.Any()) output.NotWritten(Path(file), "no rows");
            else Write(file, document.IsSimulated ? "simulated" : null, output).GetAwaiter().GetResult();
        }
    }

    private static string Path(ResultFile file) => $"results/{file.Name}.parquet";

    private static async Task Write(ResultFile file, string? note, IOutputFolder output)
    {
        var rows = new ParquetRows(ColumnKinds.Of(file), note);
        await using var content = output.Create(Path(file));
        await using var writer = await ParquetWriter.CreateAsync(rows.Schema, content, Options);
        foreach (var part in file.Parts)
        {
            part(rows);
            if (rows.Count >= RowsOfGroup) await rows.WriteGroup(writer);
        }
        if (rows.Count > 0) await rows.WriteGroup(writer);
    }
}
