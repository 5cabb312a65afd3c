using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Tests.Architecture.Values;

/// <summary>
/// docs/values.md: written by hand but for what stands between the marks <c>statements</c>, <c>groups</c>, <c>groups of profiles</c> and
/// <c>parts</c>, which the sources say.
/// </summary>
internal static partial class ValuesPage
{
    /// <summary>The page with its generated parts as the sources are now.</summary>
    public static string Renewed(string page, IEnumerable<Feature> features, FactsReader facts) => Generated().Replace(page, part =>
    {
        var tables = part.Groups[1].Value switch
        {
            "statements" => Statements(features),
            "groups" => Groups(facts.Groups),
            "groups of profiles" => Groups(facts.OfProfiles),
            "parts" => Parts(facts.Parts),
            var other => throw new InvalidOperationException($"nothing is generated for '{other}'"),
        };
        return $"<!-- {part.Groups[1].Value}: written by a test -->\n{tables}\n<!-- end -->";
    });

    /// <summary>The names of the generated parts.</summary>
    public static IEnumerable<string> Marks(string page) => Generated().Matches(page).Select(m => m.Groups[1].Value);

    /// <summary>The groups that the page describes by hand: the first cell of a row, in back quotes.</summary>
    public static IEnumerable<string> ByHand(string page) =>
        Group().Matches(Generated().Replace(page, "")).Select(m => m.Groups[1].Value);

    private static string Statements(IEnumerable<Feature> features)
    {
        var text = new StringBuilder();
        foreach (var feature in features)
        {
            if (Statement.Of(feature, "en") is not { Count: > 0 } statements) continue;
            text.Append($"\n### Of `{feature.Id}`\n\n| write | says |\n|---|---|\n");
            foreach (var statement in statements) text.Append($"| `{statement.Call}` | {Cell(statement.Says)} |\n");
        }
        return text.ToString();
    }

    private static string Groups(IEnumerable<FactRecord> records) => string.Concat(records.Select(r => Table($"`{r.Name}`", r)));

    private static string Parts(IEnumerable<FactRecord> records) => string.Concat(records.Select(r => Table(r.Name, r)));

    private static string Table(string head, FactRecord record)
    {
        var rows = record.Members.Select(m => $"| `{m.Name}` | {Cell(m.Kind)} | {Cell(m.Doc)} |\n");
        return $"\n### {head}\n\n{record.Doc}\n\n| member | is | means |\n|---|---|---|\n{string.Concat(rows)}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("<!-- ([a-z ]+): written by a test -->.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Generated();

    [GeneratedRegex(@"^\| `([a-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Group();
}
