using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Files;
using ReportGen.Engine.Render;

namespace ReportGen.Cli.Preview;

/// <summary>Builds the pages of a study again and again, in a folder of its own that goes with it.</summary>
internal sealed class PreviewBuilds(StudyRequest request, WatchedFiles watched) : IDisposable
{
    private readonly HeldFolder folder = HeldFolder.Temporary("preview");
    private readonly KeptResults kept = new();

    /// <summary>The state after another build, with what is to be said of the study.</summary>
    public (PreviewState State, DiagnosticBag Findings) Next(PreviewState before)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder); // a new one each time: a study's plugins may have changed
        var pipeline = new Pipeline(catalog);
        try
        {
            if (pipeline.Declare(request, diagnostics) is { } plan)
            {
                watched.Of(plan);
                var render = new RenderRequest(Path.Combine(folder.Path, "report"), ["html"], Versions.Of(catalog, Home.Folder));
                if (pipeline.BuildAgain(plan, render, kept, diagnostics) is { } written && !diagnostics.HasErrors)
                {
                    var pages = written.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
                        .ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(render.Folder, f)));
                    return (new PreviewState(before.Version + 1, pages, null) { First = $"report.{plan.Languages[0]}.html" }, diagnostics);
                }
            }
        }
        catch (IOException failure) // a file in the middle of being written
        {
            return (before with { Errors = $"a file cannot be read: {failure.Message}" }, diagnostics);
        }
        var errors = diagnostics.Sorted().Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Format);
        return (before with { Errors = string.Join('\n', errors) }, diagnostics);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
