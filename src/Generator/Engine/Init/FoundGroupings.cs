using System.Globalization;
using System.Text;
using ReportGen.Engine.Init.Text;
using ReportGen.Engine.Load;

namespace ReportGen.Engine.Init;

/// <summary>Declares the groupings of units that columns of the data files tell.</summary>
internal sealed class FoundGroupings
{
    private readonly List<UnitGroups> groupings;
    private readonly bool areListed;

    /// <param name="found">The files.</param>
    /// <param name="names">All units, as the files name them.</param>
    /// <param name="list">The shipped list that they are of; null for a list of the study's own.</param>
    public FoundGroupings(IReadOnlyList<FoundFile> found, IReadOnlyList<string> names, string? list)
    {
        areListed = list is null;
        groupings = [.. found.SelectMany(f => f.Survey.Groups).DistinctBy(g => g.Head)
            .Where(g => !areListed || names.All(n => g.Units.Any(u => u.Unit == n)))];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<UnitGroups> All => groupings;

    /// <summary>The further columns of a list of units: the name of each, and what it says of a unit.</summary>
    public IEnumerable<UnitGroups> Columns => areListed ? groupings : [];

    /// <summary>The line of the study that names them; empty for none.</summary>
    public string Line => groupings.Count == 0 ? ""
        : $"groupings: [{string.Join(", ", groupings.Select((_, i) => File(i)))}]   # ? regions whose means and differences are told\n";

    /// <summary>Their files.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files => groupings.Select((g, i) => KeyValuePair.Create(File(i), Text(g, i)));

    private static string Id(int number) => number == 0 ? "regions" : string.Create(CultureInfo.InvariantCulture, $"regions-{number + 1}");

    private static string File(int number) => $"{Id(number)}.yaml";

    private string Text(UnitGroups grouping, int number)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=regions.schema.json\nschema: 1\n");
        text.Append(CultureInfo.InvariantCulture, $"id: {Id(number)}\nname: {DeclaredText.Quoted(grouping.Head)}   # ? its name\n");
        if (areListed)
        {
            text.Append(CultureInfo.InvariantCulture, $"by: {DeclaredText.Quoted(grouping.Head)}   # the column of units.csv\n");
        }
        else text.Append("others: exclude\n");
        text.Append("regions:\n");
        var regions = grouping.Units.Where(u => areListed || u.Listed is not null).GroupBy(u => u.Group).ToList();
        foreach (var (region, id) in regions.Zip(UniqueIds.Of(regions.Select((r, i) => DeclaredText.Id(r.Key, i + 1, 'r')), [])))
        {
            var members = areListed ? $"match: {DeclaredText.Quoted(region.Key)}"
                : $"members: [{string.Join(", ", region.Select(u => DeclaredText.Quoted(u.Listed!)).Distinct())}]";
            text.Append(CultureInfo.InvariantCulture,
                $"  - id: {id}\n    name: {DeclaredText.Quoted(region.Key)}\n    {members}\n");
        }
        return text.ToString();
    }
}
