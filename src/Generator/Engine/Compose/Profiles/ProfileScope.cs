using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose.Profiles;

/// <summary>What there is a profile of each of: the units of a study, or the regions of a grouping.</summary>
/// <param name="Word">What the command line says: unit, region or region:GROUPING.</param>
/// <param name="Grouping">The grouping; null for the units.</param>
public sealed record ProfileScope(string Word, RegionGrouping? Grouping)
{
    /// <summary>The words that a study knows.</summary>
    public static IReadOnlyList<string> Words(ReportPlan plan) =>
        ["unit", .. plan.Groupings.IsEmpty ? [] : new[] { "region" }, .. plan.Groupings.Select(g => $"region:{g.Id}")];

    /// <summary>The scope of a word; null for a word that the study does not know.</summary>
    public static ProfileScope? Find(string word, ReportPlan plan)
    {
        if (word == "unit") return new ProfileScope(word, null);
        if (word == "region" && !plan.Groupings.IsEmpty) return new ProfileScope(word, plan.Groupings[0]);
        var grouping = plan.Groupings.FirstOrDefault(g => word == $"region:{g.Id}")
            ?? plan.Groupings.FirstOrDefault(g => g.Name.Wordings.Any(n => word == $"region:{n}"));
        return grouping is null ? null : new ProfileScope($"region:{grouping.Id}", grouping);
    }

    /// <summary>The folder that the profiles of a study have to themselves.</summary>
    public string FolderName(ReportPlan plan) =>
        Grouping is null ? $"{plan.Id}-unit" : Grouping == plan.Groupings[0] ? $"{plan.Id}-region" : $"{plan.Id}-region-{Grouping.Id}";

    /// <summary>Those who get a profile, in declared order: the units that take part, or the regions that any of them is in.</summary>
    internal IReadOnlyList<Subject> Subjects(ReportPlan plan, ResultSet results)
    {
        if (Grouping is not null)
        {
            var taken = results.Panel.Units.Where(Grouping.RegionOf.ContainsKey).Select(u => Grouping.RegionOf[u]).ToHashSet();
            return [.. Grouping.Regions.Where(r => taken.Contains(r.Id)).Select(r => new RegionSubject(Grouping, r))];
        }
        var names = plan.Units.ToDictionary(u => u.Id, u => u.Name);
        var first = plan.Groupings.FirstOrDefault();
        return [.. results.Panel.Units.Select(u => new UnitSubject(
            u, names[u], first,
            first is not null && first.RegionOf.TryGetValue(u, out var region) ? first.Regions.First(r => r.Id == region) : null))];
    }
}
