using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Read;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare;

/// <summary>First stage: from a study file to the plan, every mistake found and placed.</summary>
public sealed class DeclareStage
{
    private readonly Reading reading;
    private readonly DeclaredFile file;
    private readonly Map? study;

    /// <summary>The form of a study before its plugins are loaded.</summary>
    private static Fields Form => StudyForm.Of(KnownWords.None, []);

    /// <summary>Opens the study and lays the overrides over it.</summary>
    public DeclareStage(StudyRequest request, DiagnosticBag diagnostics)
    {
        reading = new Reading(diagnostics, request.TemplatesFolder)
        {
            WorkingFolder = request.WorkingFolder, IndicatorsFolder = request.IndicatorsFolder, DataMustExist = request.DataMustExist,
        };
        file = DeclaredFile.At(request.Study, request.WorkingFolder);
        if (!File.Exists(file.FullPath)) reading.Say.NoFile(file.Shown, new SourceSpan(file.Shown), "name the study.yaml of a study");
        else study = reading.Open(file, Form, toChange: request.Set.Length > 0);
        if (study is null || request.Set.Length == 0) return;
        SetOverrides.Apply(study.Yaml, study.Origin, Form, request.Set);
        if (request.Set.Any(s => s.StartsWith("schema=", StringComparison.Ordinal))) reading.CheckSchema(study.Find("schema"));
    }

    /// <summary>The study's id as it stands there; null where none does.</summary>
    public string? Id => study is null ? null : DeclaredKeys.IdOf(study.Yaml);

    /// <summary>
    /// The plugins the study names: full path, path as declared, place. They are loaded before the rest is read, since they bring words.
    /// </summary>
    public IReadOnlyList<(string FullPath, string Declared, SourceSpan Span)> Plugins()
    {
        var plugins = new List<(string, string, SourceSpan)>();
        foreach (var value in study?.Find("plugins")?.List() ?? [])
        {
            if (value.Text() is not { } declared) continue;
            var plugin = file.Sibling(declared, reading.WorkingFolder);
            if (!Directory.Exists(plugin.FullPath)) reading.AddInput(plugin);
            else foreach (var part in Parts(plugin)) reading.AddInput(part);
            plugins.Add((plugin.FullPath, declared, value.Span));
        }
        return plugins;
    }

    /// <summary>The files of a plugin's folder: its DLLs, words and references.</summary>
    private IEnumerable<DeclaredFile> Parts(DeclaredFile folder) =>
        Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".dll" or ".sbn" or ".yaml")
            .Order(StringComparer.Ordinal).Select(f => DeclaredFile.At(f, reading.WorkingFolder));

    /// <summary>The shipped lists of units, by name.</summary>
    public static IEnumerable<(string Name, ImmutableArray<Unit> Units)> ShippedUnits(
        string home, KnownWords known, DiagnosticBag diagnostics)
    {
        var indicatorsFolder = Path.Combine(home, "indicators");
        var reading = new Reading(diagnostics, Path.Combine(home, "templates"))
        {
            WorkingFolder = indicatorsFolder, IndicatorsFolder = indicatorsFolder, DataMustExist = true,
        };
        var files = Directory.EnumerateFiles(Path.Combine(indicatorsFolder, "units"), "*.csv").Order(StringComparer.Ordinal);
        return files.Select(f =>
            (Path.GetFileNameWithoutExtension(f), new UnitsReader(reading, known).Read(DeclaredFile.At(f, indicatorsFolder), null)));
    }

    /// <summary>The plan; null when an error was found.</summary>
    public ReportPlan? Run(KnownWords known) => RunAsFar(known) is { } plan && !reading.Diagnostics.HasErrors ? plan : null;

    /// <summary>
    /// The plan as far as it goes, for a check that wants every mistake: with errors found it is good for reading the data; null when not
    /// even for that.
    /// </summary>
    public ReportPlan? RunAsFar(KnownWords known)
    {
        if (study is null) return null;
        reading.Say.Reserved = known.Reserved;
        var form = StudyForm.Of(known, reading.Languages);
        study.Origin.Elsewhere = (key, here) => KeyPlaces.Hint(form, key, here);
        return new StudyReader(reading, known).Read(file, study.As(form));
    }

    /// <summary>
    /// Every value of the study and the YAML files it names, by file and dotted path, with the overrides in force; the study's own
    /// file goes by the name "study".
    /// </summary>
    public IEnumerable<(string File, string Path, string Value)> Keys(ReportPlan plan)
    {
        foreach (var (path, value) in DeclaredKeys.Of(study!.Yaml)) yield return ("study", Named(path, plan), value);
        foreach (var input in plan.Inputs.Where(i => i.FullPath != file.FullPath && Path.GetExtension(i.File) is ".yaml" or ".yml"))
        {
            foreach (var (path, value) in DeclaredKeys.OfFile(input.FullPath)) yield return (input.File, path, value);
        }
    }

    /// <summary>systems.1.alpha as authors name it elsewhere: systems.digital.alpha.</summary>
    private static string Named(string path, ReportPlan plan) =>
        path.Split('.') is ["systems", var place, .. var rest] && int.TryParse(place, CultureInfo.InvariantCulture, out var n)
            && n < plan.Systems.Length
            ? string.Join('.', (string[])["systems", plan.Systems[n].Id.Value, .. rest])
            : path;

    /// <summary>The simulation declared beside the study (simulation.yaml); null, with errors, when it cannot be read.</summary>
    public SimulationSpec? Simulation(ReportPlan plan) =>
        new SimulationReader(reading).Read(file.Sibling("simulation.yaml", reading.WorkingFolder), plan);
}
