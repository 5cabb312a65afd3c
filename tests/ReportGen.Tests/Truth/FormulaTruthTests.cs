using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
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
        Assert.Equal([], Differences(study, systems, math => math.OuterHtml));
    }

    [Fact] // a planted wrong exponent is seen
    public void Coupling_WithAWrongExponent_IsSeen()
    {
        using var study = Study(3, "2").Built("html,csv");
        const string right = "<mn>4</mn></msup>", planted = "<mn>2</mn></msup>";
        Assert.NotEmpty(Differences(study, 3, math => math.OuterHtml.Replace(right, planted, StringComparison.Ordinal)));
    }

    private static List<string> Differences(TemporaryStudy study, int systems, Func<IElement, string> printed)
    {
        var parser = new HtmlParser();
        var page = parser.ParseDocument(File.ReadAllText(Path.Combine(study.Output, "report.en.html")));
        IElement Equation(string id) => parser.ParseDocument(printed(page.QuerySelector($"#eq-{id} math")!)).QuerySelector("math")!;
        var (c, t, d) = (Equation("coupling"), Equation("index"), Equation("coordination"));
        var results = new Results(Path.Combine(study.Output, "results"));
        var found = new List<string>();
        foreach (var row in results.Rows("coupling"))
        {
            var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
            var values = new Dictionary<string, double> { ["n"] = systems };
            for (var i = 0; i < systems; i++)
            {
                var score = results.Values[($"s{i}", row["unit"], year)];
                (values[Symbols[i]], values[$"U_{i + 1}"], values[$"α_{i + 1}"]) = (score, score, 1.0 / systems);
            }
            void Compare(string name, IElement formula)
            {
                var value = values[name] = new PrintedFormula(values).RightSide(formula);
                if (Math.Abs(value - Results.Number(row[name])) <= 1e-9) return;
                found.Add($"{name} of {row["unit"]}: {value} printed, {row[name]} computed");
            }
            Compare("C", c);
            Compare("T", t);
            Compare("D", d);
        }
        return found;
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
