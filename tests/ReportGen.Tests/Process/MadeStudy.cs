using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Process;

/// <summary>A study of any size, for pages that no shipped study has: its numbers mean nothing, and are always the same.</summary>
internal sealed record MadeStudy
{
    public string TitleZh { get; init; } = "数字化与绿色发展的耦合协调";

    public string TitleEn { get; init; } = "Coupling of digitalization and green development";

    public int Units { get; init; } = 12;

    public int Regions { get; init; } = 3;

    public int Systems { get; init; } = 2;

    /// <summary>Indicators of each system, in criteria of five.</summary>
    public int Indicators { get; init; } = 6;

    public (int From, int To) Years { get; init; } = (2015, 2020);

    /// <summary>What a name of a unit, region, system, criterion or indicator begins with; its number follows.</summary>
    public Func<string, (string Zh, string En)> Names { get; init; } = kind => kind switch
    {
        "unit" =>
            ("县", "County"), "region" =>
                ("区", "Region"), "system" => ("系统", "System"), "criterion" => ("准则", "Criterion"), _ => ("指标", "Indicator"),
    };

    /// <summary>Writes it as a study of its own.</summary>
    public TemporaryStudy Write()
    {
        var study = new TemporaryStudy();
        var scale = File.ReadAllText(Path.Combine(Repository.BaseStudy, "scale.yaml"));
        study.Write("scale.yaml", scale).Write("units.csv", UnitList()).Write("regions.yaml", RegionList()).Write("data.csv", Data());
        for (var s = 0; s < Systems; s++) study.Write($"system{s}.yaml", System(s));
        var uses = string.Concat(Enumerable.Range(0, Systems).Select(s => $"  - use: system{s}.yaml\n"));
        return study.Write("study.yaml",
            $"schema: 1\nid: made\ntitle: {{zh: '{TitleZh}', en: '{TitleEn}'}}\nlanguages: [zh, en]\nunits: units.csv\n"
            + $"years: {{from: {Years.From}, to: {Years.To}}}\ndata:\n  - file: data.csv\nsystems:\n{uses}groupings: [regions.yaml]\n"
            + "gradings: {coupling: scale.yaml, coordination: scale.yaml}\n");
    }

    private string UnitList() => "id,name_zh,name_en,region\n" + string.Concat(Enumerable.Range(0, Units)
        .Select(u => $"u{u},{Name("unit", u).Zh},{Name("unit", u).En},r{u % Regions}\n"));

    private string RegionList() => "schema: 1\nid: regions\nname: {zh: 区域, en: Regions}\nby: region\nregions:\n"
        + string.Concat(Enumerable.Range(0, Regions).Select(r => $"  - {{id: r{r}, name: {Localized("region", r)}}}\n"));

    private string System(int s)
    {
        var yaml = new StringBuilder($"schema: 1\nid: system{s}\nname: {Localized("system", s)}\nsymbol: {"ESVWX"[s]}\ncriteria:\n");
        for (var i = 0; i < Indicators; i++)
        {
            if (i % 5 == 0)
            {
                yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"  - id: c{s}-{i / 5}\n    name: {Localized("criterion", (s * 20) + (i / 5))}\n    indicators:\n");
            }
            yaml.Append(CultureInfo.InvariantCulture, $"      - {{id: x{s}-{i}, name: {Localized("indicator", (s * 100) + i)}, ")
                .Append(CultureInfo.InvariantCulture, $"direction: {(i % 3 == 2 ? "negative" : "positive")}}}\n");
        }
        return yaml.ToString();
    }

    private string Data()
    {
        var columns = Enumerable.Range(0, Systems).SelectMany(s => Enumerable.Range(0, Indicators).Select(i => $"x{s}-{i}")).ToList();
        var text = new StringBuilder($"unit,year,{string.Join(',', columns)}\n");
        var seed = 12345u;
        for (var u = 0; u < Units; u++)
        {
            for (var year = Years.From; year <= Years.To; year++)
            {
                text.Append(CultureInfo.InvariantCulture, $"u{u},{year}");
                foreach (var _ in columns)
                {
                    seed = (seed * 1664525) + 1013904223; // a plain series that looks like chance
                    text.Append(CultureInfo.InvariantCulture, $",{(seed >> 20) + (40 * (year - Years.From)) + (25 * u)}");
                }
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    private string Localized(string kind, int number) => $"{{zh: '{Name(kind, number).Zh}', en: '{Name(kind, number).En}'}}";

    private (string Zh, string En) Name(string kind, int number)
    {
        var (zh, en) = Names(kind);
        return ($"{zh}{number + 1}", $"{en} {number + 1}");
    }
}
