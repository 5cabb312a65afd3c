using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>Declares a reference case in YAML from its specification.</summary>
internal static class ReferenceYaml
{
    public static void Write(TemporaryStudy study, JsonElement spec)
    {
        var regions = spec.GetProperty("regions").EnumerateObject().ToList();
        study.Write("units.csv", "id,name_en,region\n" + string.Concat(regions.Select(r => $"{r.Name},{r.Name},{r.Value.GetString()}\n")));
        study.Write("regions.yaml", "schema: 1\nid: regions\nname: Regions\nby: region\n");
        study.Write("scale.yaml", "schema: 1\nid: scale\nname: Scale\nbands:\n" + Bands(spec.GetProperty("grades")));
        var systems = spec.GetProperty("systems").EnumerateArray().ToList();
        foreach (var system in systems) study.Write($"{system.GetProperty("id").GetString()}.yaml", System(system));
        var years = File.ReadLines(Path.Combine(study.Folder, "data.csv")).Skip(1).Select(l => l.Split(',')[1]).Distinct();
        var formula = spec.TryGetProperty("formula", out var f) ? f.GetString() : "standard";
        var weighting = spec.TryGetProperty("weighting", out var w) ? w.GetString() : "pooled";
        study.Write("study.yaml", $$"""
            schema: 1
            id: reference
            title: Reference case
            languages: [en]
            units: units.csv
            years: [{{string.Join(", ", years)}}]
            data: [{file: data.csv}]
            systems:
            {{string.Join("\n", systems.Select(Use))}}
            groupings: [regions.yaml]
            gradings: {coupling: scale.yaml, coordination: scale.yaml}
            weighting: {method: entropy, scope: {{weighting}}}
            models:
              coupling-coordination: {formula: {{formula}}}
            """);
    }

    private static string Use(JsonElement system) =>
        $"- {{use: {system.GetProperty("id").GetString()}.yaml, alpha: {system.GetProperty("alpha").GetRawText()}}}";

    private static string Bands(JsonElement grades)
    {
        var (yaml, from) = (new StringBuilder(), "0");
        foreach (var grade in grades.EnumerateArray())
        {
            var id = grade[1].GetString();
            var (above, to) = (from, grade[0].GetRawText());
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: {id}, name: {id}, above: {above}, to: {to}}}\n");
            from = grade[0].GetRawText();
        }
        return yaml.ToString();
    }

    private static string System(JsonElement system)
    {
        var id = system.GetProperty("id").GetString();
        var yaml = new StringBuilder($"schema: 1\nid: {id}\nname: {id}\nsymbol: U{id![3..]}\ncriteria:\n");
        foreach (var criterion in system.GetProperty("criteria").EnumerateArray())
        {
            yaml.Append($"  - id: {criterion.GetProperty("id").GetString()}\n    name: x\n    indicators:\n");
            foreach (var i in criterion.GetProperty("indicators").EnumerateArray())
            {
                var (indicator, direction) = (i.GetProperty("id").GetString(), i.GetProperty("direction").GetString());
                yaml.Append($"      - {{id: {indicator}, name: x, direction: {direction}}}\n");
            }
        }
        return yaml.ToString();
    }
}
