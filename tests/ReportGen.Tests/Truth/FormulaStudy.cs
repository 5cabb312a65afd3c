using System.Globalization;
using MathNet.Numerics.Random;

namespace ReportGen.Tests.Truth;

/// <summary>
/// A small balanced panel of positive numbers from a written seed, of one system E or of two, E and V, each of two criteria; and what a
/// reader finds of it in the result files, by the symbols of the formulas.
/// </summary>
internal sealed class FormulaStudy : IDisposable
{
    private static readonly string[] Costs = ["b", "f"];

    private readonly TemporaryStudy study;

    private FormulaStudy(TemporaryStudy study, int systems)
    {
        this.study = study;
        Criteria = systems == 1 ? new() { ["k1"] = ["a", "b", "c"], ["k2"] = ["d", "e"] }
            : new() { ["k1"] = ["a", "b", "c"], ["k2"] = ["d", "e"], ["k3"] = ["f", "g"], ["k4"] = ["h"] };
        foreach (var row in study.Results("normalized"))
        {
            X[(row["unit"], row["indicator"], row["year"])] = FormulaTruth.Number(row["raw"]);
            Known[$"y[{row["unit"]},{row["indicator"]},{row["year"]}]"] = FormulaTruth.Number(row["normalized"]);
        }
        foreach (var row in study.Results("weights"))
        {
            var at = row["year"].Length == 0 ? row["indicator"] : $"{row["indicator"]},{row["year"]}";
            Known[$"w[{at}]"] = FormulaTruth.Number(row["weight"]);
        }
        foreach (var row in study.Results("criterion_scores"))
        {
            Known[$"V[{row["unit"]},{row["criterion"]},{row["year"]}]"] = FormulaTruth.Number(row["score"]);
        }
        foreach (var row in study.Results("scores"))
        {
            Known[$"{(row["system"] == "one" ? "E" : "S")}[{row["unit"]},{row["year"]}]"] = FormulaTruth.Number(row["score"]);
        }
        foreach (var (key, value) in X) Given[$"x[{key.Unit},{key.Indicator},{key.Year}]"] = value;
    }

    /// <summary>What the result files hold.</summary>
    public Dictionary<string, double> Known { get; } = [];

    /// <summary>What the text around the formulas defines.</summary>
    public Dictionary<string, double> Given { get; } = [];

    public Dictionary<(string Unit, string Indicator, string Year), double> X { get; } = [];

    public Dictionary<string, string[]> Criteria { get; }

    public string[] Indicators => [.. Criteria.Values.SelectMany(i => i)];

    public List<string> Units => [.. X.Keys.Select(k => k.Unit).Distinct()];

    public List<string> Years => [.. X.Keys.Select(k => k.Year).Distinct()];

    /// <summary>The principal components that count.</summary>
    public IReadOnlyList<string> Components { get; set; } = [];

    public string Page => study.Page("en");

    public List<Dictionary<string, string>> Results(string file) => study.Results(file);

    public static bool IsCost(string indicator) => Costs.Contains(indicator);

    /// <summary>Builds it.</summary>
    /// <param name="methods">Lines of the study that say which methods are in force.</param>
    /// <param name="systems">One or two.</param>
    /// <param name="first">What is declared of the first indicator, instead of its direction.</param>
    /// <param name="wobble">How much of a number is drawn anew each year; the rest stays with the unit.</param>
    public static FormulaStudy Of(string methods, int systems = 1, string first = "", double wobble = 1)
    {
        var random = new MersenneTwister(systems * 7);
        var steady = Enumerable.Range(0, 7).Select(u => new MersenneTwister(u + 1).NextDoubles(8)).ToList();
        string[] columns = systems == 1 ? ["a", "b", "c", "d", "e"] : ["a", "b", "c", "d", "e", "f", "g", "h"];
        double Share(int u, int i) => (wobble * random.NextDouble()) + ((1 - wobble) * steady[u][i]);
        string Cell(int u, int i) => (1 + ((i + 1) * 9 * Share(u, i))).ToString("0.###", CultureInfo.InvariantCulture);
        string Row(int u, int y) => $"u{u},{y},{string.Join(',', columns.Select((_, i) => Cell(u, i)))}\n";
        var rows = Enumerable.Range(1, 6).SelectMany(u => Enumerable.Range(2019, 3).Select(y => Row(u, y)));
        var study = new TemporaryStudy();
        study.Write("data.csv", $"unit,year,{string.Join(',', columns)}\n{string.Concat(rows)}");
        study.Write("units.csv", "id,name_en\n" + string.Concat(Enumerable.Range(1, 6).Select(u => $"u{u},Unit {u}\n")));
        study.Write("zones.yaml", "schema: 1\nid: zones\nname: Zones\nregions:\n"
            + "  - {id: r1, name: North, members: [u1, u2]}\n  - {id: r2, name: South, members: [u3, u4, u5, u6]}\n");
        study.Write("parts.yaml", "schema: 1\nid: parts\nname: Parts\nregions:\n  - {id: p1, name: Coast, members: [u1]}\n"
            + "  - {id: p2, name: Hills, members: [u2]}\n  - {id: p3, name: Plain, members: [u3, u4, u5]}\n"
            + "  - {id: p4, name: Delta, members: [u6]}\n");
        study.Write("one.yaml", System("one", "E", ("k1", ["a", "b", "c"]), ("k2", ["d", "e"])));
        if (systems == 2) study.Write("two.yaml", System("two", "S", ("k3", ["f", "g"]), ("k4", ["h"])));
        study.Write("study.yaml", $$"""
            schema: 1
            id: formulas
            title: Formulas
            languages: [en]
            units: units.csv
            years: [2019, 2020, 2021]
            data: [{file: data.csv}]
            systems: [{use: one.yaml}{{(systems == 2 ? ", {use: two.yaml}" : "")}}]
            groupings: [zones.yaml{{(methods.Contains("nested", StringComparison.Ordinal) ? ", parts.yaml" : "")}}]
            {{methods}}
            """);
        return new FormulaStudy(study.Built("html,csv"), systems);
        string Declared(string i) => i == "a" && first.Length > 0 ? first : $"direction: {(IsCost(i) ? "negative" : "positive")}";
        string System(string id, string symbol, params (string Id, string[] Indicators)[] criteria) =>
            $"schema: 1\nid: {id}\nname: System {id}\nsymbol: {symbol}\ncriteria:\n" + string.Concat(criteria.Select(c =>
                $"  - id: {c.Id}\n    name: Criterion {c.Id}\n    indicators:\n" + string.Concat(c.Indicators.Select(i =>
                    $"      - {{id: {i}, name: Indicator {i}, {Declared(i)}}}\n"))));
    }

    public void Dispose() => study.Dispose();

    /// <summary>Reads the equations of these labels.</summary>
    public FormulaTruth Truth(string labels, Func<string, string>? printed = null) =>
        new FormulaTruth(Page, Known, Given, Over).Read(labels.Split(' '), printed);

    private IEnumerable<string>? Over(string label, string letter, IReadOnlyDictionary<string, string> at) => letter switch
    {
        "i" => Units,
        "j" when label == "eq-moderate" => ["a"],
        "t" => Years,
        "j" when label.EndsWith("benefit", StringComparison.Ordinal) => Indicators.Where(j => !IsCost(j)),
        "j" when label.EndsWith("cost", StringComparison.Ordinal) => Indicators.Where(IsCost),
        "j" or "j\u2032" or "l" => Indicators,
        "k" when label.StartsWith("eq-pca", StringComparison.Ordinal) => Components,
        "k" when at.ContainsKey("j") && !label.StartsWith("eq-two-stage", StringComparison.Ordinal) => Indicators,
        "k" => Criteria.Keys,
        "p" => ["entropy", "critic"],
        "j∈k" => Criteria[at["k"]],
        "k∈E" => ["k1", "k2"],
        "k∈S" => ["k3", "k4"],
        "j∈E" => Indicators[..5],
        "j∈S" => Indicators[5..],
        _ => null,
    };
}
