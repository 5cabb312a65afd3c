using System.Globalization;
using MathNet.Numerics.Random;

namespace ReportGen.Tests.Truth;

/// <summary>The formulas of coupling as printed, evaluated on random scores, give what the result files hold.</summary>
public sealed class FormulaTruthTests
{
    private static readonly string[] Symbols = ["S", "E", "V", "H"];

    [Theory]
    [InlineData(2, "0.5")]
    [InlineData(2, "2")]
    [InlineData(2, "0.35")]
    [InlineData(3, "0.5")]
    [InlineData(3, "2")]
    [InlineData(4, "0.35")]
    public void Coupling_AsPrinted_IsAsComputed(int systems, string k)
    {
        using var study = Study(systems, k).Built("html,csv");
        Assert.Equal([], Differences(study, systems, html => html));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void CouplingOfWang_AsPrinted_IsAsComputed(int systems)
    {
        using var study = Study(systems, "0.5").Replace("study.yaml", "k: 0.5", "formula: wang2021").Built("html,csv");
        Assert.Equal([], Differences(study, systems, html => html));
    }

    [Fact] // a planted wrong exponent is seen
    public void Coupling_WithAWrongExponent_IsSeen()
    {
        using var study = Study(3, "2").Built("html,csv");
        const string right = "<mn>4</mn></msup>", planted = "<mn>2</mn></msup>";
        Assert.NotEmpty(Differences(study, 3, html => html.Replace(right, planted, StringComparison.Ordinal)));
    }

    private static List<string> Differences(TemporaryStudy study, int systems, Func<string, string> printed)
    {
        var (known, given) = (new Dictionary<string, double>(), new Dictionary<string, double> { ["n"] = systems });
        var rows = study.Results("coupling");
        foreach (var row in rows)
        {
            foreach (var symbol in (string[])["C", "T", "D"])
            {
                known[$"{symbol}[{row["unit"]},{row["year"]}]"] = FormulaTruth.Number(row[symbol]);
            }
        }
        foreach (var row in study.Results("scores"))
        {
            var (system, score) = (int.Parse(row["system"][1..], CultureInfo.InvariantCulture), FormulaTruth.Number(row["score"]));
            given[$"{Symbols[system]}[{row["unit"]},{row["year"]}]"] = given[$"U[{system + 1},{row["unit"]},{row["year"]}]"] = score;
            given[$"α[{system + 1}]"] = 1.0 / systems;
            var (best, worst) = ($"U[max,{row["unit"]},{row["year"]}]", $"U[min,{row["unit"]},{row["year"]}]");
            given[best] = Math.Max(given.GetValueOrDefault(best, score), score);
            given[worst] = Math.Min(given.GetValueOrDefault(worst, score), score);
        }
        IEnumerable<string>? Over(string label, string letter, IReadOnlyDictionary<string, string> at) => letter switch
        {
            "i" when at.ContainsKey("i") => Enumerable.Range(1, systems).Select(i => i.ToString(CultureInfo.InvariantCulture)),
            "i" => rows.Select(r => r["unit"]).Distinct(),
            "t" => ["2020"],
            _ => null,
        };
        var truth = new FormulaTruth(study.Page("en"), known, given, Over).Read(["eq-coupling", "eq-index", "eq-coordination"], printed);
        Assert.Equal((8, 8, 8), (truth.Met["C"], truth.Met["T"], truth.Met["D"]));
        return truth.Differences;
    }

    private static TemporaryStudy Study(int systems, string k)
    {
        var random = new MersenneTwister(systems * 100);
        string Row(int unit) => $"u{unit},2020,{string.Join(',', Enumerable.Range(0, systems).Select(_ => Score(random.NextDouble())))}\n";
        var study = new TemporaryStudy()
            .Write("data.csv", $"unit,year,{Heads(systems)}\n{string.Concat(Enumerable.Range(0, 8).Select(Row))}")
            .Write("units.csv", "id,name_zh,name_en\n" + string.Concat(Enumerable.Range(0, 8).Select(i => $"u{i},城{i},City{i}\n")));
        var uses = Enumerable.Range(0, systems).Select(s =>
            $"{{id: s{s}, name: {{zh: 系统{s}, en: System {s}}}, symbol: {Symbols[s]}, score: x{s}}}");
        return study.Write("study.yaml", $$"""
            schema: 1
            id: formulas
            title: {zh: 公式, en: Formulas}
            units: units.csv
            years: [2020]
            data: [{file: data.csv}]
            systems: [{{string.Join(", ", uses)}}]
            models:
              coupling-coordination: { k: {{k}} }
            """);
    }

    private static string Heads(int systems) => string.Join(',', Enumerable.Range(0, systems).Select(s => $"x{s}"));

    private static string Score(double value) => (0.05 + (0.9 * value)).ToString("0.####", CultureInfo.InvariantCulture);
}
