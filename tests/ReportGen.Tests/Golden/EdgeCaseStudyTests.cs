using System.Globalization;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>Edge cases of columns, as a user would declare them, through the whole program. Expected: Peers/toolbox, by others.</summary>
public sealed class EdgeCaseStudyTests
{
    /// <summary>What a case declares: of its indicators, and of the study.</summary>
    internal static readonly Dictionary<string, (string Indicator, string Study)> Standardized = new()
    {
        ["rank-all-tied"] = ("direction: positive", "normalization: rank"),
        ["moderate-all-at-optimum"] = ("direction: moderate, optimum: 5", ""),
        ["moderate-ties"] = ("direction: moderate, optimum: 5", ""),
        ["interval"] = ("direction: moderate, optimum: [4, 6]", ""),
        ["interval-all-inside"] = ("direction: moderate, optimum: [3, 7]", ""),
        ["z-score-constant"] = (
            "direction: positive", "normalization: z-score\nweighting: equal\nmodels: {obstacle-degree: {enabled: false}}"),
        ["goalposts-beyond"] = ("direction: positive, range: [20, 85]", ""),
    };

    internal static readonly Dictionary<string, string> Weighed = new()
    {
        ["critic-constant-column"] = "critic", ["critic-one-indicator"] = "critic", ["critic-all-alike"] = "critic",
        ["pca-one-indicator"] = "pca", ["pca-two-indicators"] = "{method: pca, kind: first}",
    };

    internal static readonly Dictionary<string, (string Indicator, string Study, string Message)> Refused = new()
    {
        ["log-of-zero"] = ("direction: positive, transform: log", "", "log-shift"),
        ["reference-is-worst"] = (
            "direction: positive", "weighting: equal\nnormalization: {method: distance-to-reference, reference: {unit: u0, year: 2020}}",
            "error[RG4117]: the reference 'u0' has the worst value of indicator 'c1'"),
        ["cv-zero-mean"] = (
            "direction: positive", "weighting: {method: coefficient-of-variation, of: raw}", "error[RG4119]"),
    };

    internal static readonly string[] Scored = ["topsis-one-alternative", "topsis-two"];

    private static readonly JsonElement All = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox", "edge-cases.json"))).RootElement;

    public static TheoryData<string> OfStandardized => [.. Standardized.Keys];

    public static TheoryData<string> OfWeighed => [.. Weighed.Keys];

    public static TheoryData<string> OfRefused => [.. Refused.Keys];

    public static TheoryData<string> OfScored => [.. Scored];

    internal static JsonElement Case(string id) => All.EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    internal static IEnumerable<string> Ids => All.EnumerateArray().Select(c => c.GetProperty("id").GetString()!);

    [Theory, MemberData(nameof(OfStandardized))]
    public void Column_Standardized_IsTheirsOrLeftOut(string id)
    {
        var (input, (indicator, declared)) = (Numbers(Case(id).GetProperty("input")), Standardized[id]);
        double[] other = [.. input.Select((_, i) => (i * i) + 1.0)];
        using var study = Study([input, other], [indicator, "direction: positive"], declared).Built("csv");
        var found = study.Results("normalized").Where(r => r["indicator"] == "c1").ToList();
        var expected = Case(id).GetProperty("expected");
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.All(found, r => Assert.Equal("", r["normalized"]));
            var weights = study.Results("weights").ToDictionary(w => w["indicator"], w => w["weight"]);
            Assert.Equal(("0", "1"), (weights["c1"].Length == 0 ? "0" : weights["c1"], weights["c2"]));
            return;
        }
        Same(Numbers(expected), found.Select(r => r["normalized"]));
    }

    [Theory, MemberData(nameof(OfWeighed))]
    public void Columns_Weighed_HaveTheirWeights(string id)
    {
        var rows = Case(id).GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var columns = Enumerable.Range(0, rows[0].Length).Select(j => rows.ConvertAll(r => r[j]).ToArray()).ToList();
        var asIs = columns.ConvertAll(_ => "direction: positive, range: [0, 1]");
        using var study = Study(columns, asIs, $"weighting: {Weighed[id]}").Built("csv");
        Same(Numbers(Case(id).GetProperty("expected")), study.Results("weights").Select(w => w["weight"].Length == 0 ? "0" : w["weight"]));
    }

    [Theory, MemberData(nameof(OfScored))]
    public void Rows_Scored_AreTheirsOrAGap(string id)
    {
        var rows = Case(id).GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var columns = Enumerable.Range(0, rows[0].Length).Select(j => rows.ConvertAll(r => r[j]).ToArray()).ToList();
        var asIs = columns.ConvertAll(_ => "direction: positive, range: [0, 1]");
        using var study = Study(columns, asIs, "weighting: equal\naggregation: topsis").Built("csv");
        var scores = study.Results("scores").Select(s => s["score"]).ToList();
        var expected = Case(id).GetProperty("expected");
        if (expected.ValueKind == JsonValueKind.Null) Assert.All(scores, s => Assert.Equal("", s));
        else Same(Numbers(expected), scores);
    }

    [Theory, MemberData(nameof(OfRefused))]
    public void Column_ThatCannotBe_IsRefusedByName(string id)
    {
        var (input, (indicator, declared, message)) = (Numbers(Case(id).GetProperty("input")), Refused[id]);
        using var study = Study([input, [.. input.Select((_, i) => i * i + 1.0)]], [indicator, "direction: positive"], declared);
        Assert.Null(study.Build("csv"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // no skewness: nothing is moved
    public void Outliers_OfAConstantColumn_AreNone()
    {
        var input = Numbers(Case("winsorise-constant").GetProperty("input"));
        using var study = Study(
            [input, [1, 2, 4, 7, 12]], ["direction: positive", "direction: positive"], "outliers: skew-kurtosis").Built("csv");
        Assert.DoesNotContain(study.HasResults("outliers") ? study.Results("outliers") : [], r => r["indicator"] == "c1");
        Assert.All(study.Results("normalized").Where(r => r["indicator"] == "c1"), r => Assert.Equal("3", r["raw"]));
    }

    private static TemporaryStudy Study(IReadOnlyList<double[]> columns, IReadOnlyList<string> declared, string methods)
    {
        var study = new TemporaryStudy();
        var heads = columns.Select((_, j) => $"c{j + 1}").ToList();
        string Cells(int i) => string.Join(',', columns.Select(c => c[i].ToString("R", CultureInfo.InvariantCulture)));
        study.Write("data.csv", $"unit,year,{string.Join(',', heads)}\n"
            + string.Concat(Enumerable.Range(0, columns[0].Length).Select(i => $"u{i},2020,{Cells(i)}\n")));
        study.Write("units.csv", "id,name_en\n" + string.Concat(columns[0].Select((_, i) => $"u{i},Unit {i}\n")));
        study.Write("one.yaml", "schema: 1\nid: one\nname: One\nsymbol: E\ncriteria:\n  - id: k\n    name: Criterion\n    indicators:\n"
            + string.Concat(heads.Select((h, j) => $"      - {{id: {h}, name: Indicator {h}, {declared[j]}}}\n")));
        return study.Write("study.yaml", $"""
            schema: 1
            id: edge
            title: Edge
            languages: [en]
            units: units.csv
            years: [2020]
            data: [file: data.csv]
            systems: [use: one.yaml]
            {methods}
            """);
    }

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    private static void Same(double[] expected, IEnumerable<string> found)
    {
        var numbers = found.Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(expected.Length, numbers.Count);
        foreach (var (e, f) in expected.Zip(numbers)) Assert.Equal(e, f, Math.Max(1e-12, 1e-9 * Math.Abs(e)));
    }
}
