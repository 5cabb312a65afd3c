using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>
/// The reference case Peers/toolbox, declared as a user would and built through the whole program, with the numbers expected of it.
/// </summary>
internal sealed class Toolbox : IDisposable
{
    /// <summary>Where an indicator is best; the others are better the higher or the lower they are.</summary>
    private static readonly Dictionary<string, (double Low, double High)> Best = new() { ["debt"] = (55, 55), ["service"] = (42, 50) };

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox");

    private readonly JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")));

    private Toolbox(TemporaryStudy study) => Study = study;

    public TemporaryStudy Study { get; }

    public static IReadOnlyDictionary<string, string[]> Systems { get; } = new Dictionary<string, string[]>
    {
        ["economy"] = ["gdp", "wage", "patents", "debt", "service"],
        ["ecology"] = ["pm25", "so2", "park", "growth"],
    };

    /// <summary>Builds the case.</summary>
    /// <param name="methods">Lines of the study that say which methods are in force.</param>
    public static Toolbox Built(string methods)
    {
        var study = new TemporaryStudy();
        var panel = CsvRows.Read(Path.Combine(Folder, "panel.csv"));
        string[] indicators = [.. Systems.SelectMany(s => s.Value)];
        var cells = panel.Select(row =>
            string.Join(',', indicators.Select(i => Cell(i, row[i])).Prepend(row["year"]).Prepend(row["unit"])));
        study.Write("data.csv", $"unit,year,{string.Join(',', indicators)}\n{string.Join('\n', cells)}\n");
        study.Write("units.csv", $"id,name_en\n{string.Concat(panel.Select(r => r["unit"]).Distinct().Select(u => $"{u},{u}\n"))}");
        study.Write("economy.yaml", System("economy", ("output", Systems["economy"][..3]), ("structure", Systems["economy"][3..])));
        study.Write("ecology.yaml", System("ecology", ("air", Systems["ecology"][..2]), ("green", Systems["ecology"][2..])));
        study.Write("study.yaml", $"""
            schema: 1
            id: toolbox
            title: Toolbox
            languages: [en]
            units: units.csv
            years: [{string.Join(", ", panel.Select(r => r["year"]).Distinct())}]
            data:
              - file: data.csv
            systems:
              - use: economy.yaml
              - use: ecology.yaml
            {methods}
            """);
        return new Toolbox(study.Built());
        double Furthest(string indicator) => panel.Max(r => Distance(indicator, r[indicator]));
        string System(string id, params (string Id, string[] Indicators)[] criteria)
        {
            var yaml = new StringBuilder($"schema: 1\nid: {id}\nname: {id}\nsymbol: {id[^2]}\ncriteria:\n");
            foreach (var (criterion, inside) in criteria)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - id: {criterion}\n    name: {criterion}\n");
                yaml.Append(CultureInfo.InvariantCulture, $"    weight: {(criterion == criteria[0].Id ? 2 : 1)}\n    indicators:\n");
                foreach (var i in inside) yaml.Append($"      - {{id: {i}, name: {i}, weight: 1, {Direction(i)}}}\n");
            }
            return yaml.ToString();
        }

        // 1 - distance / the furthest: a negative indicator between 0 and the furthest
        string Direction(string indicator) =>
            Best.ContainsKey(indicator) ? FormattableString.Invariant($"direction: negative, range: [0, {Furthest(indicator):R}]")
            : indicator is "pm25" or "so2" ? "direction: negative" : "direction: positive";
    }

    /// <summary>The expected number at a path.</summary>
    public double Expected(params string[] path) => At(path).GetDouble();

    /// <summary>The expected number of a unit and a year at a path.</summary>
    public double Expected(Dictionary<string, string> row, params string[] path)
    {
        var units = expected.RootElement.GetProperty("units").EnumerateArray().Select(u => u.GetString()).ToList();
        var years = expected.RootElement.GetProperty("years").EnumerateArray().Select(y => y.GetRawText()).ToList();
        return At(path)[units.IndexOf(row["unit"])][years.IndexOf(row["year"])].GetDouble();
    }

    /// <summary>The weights of a system are these, year by year or for all years.</summary>
    public void HasWeights(string system, Func<string, string, double> of)
    {
        var rows = Study.Results("weights").Where(w => w["system"] == system).ToList();
        Assert.Equal(Systems[system], rows.Select(r => r["indicator"]).Distinct());
        foreach (var row in rows) Agree(of(row["indicator"], row["year"]), row["weight"], $"{row["indicator"]} {row["year"]}");
    }

    public static void Agree(double expected, string text, string where)
    {
        var actual = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var difference = Math.Abs(actual - expected);
        Assert.True(
            difference <= 1e-12 || difference <= 1e-9 * Math.Abs(expected),
            FormattableString.Invariant($"{where}: expected {expected:R}, got {actual:R}"));
    }

    public void Dispose()
    {
        Study.Dispose();
        expected.Dispose();
    }

    private JsonElement At(string[] path) => path.Aggregate(expected.RootElement, (at, step) => at.GetProperty(step));

    private static string Cell(string indicator, string text) =>
        Best.ContainsKey(indicator) ? Distance(indicator, text).ToString("R", CultureInfo.InvariantCulture) : text;

    private static double Distance(string indicator, string text)
    {
        if (!Best.TryGetValue(indicator, out var best)) return 0;
        var value = double.Parse(text, CultureInfo.InvariantCulture);
        return Math.Max(0, Math.Max(best.Low - value, value - best.High));
    }
}
