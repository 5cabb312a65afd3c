using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Read;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Fuzz.Targets;

/// <summary>The readers by name.</summary>
internal static class TargetList
{
    private static readonly (string Name, Func<Target> Create)[] All =
    [
        ("study", () => new YamlTarget("study", "study.yaml", null, "html", "csv", "xlsx")),
        ("system", () => new YamlTarget("system", "water.yaml", (s, r, file) => new SystemReader(r).Read(file), "html", "csv")),
        ("grouping", () => new YamlTarget(
            "grouping", "regions.yaml", (s, r, file) => new GroupingReader(r, s.Plan.Units).Read(file), "csv")),
        ("grading", () => new YamlTarget("grading", "scale.yaml", (s, r, file) => new GradingReader(r).Read(file), "csv")),
        ("theme", () => new YamlTarget("theme", "plain/theme.yaml", Theme, "html", "docx")),
        ("locale", () => new YamlTarget("locale", "plain/locales/en.yaml", Theme, "html", "docx")),
        ("works", () => new YamlTarget("works", "works.yaml", (s, r, file) => new ReferencesReader(r).Read(file), "html")),
        ("simulation", () => new YamlTarget(
            "simulation", "simulation.yaml", (s, r, file) => new SimulationReader(r).Read(file, s.Plan))),
        ("units", () => new YamlTarget("units", "units.csv", (s, r, file) => new UnitsReader(r, s.Known).Read(file, null), "csv")),
        ("set", () => new SetTarget()),
        ("csv", DataTarget.OfText),
        ("xlsx", () => DataTarget.OfPackages("xlsx")),
        ("ods", () => DataTarget.OfPackages("ods")),
        ("markup", DataTarget.OfMarkup),
        ("bib", WorksTarget.Bib),
        ("ris", WorksTarget.Ris),
        ("csl", WorksTarget.Csl),
        ("tex", () => new TexTarget()),
        ("formula", () => new FormulaTarget()),
        ("markdown", ProseTarget.OfMarkdown),
        ("template", ProseTarget.OfTemplates),
        ("picture", () => new PictureTarget()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(t => t.Name)];

    private static void Theme(SeedStudy study, Reading reading, DeclaredFile file) =>
        new ThemeReader(reading).Read("./plain", new SourceSpan("study.yaml"), study.Declared("study.yaml"));

    public static Target Create(string name) => All.First(t => t.Name == name).Create();
}
