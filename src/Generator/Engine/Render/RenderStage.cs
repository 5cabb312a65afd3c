using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Render;

/// <summary>What to write, and where.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Formats">The formats asked for, in the program's order.</param>
/// <param name="Versions">What made the report: name and version, for provenance.</param>
public sealed record RenderRequest(string Folder, ImmutableArray<string> Formats, ImmutableArray<KeyValuePair<string, string>> Versions)
{
    /// <summary>Files that this machine cannot make, and why.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Impossible { get; init; } = [];

    /// <summary>What there is a profile of each of, as the command line says it; null for the report.</summary>
    public string? Each { get; init; }

    /// <summary>Hears how many of how many pieces of work are done; from any thread.</summary>
    public Action<int, int>? Progress { get; init; }
}

/// <summary>
/// Fifth stage: from the documents to files. Nothing half-written stays: the last good output is replaced when every renderer is done.
/// </summary>
public sealed class RenderStage(IReadOnlyList<IRenderer> renderers)
{
    /// <summary>Of many documents, so many are rendered at a time: the browser's processes work while our threads wait for them.</summary>
    private static readonly int AtOnce = Environment.ProcessorCount + 1;

    /// <summary>Writes every format and provenance.json; returns the files written, relative to the folder.</summary>
    public IReadOnlyList<string> Run(ReportPlan plan, IReadOnlyList<ReportDocument> documents, RenderRequest request)
    {
        using var output = new OutputFolder(request.Folder);
        var work = (
            from document in documents
            from renderer in renderers
            where request.Formats.Contains(renderer.Format)
            select (Document: document, Renderer: renderer)).ToList();
        var oneByOne = Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering);
        var limit = new ParallelOptions { MaxDegreeOfParallelism = documents.Count > 1 ? AtOnce : -1 };
        var done = 0;
        foreach (var (path, reason) in request.Impossible) output.NotWritten(path, reason);
        try
        {
            Parallel.ForEach(oneByOne, limit, piece =>
            {
                piece.Renderer.Render(piece.Document, output); // each writes files of its own
                request.Progress?.Invoke(Interlocked.Increment(ref done), work.Count);
            });
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.Flatten().InnerExceptions[0]); // the first failure, as if it stood alone
        }
        using (var content = output.Create(Provenance.FileName)) Provenance.Write(content, plan, request, output);
        output.Publish(Provenance.FilesOf(request.Folder) ?? []);
        return [.. output.Written];
    }

    /// <summary>True when a build may write here: the folder is new, empty, or holds an earlier report of ours.</summary>
    public static bool MayWrite(string folder) =>
        !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any() || Provenance.FilesOf(folder) is not null;
}
