using System.Globalization;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>
/// Both reference cases, declared as a user would and built through the whole program. Expected: Peers/reference, by an implementation of
/// others.
/// </summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Cases => ["reference", "reference-2"];

    [Theory, MemberData(nameof(Cases))]
    public void WeightsAndEntropy_ReferenceCase_AgreeWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        foreach (var row in run.Study.Results("weights"))
        {
            var key = row["year"].Length > 0 ? $"{row["indicator"]}|{row["year"]}" : row["indicator"];
            Agree(run.Expected("entropy", key), row["entropy"], $"entropy {key}");
            Agree(run.Expected("weights", key), row["weight"], $"weight {key}");
        }
        Assert.Equal(Count(run.Json, "weights"), run.Study.Results("weights").Count);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Scores_ReferenceCase_AgreeWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        var rows = run.Study.Results("scores");
        Assert.Equal(run.Units.Count * run.Years.Count * Count(run.Json, "scores"), rows.Count);
        foreach (var row in rows)
        {
            var system = row["system"];
            Agree(run.Cell(run.Json.GetProperty("scores").GetProperty(system), row), row["score"], $"{system} {Place(row)}");
        }
        var criteria = run.Study.Results("criterion_scores");
        Assert.Equal(run.Units.Count * run.Years.Count * Count(run.Json, "criterion_scores"), criteria.Count);
        foreach (var row in criteria)
        {
            var expected = run.Json.GetProperty("criterion_scores").GetProperty($"{row["system"]}.{row["criterion"]}");
            Agree(run.Cell(expected, row), row["contribution"], $"{row["criterion"]} {Place(row)}");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Coupling_ReferenceCase_AgreesWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        var rows = run.Study.Results("coupling");
        Assert.Equal(run.Units.Count * run.Years.Count, rows.Count);
        foreach (var row in rows)
        {
            foreach (var measure in (string[])["C", "T", "D"])
            {
                Agree(run.Cell(run.Json.GetProperty(measure), row), row[measure], $"{measure} {Place(row)}");
            }
            Assert.Equal(run.At(run.Json.GetProperty("grade"), row).GetString(), row["coordination_grade"]);
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Trend_ReferenceCase_AgreesWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        var (means, deviations) = (0, 0);
        foreach (var row in run.Study.Results("trend"))
        {
            var year = run.Years.IndexOf(row["year"]);
            if (run.Json.GetProperty("trend").TryGetProperty(row["measure"], out var mean))
            {
                Agree(mean[year].GetDouble(), row["mean"], $"mean {row["measure"]} {row["year"]}");
                means++;
            }
            if (run.Json.GetProperty("trend_sd").TryGetProperty(row["measure"], out var sd))
            {
                Agree(sd[year].GetDouble(), row["sd"], $"sd {row["measure"]} {row["year"]}");
                deviations++;
            }
        }
        Assert.Equal((run.Years.Count * Count(run.Json, "trend"), run.Years.Count * Count(run.Json, "trend_sd")), (means, deviations));
        var regions = run.Study.Results("group_means").Where(r => r["measure"] == "D").ToList();
        Assert.Equal(run.Years.Count * Count(run.Json, "group_mean_D"), regions.Count);
        foreach (var row in regions)
        {
            var ofRegion = run.Json.GetProperty("group_mean_D").GetProperty(Region(row["group"]));
            Agree(ofRegion[run.Years.IndexOf(row["year"])].GetDouble(), row["mean"], $"{row["group"]} {row["year"]}");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Dagum_ReferenceCase_AgreesWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        var years = run.Study.Results("dagum");
        Assert.Equal(run.Years.Count, years.Count);
        foreach (var row in years)
        {
            var expected = run.Json.GetProperty("dagum").GetProperty(row["year"]);
            foreach (var part in (string[])["G", "Gw", "Gnb", "Gt"])
            {
                Agree(expected.GetProperty(part).GetDouble(), row[part], $"{part} {row["year"]}");
            }
        }
        var within = run.Study.Results("dagum_within");
        Assert.Equal(run.Years.Sum(y => Count(run.Json.GetProperty("dagum").GetProperty(y), "within")), within.Count);
        foreach (var row in within)
        {
            var expected = run.Json.GetProperty("dagum").GetProperty(row["year"]).GetProperty("within");
            Agree(expected.GetProperty(Region(row["region"])).GetDouble(), row["G"], $"{row["region"]} {row["year"]}");
        }
        var pairs = run.Study.Results("dagum_between");
        Assert.Equal(run.Years.Sum(y => Count(run.Json.GetProperty("dagum").GetProperty(y), "between")), pairs.Count);
        foreach (var row in pairs)
        {
            var year = run.Json.GetProperty("dagum").GetProperty(row["year"]);
            var key = string.Join(" | ", new[] { Region(row["region_a"]), Region(row["region_b"]) }.Order(StringComparer.Ordinal));
            Agree(year.GetProperty("between").GetProperty(key).GetDouble(), row["G"], $"G {key} {row["year"]}");
            Agree(year.GetProperty("relative_effect").GetProperty(key).GetDouble(), row["relative_effect"], $"D {key} {row["year"]}");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Obstacles_ReferenceCase_AgreeWithTheIndependentImplementation(string name)
    {
        using var run = Build(name);
        var indicators = run.Study.Results("obstacle_indicator").Where(r => r["by"] == "all").ToList();
        Assert.Equal(Count(run.Json, "obstacle_indicator_mean"), indicators.Count);
        foreach (var row in indicators) Agree(run.Expected("obstacle_indicator_mean", row["indicator"]), row["degree"], row["indicator"]);
        var criteria = run.Study.Results("obstacle_criterion");
        var kinds = new[] { "year", "grade", "region" }.Sum(by => Count(run.Json, $"obstacle_criterion_by_{by}"));
        Assert.Equal(Count(run.Json, "obstacle_criterion_mean") * (1 + kinds), criteria.Count);
        foreach (var row in criteria)
        {
            var criterion = $"{row["system"]}.{row["criterion"]}";
            var expected = row["by"] switch
            {
                "all" => run.Json.GetProperty("obstacle_criterion_mean"),
                "year" => run.Json.GetProperty("obstacle_criterion_by_year").GetProperty(row["key"]),
                "grade" => run.Json.GetProperty("obstacle_criterion_by_grade").GetProperty(row["key"]),
                _ => run.Json.GetProperty("obstacle_criterion_by_region").GetProperty(Region(row["key"])),
            };
            Agree(expected.GetProperty(criterion).GetDouble(), row["degree"], $"{row["by"]} {row["key"]} {criterion}");
        }
    }

    private static int Count(JsonElement json, string part) => json.GetProperty(part).EnumerateObject().Count();

    private static void Agree(double expected, string text, string where)
    {
        var actual = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var difference = Math.Abs(actual - expected);
        Assert.True(
            difference <= 1e-12 || difference <= 1e-9 * Math.Abs(expected),
            FormattableString.Invariant($"{where}: expected {expected:R}, got {actual:R}"));
    }

    private static string Place(Dictionary<string, string> row) => $"{row["unit"]} {row["year"]}";

    private static string Region(string id) => char.ToUpperInvariant(id[0]) + id[1..];

    private static Run Build(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "reference");
        using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, $"{name}.spec.json")));
        var study = new TemporaryStudy();
        File.Copy(Path.Combine(folder, $"{name}.csv"), Path.Combine(study.Folder, "data.csv"));
        ReferenceYaml.Write(study, spec.RootElement);
        study.Built("csv");
        return new Run(study, JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, $"{name}.expected.json"))));
    }

    private sealed record Run(TemporaryStudy Study, JsonDocument Document) : IDisposable
    {
        public JsonElement Json => Document.RootElement;

        public List<string> Units => [.. Json.GetProperty("units").EnumerateArray().Select(u => u.GetString()!)];

        public List<string> Years =>
            [.. Json.GetProperty("years").EnumerateArray().Select(y => y.GetInt32().ToString(CultureInfo.InvariantCulture))];

        public double Expected(string part, string key) => Json.GetProperty(part).GetProperty(key).GetDouble();

        public JsonElement At(JsonElement matrix, Dictionary<string, string> row) =>
            matrix[Units.IndexOf(row["unit"])][Years.IndexOf(row["year"])];

        public double Cell(JsonElement matrix, Dictionary<string, string> row) => At(matrix, row).GetDouble();

        public void Dispose()
        {
            Study.Dispose();
            Document.Dispose();
        }
    }
}
