namespace ReportGen.Fuzz.Targets;

/// <summary>The readers by name.</summary>
internal static class TargetList
{
    private static readonly (string Name, Func<Target> Create)[] All =
    [
        ("study", () => new YamlTarget("study", "study.yaml", "html", "csv", "xlsx")),
        ("system", () => new YamlTarget("system", "water.yaml", "html", "csv")),
        ("grouping", () => new YamlTarget("grouping", "regions.yaml", "csv")),
        ("grading", () => new YamlTarget("grading", "scale.yaml", "csv")),
        ("theme", () => new YamlTarget("theme", "plain/theme.yaml", "html", "docx")),
        ("locale", () => new YamlTarget("locale", "plain/locales/en.yaml", "html", "docx")),
        ("works", () => new YamlTarget("works", ["works.yaml"], (s, said) => s.Declare(said))),
        ("simulation", () => new YamlTarget("simulation", ["simulation.yaml"], (s, said) => s.Simulate(said))),
        ("units", () => new YamlTarget("units", ["units.csv"], (s, said) => s.Declare(said))),
        ("named", () => new YamlTarget("named", // all that the study names but its theme, each of them a mutant
            ["water.yaml", "regions.yaml", "scale.yaml", "plain/locales/en.yaml", "works.yaml", "units.csv"],
            (s, said) => s.Declare(said))),
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

    public static Target Create(string name) => All.First(t => t.Name == name).Create();
}
