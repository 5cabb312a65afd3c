using System.Collections.Immutable;
using ReportGen.Cli.Git;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Render;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands.Diff;

/// <summary>One of the two builds that the command line names.</summary>
internal abstract record DiffSide(string Label)
{
    private static readonly ImmutableArray<string> Formats = ["html", "csv", "svg"];

    /// <summary>What a text names: a folder or a file where there is one, else a git revision and a path.</summary>
    public static DiffSide Of(string text, ImmutableArray<string> set)
    {
        var label = set.IsEmpty ? Slashes(text) : $"{Slashes(text)} --set {string.Join(" --set ", set)}";
        if (Directory.Exists(text))
        {
            if (BuiltFacts.Of(text) is null)
            {
                if (StudyArgument.Resolved(text) is var study && File.Exists(study)) return new Study(label, study, set);
                throw new DiffSideException(
                    $"'{text}' holds neither a report of ours nor a study.yaml",
                    "name a folder that `reportgen build` wrote, which has a provenance.json, or that of a study");
            }
            if (!set.IsEmpty)
            {
                throw new DiffSideException(
                    $"--set needs a study to build, and '{text}' is a folder",
                    "name the STUDY.yaml it was built from");
            }
            return new BuiltFolder(label, text);
        }
        if (File.Exists(text) || text == "demo") return new Study(label, StudyArgument.Resolved(text), set);
        if (Revised(text) is var (name, file)) return new Revision(label, name, file, set);
        throw new DiffSideException(
            $"there is no folder and no study '{text}'",
            "name a folder that `reportgen build` wrote, a STUDY.yaml, or REVISION:STUDY.yaml");
    }

    /// <summary>The working copy of the study that a text names in a revision; null where it names none.</summary>
    public static string? WorkingCopyOf(string text)
    {
        if (Path.Exists(text) || text == "demo" || Revised(text) is not var (_, file)) return null;
        if (File.Exists(file) || GitRepository.Around(Environment.CurrentDirectory) is not { } repository) return file;
        var fromRoot = Path.Combine(repository.Root, file);
        return File.Exists(fromRoot) ? Path.GetRelativePath(Environment.CurrentDirectory, fromRoot) : file;
    }

    private static (string Name, string File)? Revised(string text) =>
        text.IndexOf(':') is > 0 and var colon && colon < text.Length - 1 ? (text[..colon], text[(colon + 1)..]) : null;

    /// <summary>The report, built into the folder where it is not built yet; null, with errors printed, when the input is wrong.</summary>
    public abstract BuiltReport? Build(string folder, Loudness loudness, bool color);

    private static BuiltReport? Build(DiffSide side, StudyRequest study, string folder, Loudness loudness, bool color)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var render = new RenderRequest(Path.Combine(folder, "report"), Formats, Versions.Of(catalog, Home.Folder));
        var built = new Pipeline(catalog).BuildToCompare(study, side.Label, render, diagnostics);
        Findings.Print(diagnostics, loudness, color);
        return built;
    }

    private static StudyRequest Request(string file, ImmutableArray<string> set, string workingFolder) =>
        new(file, set, Path.Combine(Home.Folder, "templates"), workingFolder);

    private static string Slashes(string path) => path.Replace('\\', '/');

    private sealed record BuiltFolder(string Label, string Folder) : DiffSide(Label)
    {
        public override BuiltReport Build(string folder, Loudness loudness, bool color) =>
            new(Label, Folder, ResultForms.Of(BuiltInPlugins.Features))
            {
                Inputs = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories),
            };
    }

    private sealed record Study(string Label, string File, ImmutableArray<string> Set) : DiffSide(Label)
    {
        public override BuiltReport? Build(string folder, Loudness loudness, bool color) =>
            Build(this, Request(File, Set, Environment.CurrentDirectory), folder, loudness, color);
    }

    private sealed record Revision(string Label, string Name, string File, ImmutableArray<string> Set) : DiffSide(Label)
    {
        public override BuiltReport? Build(string folder, Loudness loudness, bool color)
        {
            var tree = Path.Combine(folder, "tree");
            var study = GitTree.Extract(Name, File, tree);
            return Build(this, Request(study, Set, tree), folder, loudness, color);
        }
    }
}

/// <summary>The command line names a build that is not there.</summary>
internal sealed class DiffSideException(string message, string hint) : Exception(message)
{
    public string Hint => hint;
}
