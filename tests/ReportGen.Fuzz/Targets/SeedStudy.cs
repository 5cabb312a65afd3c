using System.Collections.Immutable;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Read;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Load;
using ReportGen.Figures;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Html;
using ReportGen.Renderers.Word;
using ReportGen.Renderers.Workbook;

namespace ReportGen.Fuzz.Targets;

/// <summary>The seed study in a folder of its own, through the stages one by one.</summary>
internal sealed class SeedStudy : IDisposable
{
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private readonly PluginCatalog catalog = BuiltInPlugins.Catalog(Seeds.Root);
    private readonly Pipeline pipeline;
    private readonly KeptResults kept = new();

    /// <summary>Those of the program, but for the typesetter, which is a process of its own: a picture is one pixel.</summary>
    private static readonly IRenderer[] Renderers = Made(new OxyPlotDrawer((_, _, _) => Pixel));

    public SeedStudy()
    {
        pipeline = new Pipeline(catalog);
        var from = Path.Combine(Seeds.Folder, "study");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        var said = new DiagnosticBag();
        Plan = Declare(said) ?? throw Refused(said);
    }

    /// <summary>The seeds themselves are to be without fault.</summary>
    public static InvalidOperationException Refused(DiagnosticBag said) =>
        new($"the seed study: {string.Join("; ", said.Sorted().Select(d => $"{d.Message} {d.Span}"))}");

    public string Folder { get; } = Directory.CreateTempSubdirectory("reportgen-fuzz-").FullName;

    /// <summary>Every key and word that a declaration of the study may hold.</summary>
    public IEnumerable<string> Schemas => pipeline.Schemas(Seeds.Templates).Select(s => s.Value);

    /// <summary>The plan of the study as it is.</summary>
    public ReportPlan Plan { get; }

    /// <summary>The words that its declarations may use.</summary>
    public KnownWords Known => pipeline.Words();

    public IReadOnlyCollection<Feature> Features => catalog.Features;

    /// <summary>What one of its files is read with.</summary>
    public Reading Reading(DiagnosticBag said) => new(said, Seeds.Templates)
    {
        WorkingFolder = Folder, IndicatorsFolder = Path.Combine(Seeds.Root, "indicators"), DataMustExist = true,
    };

    public DeclaredFile Declared(string name) => DeclaredFile.At(name, Folder);

    /// <summary>Opens it under overrides, and reads nothing of what it says.</summary>
    public void Open(DiagnosticBag said, params ImmutableArray<string> set) => _ = new DeclareStage(Request(set), said);

    public string At(string file) => Path.Combine(Folder, file);

    public ReportPlan? Declare(DiagnosticBag said, params ImmutableArray<string> set) => pipeline.Declare(Request(set), said);

    public void Simulate(DiagnosticBag said) => pipeline.DeclareSimulation(Request([]), said);

    public Panel? Load(ReportPlan plan, DiagnosticBag said) =>
        new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, said);

    public ResultSet? Compute(ReportPlan plan, Panel panel, DiagnosticBag said) =>
        new ComputeStage(catalog.Features).Run(plan, panel, said);

    public ReportDocument? Compose(ReportPlan plan, ResultSet results, DiagnosticBag said) =>
        new ComposeStage(catalog.Features).Run(plan, results, said);

    /// <summary>
    /// Everything up to the pages in a format, or without one up to the results, which are computed again where something has changed
    /// that they are made of.
    /// </summary>
    public void Build(DiagnosticBag said, string? format)
    {
        if (Declare(said) is not { } plan || kept.Of(plan, said, Computed) is not { } results) return;
        if (format is null || Compose(plan, results, said) is not { } document) return;
        ResultSet? Computed(DiagnosticBag found) => Load(plan, found) is { } panel ? Compute(plan, panel, found) : null;
        Render(document, said, format);
    }

    /// <summary>The document in formats; what a format refuses is said as the program says it.</summary>
    public MemoryOutput Render(ReportDocument document, DiagnosticBag said, params string[] formats)
    {
        var output = new MemoryOutput();
        foreach (var renderer in Renderers.Where(r => formats.Contains(r.Format)))
        {
            try
            {
                renderer.Render(document, output);
            }
            catch (RenderingException refusal)
            {
                said.Warning("RG7101", refusal.Message);
            }
        }
        return output;
    }

    private static IRenderer[] Made(IFigureDrawer drawer) =>
        [new HtmlRenderer(drawer, () => null), new CsvRenderer(), new WorkbookRenderer(), new WordRenderer(drawer)];

    public void Dispose()
    {
        catalog.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private StudyRequest Request(ImmutableArray<string> set) => new(At("study.yaml"), set, Seeds.Templates, Folder)
    {
        IndicatorsFolder = Path.Combine(Seeds.Root, "indicators"),
    };
}
