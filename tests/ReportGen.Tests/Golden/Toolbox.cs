using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>
/// The reference case Peers/toolbox, declared as a user would and built through the whole program, with the numbers expected of it.
/// </summary>
internal sealed class Toolbox : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox");

    private static readonly JsonDocument Numbers = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")));

    private Toolbox(TemporaryStudy study) => Study = study;

    public TemporaryStudy Study { get; }

    public static IReadOnlyDictionary<string, string[]> Systems { get; } = new Dictionary<string, string[]>
    {
        ["economy"] = ["gdp", "wage", "patents", "debt", "service"],
        ["ecology"] = ["pm25", "so2", "park", "growth"],
    };

    /// <summary>Builds the case.</summary>
    /// <param name="methods">Lines of the study that say which methods are in force.</param>
    /// <param name="more">What is declared of an indicator besides its direction, by indicator.</param>
    public static Toolbox Built(string methods, params (string Indicator, string Yaml)[] more) => Of(methods, more, s => s.Built());

    /// <summary>The case as it is refused.</summary>
    public static string Refused(string methods, params (string Indicator, string Yaml)[] more)
    {
        using var refused = Of(methods, more, s =>
        {
            Assert.Null(s.Build());
            return s;
        });
        return refused.Study.Printed();
    }

    private static Toolbox Of(string methods, (string Indicator, string Yaml)[] more, Func<TemporaryStudy, TemporaryStudy> build)
    {
        var study = new TemporaryStudy();
        var isWeighed = more.Any(m => m.Yaml.Contains("weight:", StringComparison.Ordinal));
        var panel = CsvRows.Read(Path.Combine(Folder, "panel.csv"));
        string[] indicators = [.. Systems.SelectMany(s => s.Value)];
        var cells = panel.Select(row =>
            string.Join(',', indicators.Select(i => row[i]).Prepend(row["year"]).Prepend(row["unit"])));
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
        return new Toolbox(build(study));
        string System(string id, params (string Id, string[] Indicators)[] criteria)
        {
            var yaml = new StringBuilder($"schema: 1\nid: {id}\nname: {id}\nsymbol: {id[^2]}\ncriteria:\n");
            foreach (var (criterion, inside) in criteria)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - id: {criterion}\n    name: {criterion}\n");
                if (!isWeighed) yaml.Append(CultureInfo.InvariantCulture, $"    weight: {(criterion == criteria[0].Id ? 2 : 1)}\n");
                yaml.Append("    indicators:\n");
                var weight = isWeighed ? "" : "weight: 1, ";
                foreach (var i in inside) yaml.Append($"      - {{id: {i}, name: {i}, {weight}{Direction(i)}{More(i)}}}\n");
            }
            return yaml.ToString();
        }

        string Direction(string indicator) => indicator switch
        {
            "debt" => "direction: moderate, optimum: 55",
            "service" => "direction: moderate, optimum: [42, 50]",
            "pm25" or "so2" => "direction: negative",
            _ => "direction: positive",
        };
        string More(string indicator) => string.Concat(more.Where(m => m.Indicator == indicator).Select(m => $", {m.Yaml}"));
    }

    /// <summary>The expected number at a path.</summary>
    public static double Expected(params string[] path) => At(path).GetDouble();

    /// <summary>The expected number of a unit and a year at a path.</summary>
    public static double Expected(Dictionary<string, string> row, params string[] path)
    {
        var units = Numbers.RootElement.GetProperty("units").EnumerateArray().Select(u => u.GetString()).ToList();
        var years = Numbers.RootElement.GetProperty("years").EnumerateArray().Select(y => y.GetRawText()).ToList();
        return At(path)[units.IndexOf(row["unit"])][years.IndexOf(row["year"])].GetDouble();
    }

    /// <summary>The weights of a system are these, year by year or for all years.</summary>
    public void HasWeights(string system, Func<string, string, double> of)
    {
        var rows = Study.Results("weights").Where(w => w["system"] == system).ToList();
        Assert.Equal(Systems[system], rows.Select(r => r["indicator"]).Distinct());
        foreach (var row in rows) Agree(of(row["indicator"], row["year"]), row["weight"], $"{row["indicator"]} {row["year"]}");
    }

    /// <summary>The indicators that an expected quantity is given for.</summary>
    public static string[] Indicators(params string[] path) => [.. At(path).EnumerateObject().Select(p => p.Name)];

    /// <summary>The words or numbers of an expected list.</summary>
    public static string[] List(params string[] path) => [.. At(path).EnumerateArray().Select(v => v.ToString())];

    public static void Agree(double expected, string text, string where)
    {
        var actual = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var difference = Math.Abs(actual - expected);
        Assert.True(
            difference <= 1e-12 || difference <= 1e-9 * Math.Abs(expected),
            FormattableString.Invariant($"{where}: expected {expected:R}, got {actual:R}"));
    }

    public void Dispose() => Study.Dispose();

    private static JsonElement At(string[] path) =>
        path.Aggregate(Numbers.RootElement, (at, step) => at.ValueKind == JsonValueKind.Array
            ? at[int.Parse(step, CultureInfo.InvariantCulture)]
            : at.GetProperty(step));
}
