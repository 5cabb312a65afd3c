using System.Globalization;

namespace ReportGen.Tests.Truth;

/// <summary>What the result files of a study hold, and what anybody can count from them. Nothing here is the program's.</summary>
internal sealed class Results
{
    public const double Stable = 0.005;

    private static readonly string[] GradeIds =
        ["decline", "moderate-dissonance", "basic-coordination", "medium-coordination", "high-coordination"];

    private readonly string folder;

    public Results(string folder)
    {
        this.folder = folder;
        foreach (var row in Rows("ranks")) Values[(row["measure"], row["unit"], Year(row))] = Number(row["value"]);
        Groupings = [.. Rows("units").SelectMany(r => r.Keys).Where(k =>
            k is not ("unit" or "name_zh" or "name_en" or "note" or "")).Distinct()];
        Years = [.. Values.Keys.Select(k => k.Year).Distinct().Order()];
        Systems = [.. Values.Keys.Select(k => k.Measure).Where(m => m is not ("C" or "T" or "D")).Distinct()];
    }

    public Dictionary<(string Measure, string Unit, int Year), double> Values { get; } = [];

    public List<string> Groupings { get; }

    public List<int> Years { get; }

    public List<string> Systems { get; }

    public string Leading => Values.Keys.Any(k => k.Measure == "D") ? "D" : Systems[0];

    /// <summary>The first grouping whose regions hold two units in some year.</summary>
    public string Decomposed => Groupings.First(g => RegionOf(g) is var of
        && Years.Exists(y => Of(Leading, y).Count(v => of.ContainsKey(v.Unit)) > 1));

    public int First => Years[0];

    public int Last => Years[^1];

    /// <summary>Decimals of values and of shares in per cent, as the theme of the study says.</summary>
    public static AsyncLocal<(int Value, int Share)?> Decimals { get; } = new();

    private static (int Value, int Share) Printing => Decimals.Value ?? (3, 1);

    public static double Print(double value) => Rounded(value, Printing.Value);

    /// <summary>Whether a number is said as it is printed.</summary>
    public static bool IsPrinted(string said, double value) => said.EndsWith('%')
        ? said == Text(value * 100, Printing.Share) + "%"
        : said == Text(value, Printing.Value);

    /// <summary>Zero as it is printed.</summary>
    public static string Zero => Text(0, Printing.Value);

    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Text(double value, int decimals) =>
        Rounded(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>What lies between two printed values.</summary>
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

    /// <summary>The grade of a degree, from the lowest, 0, to the highest, 4: five classes of equal width, closed above.</summary>
    public static int Grade(double value) => Math.Clamp((int)Math.Ceiling(Math.Round(value, 9) / 0.2 - 1e-9) - 1, 0, 4);

    /// <summary>The grade of an id in the files.</summary>
    public static int GradeOf(string id) => Array.IndexOf(GradeIds, id);

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
