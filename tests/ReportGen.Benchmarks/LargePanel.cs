using System.Globalization;
using System.Text;

namespace ReportGen.Benchmarks;

/// <summary>
/// A made-up study of so many units in 20 years by 32 indicators: two systems, five regions, coupling, grades, obstacles; one cell in 250
/// is blank.
/// </summary>
internal static class LargePanel
{
    private const int Years = 20, Indicators = 32, PerCriterion = 4, PerSystem = 16, Regions = 5;

    /// <summary>Writes the study into a folder; returns the study file.</summary>
    public static string Write(string folder, int units)
    {
        WritePanel(Path.Combine(folder, "panel.csv"), units);
        File.WriteAllLines(Path.Combine(folder, "units.csv"), Enumerable.Range(0, units)
            .Select(u => $"{Unit(u)},单元{u},Unit {u},r{u % Regions}").Prepend("id,name_zh,name_en,region"));
        foreach (var s in (int[])[0, 1]) File.WriteAllText(Path.Combine(folder, $"system-{s}.yaml"), System(s));
        File.WriteAllText(Path.Combine(folder, "regions.yaml"), """
            schema: 1
            id: five
            name: Five regions
            by: region
            """);
        var study = Path.Combine(folder, "study.yaml");
        File.WriteAllText(study, $$"""
            schema: 1
            id: large
            title: A large panel
            languages: [en]
            unit_noun: unit
            unit_noun_plural: units
            units: units.csv
            years: {from: 2001, to: {{2000 + Years}}}
            data: [{file: panel.csv, kind: simulated}]
            systems: [{use: system-0.yaml}, {use: system-1.yaml}]
            groupings: [regions.yaml]
            gradings: {coupling: mao2024-coupling, coordination: mao2024-coordination}
            """);
        return study;
    }

    private static string Unit(int unit) => $"u{unit:00000}";

    private static void WritePanel(string path, int units)
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(16, threadSafe: false);
        using var panel = new StreamWriter(path);
        panel.Write("unit,year");
        for (var j = 0; j < Indicators; j++) panel.Write($",x{j}");
        panel.Write('\n');
        for (var u = 0; u < units; u++)
        {
            var level = 0.2 + random.NextDouble() + (0.2 * (u % Regions));
            for (var t = 0; t < Years; t++)
            {
                panel.Write($"{Unit(u)},{2001 + t}");
                for (var j = 0; j < Indicators; j++)
                {
                    var r = random.NextDouble();
                    panel.Write(',');
                    if (r < 0.004 && t is > 0 and < Years - 1) continue;
                    panel.Write((level * (1 + (0.03 * t)) * (1 + r) * (1 + j)).ToString("0.0000", CultureInfo.InvariantCulture));
                }
                panel.Write('\n');
            }
        }
    }

    private static string System(int system)
    {
        var text = new StringBuilder($"schema: 1\nid: system-{system}\nname: System {system}\nsymbol: {(char)('A' + system)}\ncriteria:\n");
        for (var i = 0; i < PerSystem; i++)
        {
            var id = $"{system}-{i / PerCriterion}";
            if (i % PerCriterion == 0) text.Append($"  - id: criterion-{id}\n    name: Criterion {id}\n    indicators:\n");
            var (j, direction) = ((system * PerSystem) + i, i % PerCriterion == PerCriterion - 1 ? "negative" : "positive");
            text.Append($"      - {{id: x{j}, name: Indicator {j}, direction: {direction}}}\n");
        }
        return text.ToString();
    }
}
