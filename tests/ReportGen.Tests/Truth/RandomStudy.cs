using System.Globalization;
using MathNet.Numerics.Random;

namespace ReportGen.Tests.Truth;

/// <summary>A small study drawn from a written seed: few or many units, years that need not follow each other, ties, zeros, units without a
/// region or without some years, given and computed scores.</summary>
internal static class RandomStudy
{
    private static readonly string[] Names = ["Ecology", "Economy", "Society"], Regions = ["North", "South", "East", "West"];

    public static TemporaryStudy Of(int seed, string theme = "journal")
    {
        var random = new MersenneTwister(seed);
        bool Chance(double share) => random.NextDouble() < share;
        var study = new TemporaryStudy();
        int[][] spans = [[2020], [2019, 2020], [2015, 2016, 2017, 2018, 2019], [2012, 2017, 2021]];
        var years = spans[random.Next(spans.Length)];
        var units = Enumerable.Range(0, Chance(0.2) ? random.Next(12, 30) : random.Next(1, 8)).Select(i => $"u{i}").ToList();
        var systems = random.Next(1, 4);
        var given = Enumerable.Range(0, systems).Select(_ => Chance(0.6)).ToList();
        var (coarse, unbalanced, perYear) = (Chance(0.4), years.Length > 1 && Chance(0.4), Chance(0.2));
        var columns = Enumerable.Range(0, systems).SelectMany(s => given[s] ? [$"x{s}"] : new[] { $"i{s}a", $"i{s}b" }).ToList();

        var rows = new List<string>();
        foreach (var unit in units)
        {
            var level = columns.ConvertAll(_ => random.NextDouble());
            var kept = years.Where(_ => !unbalanced || Chance(0.7)).ToList();
            if (kept.Count == 0 || unit == units[0]) kept = unit == units[0] ? [.. years] : [years[^1]]; // no year without a row
            foreach (var year in kept)
            {
                level = level.ConvertAll(v => Math.Clamp(v + ((random.NextDouble() - 0.4) * 0.2), 0, 1));
                rows.Add($"{unit},{year},{string.Join(',', level.Select(v => Number(coarse ? Math.Round(v * 4) / 4 : v)))}");
            }
        }
        study.Write("data.csv", $"unit,year,{string.Join(',', columns)}\n{string.Join('\n', rows)}\n");
        study.Write("units.csv", "id,name_zh,name_en\n" + string.Concat(units.Select((u, i) => $"{u},城{i:00},City{i:00}\n")));
        for (var s = 0; s < systems; s++) study.Write($"s{s}.yaml", System(s));
        var groupings = Enumerable.Range(0, random.Next(0, 3)).Select(g => $"g{g}").ToList();
        foreach (var grouping in groupings) study.Write($"{grouping}.yaml", Grouping(grouping, units, random));
        foreach (var scale in (string[])["mao2024-coupling", "mao2024-coordination"])
        {
            study.Write($"{scale}.yaml", File.ReadAllText(Path.Combine(Repository.Root, "indicators", "gradings", scale + ".yaml")));
        }
        var scope = perYear ? "per-year" : "pooled";
        return study.Write("study.yaml", $$"""
            schema: 1
            id: random
            theme: {{theme}}
            title: {zh: 随机, en: Random}
            units: units.csv
            years: [{{string.Join(", ", years)}}]
            unit_noun: {zh: 城市, en: city}
            unit_noun_plural: {zh: 城市, en: cities}
            panel: {{(unbalanced ? "unbalanced" : "balanced")}}
            data: [{file: data.csv}]
            systems: [{{string.Join(", ", given.Select((g, s) => $"{{use: s{s}.yaml{(g ? $", score: x{s}" : "")}}}"))}}]
            groupings: [{{string.Join(", ", groupings.Select(g => g + ".yaml"))}}]
            {{(systems > 1 ? "gradings: {coupling: mao2024-coupling.yaml, coordination: mao2024-coordination.yaml}" : "")}}
            normalization: {method: min-max, scope: {{scope}}}
            weighting: {method: equal, scope: {{scope}}}
            """);
    }

    private static string System(int s) => $$"""
        schema: 1
        id: s{{s}}
        name: {zh: {{"生态 经济 社会".Split(' ')[s]}}, en: {{Names[s]}}}
        symbol: {{"SEV"[s]}}
        criteria:
          - id: k{{s}}a
            name: {zh: 准则{{s}}甲, en: First criterion {{s}}}
            indicators: [{id: i{{s}}a, name: {zh: 指标{{s}}甲, en: First indicator {{s}}}, direction: positive}]
          - id: k{{s}}b
            name: {zh: 准则{{s}}乙, en: Second criterion {{s}}}
            indicators: [{id: i{{s}}b, name: {zh: 指标{{s}}乙, en: Second indicator {{s}}}, direction: negative}]
        """;

    private static string Grouping(string id, List<string> units, Random random)
    {
        var many = random.Next(1, 5);
        var of = units.ConvertAll(_ => random.Next(0, many + (random.NextDouble() < 0.3 ? 1 : 0)));
        var used = Enumerable.Range(0, many).Where(of.Contains).ToList();
        if (used.Count == 0) { of = of.ConvertAll(_ => 0); used = [0]; }
        string Members(int r) => string.Join(", ", units.Where((_, i) => of[i] == r));
        var regions = used.Select(r =>
            $"  - {{id: r{r}, name: {{zh: {"北南东西"[r]}区, en: {Regions[r]}}}, members: [{Members(r)}]}}\n");
        return $"schema: 1\nid: {id}\nname: {{zh: 分区, en: Zones}}\nothers: exclude\nregions:\n{string.Concat(regions)}";
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
