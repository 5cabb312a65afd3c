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
}

/// <summary>Fifth stage: from the document to files. Nothing half-written stays: the last good output is replaced when every renderer is done.</summary>
public sealed class RenderStage(IReadOnlyList<IRenderer> renderers)
{
    /// <summary>Writes every format and provenance.json; returns the files written, relative to the folder.</summary>
    public IReadOnlyList<string> Run(ReportPlan plan, ReportDocument document, RenderRequest request)
    {
        using var output = new OutputFolder(request.Folder);
        var asked = renderers.Where(r => request.Formats.Contains(r.Format)).ToList();
        foreach (var (path, reason) in request.Impossible) output.NotWritten(path, reason);
        try
        {
            Parallel.ForEach(asked, renderer => renderer.Render(document, output)); // each writes files of its own
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
