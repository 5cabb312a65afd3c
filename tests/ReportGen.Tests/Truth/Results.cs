using System.Globalization;

namespace ReportGen.Tests.Truth;

/// <summary>What the result files of a study hold, and what anybody can count from them. Nothing here is the program's.</summary>
internal sealed class Results
{
    public const double Stable = 0.005;

    private static readonly string[] Coordination =
        ["extreme dissonance", "moderate dissonance", "basic coordination", "moderate coordination", "high coordination"];

    private static readonly string[] Coupling =
        ["disordered coupling", "low coupling", "antagonistic coupling", "running-in coupling", "high coupling"];

    private readonly string folder;

    public Results(string folder)
    {
        this.folder = folder;
        foreach (var row in Rows("ranks")) Values[(row["measure"], row["unit"], Year(row))] = Number(row["value"]);
        foreach (var row in Rows("units")) Names[row["unit"]] = row["name_en"];
        Groupings = [.. Rows("units").SelectMany(r => r.Keys).Where(k =>
            k is not ("unit" or "name_zh" or "name_en" or "note" or "")).Distinct()];
        Years = [.. Values.Keys.Select(k => k.Year).Distinct().Order()];
        Systems = [.. Values.Keys.Select(k => k.Measure).Where(m => m is not ("C" or "T" or "D")).Distinct()];
    }

    public Dictionary<(string Measure, string Unit, int Year), double> Values { get; } = [];

    public Dictionary<string, string> Names { get; } = [];

    public List<string> Groupings { get; }

    public List<int> Years { get; }

    public List<string> Systems { get; }

    public string Leading => Values.Keys.Any(k => k.Measure == "D") ? "D" : Systems[0];

    public int First => Years[0];

    public int Last => Years[^1];

    public static double Print(double value, int decimals = 3) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    public static double Change(double from, double to) => Print(Print(to) - Print(from));

    public List<(string Unit, double Value)> Of(string measure, int year) =>
        [.. Values.Where(v => v.Key.Measure == measure && v.Key.Year == year).Select(v => (v.Key.Unit, v.Value))];

    public double? Mean(string measure, int year, Func<string, bool>? who = null)
    {
        var all = Of(measure, year).Where(v => who?.Invoke(v.Unit) != false).Select(v => v.Value).ToList();
        return all.Count == 0 ? null : all.Sum() / all.Count;
    }

    public List<(int Year, double Value)> Course(string measure) =>
        [.. Years.Where(y => Mean(measure, y) is not null).Select(y => (y, Mean(measure, y)!.Value))];

    /// <summary>The units with a value in both the first and the last year.</summary>
    public List<string> Both(string measure) =>
        [.. Of(measure, First).Select(v => v.Unit).Intersect(Of(measure, Last).Select(v => v.Unit))];

    public Dictionary<string, string> RegionOf(string grouping) => Rows("units").Where(r =>
        r.GetValueOrDefault(grouping) is { Length: > 0 })
        .ToDictionary(r => r["unit"], r => r[grouping]);

    public static string Grade(string measure, double value)
    {
        var at = (int)Math.Ceiling(Math.Round(value, 9) / 0.2 - 1e-9) - 1;
        return (measure == "C" ? Coupling : Coordination)[Math.Clamp(at, 0, 4)];
    }

    public static int Place(string grade) => Array.IndexOf(Coordination, grade);

    /// <summary>The rows of a result file by column; none where it is not written.</summary>
    public List<Dictionary<string, string>> Rows(string file)
    {
        var path = Path.Combine(folder, file + ".csv");
        if (!File.Exists(path)) return [];
        var lines = File.ReadAllText(path).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var head = lines[0].TrimEnd('\r').Split(',');
        return [.. lines.Skip(1).Select(l => l.TrimEnd('\r').Split(',')).Select(c => head.Zip(c).ToDictionary(p => p.First, p =>
            p.Second))];
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static int Year(Dictionary<string, string> row) => int.Parse(row["year"], CultureInfo.InvariantCulture);
}
