using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Render;

/// <summary>
/// Fifth stage: from the documents to files. Nothing half-written stays: the last good output is replaced when every renderer is done.
/// </summary>
public sealed class RenderStage(IReadOnlyList<IRenderer> renderers)
{
    /// <summary>Of many documents, so many are rendered at a time: the typesetter works while our threads wait for it.</summary>
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
