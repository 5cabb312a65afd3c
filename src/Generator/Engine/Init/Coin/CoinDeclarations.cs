using System.Globalization;
using System.Text;
using ReportGen.Engine.Init.Text;

namespace ReportGen.Engine.Init.Coin;

/// <summary>
/// The declarations of a composite indicator: what is below its index becomes systems, the parents of its indicators criteria, its weights
/// given ones.
/// </summary>
internal sealed class CoinDeclarations(CoinIndex index, string dataFile, string id)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> made = [];

    public IReadOnlyList<KeyValuePair<string, string>> Files()
    {
        var systems = index.Indicators.GroupBy(index.SystemOf).ToList();
        var files = systems.Select((s, i) => SystemFile(s.Key, [.. s], i + 1, systems.Count > 1)).ToList();
        var groupings = index.Groupings.Where((_, g) => index.Units.Select(u => u.Groups[g]).Distinct().Skip(1).Any()).ToList();
        var study = new StringBuilder();
        study.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema=study.schema.json\nschema: 1\nid: {id}\n");
        study.Append("title: {zh: 我的研究, en: My study}   # ? the title\nunits: units.csv\n");
        study.Append(CultureInfo.InvariantCulture, $"years: {Years()}\n");
        study.Append("panel: unbalanced\nempty_series: mean       # ? what becomes of a unit without a value: mean, drop-unit, fail\n");
        study.Append(CultureInfo.InvariantCulture, $"data:\n  - file: {DeclaredText.Quoted(dataFile)}\n    {index.DataEntry}\n");
        if (index.Years.Count == 0) study.Append("    year: 2020           # ? the year of the figures\n");
        study.Append("weighting: given\nsystems:\n");
        var sum = systems.Sum(s => s.Key.Weight);
        var alphas = systems.Select(s => Math.Round(s.Key.Weight / sum, 6)).ToList();
        if (alphas.Count > 1) alphas[^1] = Math.Round(1 - alphas.SkipLast(1).Sum(), 6);
        var isEqual = systems.Select(s => s.Key.Weight).Distinct().Count() == 1;
        foreach (var (file, alpha) in files.Zip(alphas))
        {
            study.Append(CultureInfo.InvariantCulture, $"  - {(isEqual ? $"use: {file}" : $"{{use: {file}, alpha: {alpha}}}")}\n");
        }
        if (groupings.Count > 0)
        {
            var named = string.Join(", ", groupings.Select(g => Grouping(g.Code, g.Name)));
            study.Append(CultureInfo.InvariantCulture, $"groupings: [{named}]\n");
        }
        made.Insert(0, new("study.yaml", study.ToString()));
        made.Add(new("units.csv", DeclaredText.Line(["id", "name_en", .. index.Groupings.Select(g => g.Code)])
            + string.Concat(index.Units.Select(u => DeclaredText.Line([u.Code, u.Name, .. u.Groups])))));
        return made;
    }

    private string Years() => index.Years switch
    {
        [] => "[2020]   # ? the year of the figures",
        [var only] => string.Create(CultureInfo.InvariantCulture, $"[{only}]"),
        _ => $"[{string.Join(", ", index.Years)}]",
    };

    private string SystemFile(CoinEntry system, IReadOnlyList<CoinEntry> indicators, int number, bool isOneOfSeveral)
    {
        var systemId = Taken(system.Code, number);
        var text = new StringBuilder("# yaml-language-server: $schema=system.schema.json\nschema: 1\n");
        text.Append(CultureInfo.InvariantCulture, $"id: {systemId}\nname: {DeclaredText.Quoted(system.Name)}\n");
        text.Append(CultureInfo.InvariantCulture, $"symbol: U{(isOneOfSeveral ? number : "")}\ncriteria:\n");
        var criteria = indicators.GroupBy(i => i.Parent).ToList();
        foreach (var (criterion, c) in criteria.Select((g, c) => (g, c)))
        {
            var entry = index.Aggregate(criterion.Key);
            text.Append(CultureInfo.InvariantCulture, $"  - id: {Taken(entry.Code, c + 1)}\n    name: {DeclaredText.Quoted(entry.Name)}\n");
            if (criteria.Count > 1) text.Append(CultureInfo.InvariantCulture, $"    weight: {entry.Weight}\n");
            text.Append("    indicators:\n");
            foreach (var (indicator, i) in criterion.Select((x, i) => (x, i))) Indicator(text, indicator, i + 1);
        }
        made.Add(new($"{systemId}.yaml", text.ToString()));
        return $"{systemId}.yaml";
    }

    private void Indicator(StringBuilder text, CoinEntry indicator, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - id: {Taken(indicator.Code, number)}\n");
        text.Append(CultureInfo.InvariantCulture, $"        name: {DeclaredText.Quoted(indicator.Name)}\n");
        if (indicator.Unit.Length > 0) text.Append(CultureInfo.InvariantCulture, $"        unit: {DeclaredText.Quoted(indicator.Unit)}\n");
        text.Append(CultureInfo.InvariantCulture, $"        column: {DeclaredText.Quoted(indicator.Code)}\n");
        if (indicator.Denominator is { Length: > 0 } per)
        {
            text.Append(CultureInfo.InvariantCulture, $"        per: {DeclaredText.Quoted(per)}\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"        direction: {(indicator.IsPositive == false ? "negative" : "positive")}");
        text.Append(indicator.IsPositive is null ? "                  # ? positive: more is better; negative: less is better\n" : "\n");
        if (indicator.Range is var (low, high)) text.Append(CultureInfo.InvariantCulture, $"        range: [{low:R}, {high:R}]\n");
        text.Append(CultureInfo.InvariantCulture, $"        weight: {indicator.Weight}\n");
    }

    private string Grouping(string code, string name)
    {
        var groupingId = Taken(code, 1);
        made.Add(new($"{groupingId}.yaml", "schema: 1\n"
            + $"id: {groupingId}\nname: {DeclaredText.Quoted(name)}\nby: {DeclaredText.Quoted(code)}\nothers: exclude\n"));
        return $"{groupingId}.yaml";
    }

    private string Taken(string code, int number)
    {
        var made = DeclaredText.Id(code, number);
        while (!taken.Add(made)) made += "-2";
        return made;
    }
}
