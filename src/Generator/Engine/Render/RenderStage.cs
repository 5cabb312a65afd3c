using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Render;

/// <summary>
/// Fifth stage: from the documents to files. A format that fails is said and takes no other along; a disk that refuses leaves the last
/// good output as it is.
/// </summary>
public sealed class RenderStage(IReadOnlyList<IRenderer> renderers)
{
    /// <summary>Of many documents, so many are rendered at a time: the typesetter works while our threads wait for it.</summary>
    private static readonly int AtOnce = Environment.ProcessorCount + 1;

    /// <summary>Where the time goes; null where nobody asks.</summary>
    public TimeTaken? Taken { get; init; }

    /// <summary>Writes every format and provenance.json; returns the files written, relative to the folder.</summary>
    /// <remarks>
    /// Files of the last build that this one does not make stay where they are of the same inputs, and are removed where not.
    /// </remarks>
    public IReadOnlyList<string> Run(
        ReportPlan plan, IReadOnlyList<ReportDocument> documents, RenderRequest request, DiagnosticBag diagnostics)
    {
        using var output = new OutputFolder(request.Folder);
        var findings = new RenderFindings(plan);
        foreach (var (path, reason) in request.Impossible) output.NotWritten(path, reason);
        var defects = Render([.. documents.Select(d => d with { Beside = Beside(d, request) })], request, output, findings);

        output.Alone();
        var last = LastBuild.Of(request.Folder);
        var edited = (last?.ToEdit ?? []).Where(f => output.IsChanged(f.Path, f.Sha256)).ToList();
        var kept = edited.Select(f => f.Path).Except(output.Written).ToList();
        Spare(edited, output, findings);
        var written = output.Written.ToList();
        var stale = Publish(plan, documents[0].NumbersEdition, request, output, last, edited);
        findings.Say(stale ?? [], stale is null ? [] : kept, diagnostics);
        if (defects.TryPeek(out var defect)) ExceptionDispatchInfo.Throw(defect); // all else is in place
        return written;
    }

    /// <summary>
    /// True when a build may write here: the folder is new, empty, or holds an earlier report of ours, which is finished where the build
    /// that published it was ended.
    /// </summary>
    public static bool MayWrite(string folder)
    {
        OutputFolder.Finish(folder);
        return !Directory.Exists(folder) || Publication.IsEmpty(folder) || LastBuild.Of(folder) is not null;
    }

    /// <summary>True when the folder holds an earlier report of ours.</summary>
    public static bool HoldsReport(string folder) => LastBuild.Of(folder) is not null;

    /// <summary>Lets every renderer write; returns what is no user's mistake.</summary>
    private ConcurrentQueue<Exception> Render(
        IReadOnlyList<ReportDocument> documents, RenderRequest request, OutputFolder output, RenderFindings findings)
    {
        var work = (
            from document in documents
            from renderer in renderers
            where request.Formats.Contains(renderer.Format)
            select (Document: document, Renderer: renderer)).ToList();
        var oneByOne = Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering);
        var limit = new ParallelOptions { MaxDegreeOfParallelism = documents.Count > 1 ? AtOnce : -1 };
        var defects = new ConcurrentQueue<Exception>();
        var done = 0;
        try
        {
            Parallel.ForEach(oneByOne, limit, piece =>
            {
                var own = new FormatOutput(output, findings, piece.Renderer.IsToEdit); // each writes files of its own
                Taken.Making(piece.Renderer.Format, () => Render(piece.Document, piece.Renderer, own, defects));
                request.Progress?.Invoke(Interlocked.Increment(ref done), work.Count);
            });
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.Flatten().InnerExceptions[0]); // the disk refuses: nothing of the last output is touched
        }
        return defects;
    }

    private ImmutableArray<OutputFile> Beside(ReportDocument document, RenderRequest request) =>
    [
        .. renderers.Where(r => request.Formats.Contains(r.Format)).SelectMany(r => r.Files(document)),
        new OutputFile(Provenance.FileName, "json"),
    ];

    private static void Render(ReportDocument document, IRenderer renderer, FormatOutput output, ConcurrentQueue<Exception> defects)
    {
        try
        {
            renderer.Render(document, output);
        }
        catch (Exception failure) when (!Disk.Refuses(Cause(failure)))
        {
            output.Discard();
            if (Cause(failure) is not RenderingException reason) defects.Enqueue(failure);
            else output.Failed($"{document.Name}.*.{renderer.Format}", reason.Message, reason.At);
        }
    }

    private static Exception Cause(Exception failure) => failure is AggregateException all ? all.Flatten().InnerExceptions[0] : failure;

    /// <summary>A file that somebody has gone on working in stays as it is.</summary>
    private static void Spare(IReadOnlyList<(string Path, string Sha256)> edited, OutputFolder output, RenderFindings findings)
    {
        const string Reason = "it has been changed since it was built; move or rename it to have it anew";
        foreach (var path in edited.Select(f => f.Path).Where(output.Written.Contains).ToList())
        {
            output.Discard([path]);
            output.NotWritten(path, Reason);
            findings.Failed(path, Reason);
        }
    }

    /// <summary>
    /// Puts the new files into place; returns the files of the last build that had to go, null where it was of the same inputs.
    /// </summary>
    private static List<string>? Publish(
        ReportPlan plan, string edition, RenderRequest request, OutputFolder output, LastBuild? last,
        IReadOnlyList<(string Path, string Sha256)> edited)
    {
        var left = (last?.Files ?? []).Except([.. output.Written, .. edited.Select(f => f.Path), Provenance.FileName])
            .Where(output.Holds).ToList();
        using var made = new MemoryStream();
        Provenance.Write(made, plan, edition, request, BuiltFiles.Of(output, null, []), null);
        var same = last is not null && last.IsSameAs(made.ToArray());
        using (var content = output.Create(Provenance.FileName))
        {
            var kept = same ? last! with { Files = left } : null;
            Provenance.Write(content, plan, edition, request, BuiltFiles.Of(output, kept, edited), kept);
        }
        output.Publish(same ? [] : left);
        return same ? null : left;
    }
}
