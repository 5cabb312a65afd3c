using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Compose.Profiles;

/// <summary>What a profile's template knows of whom it is about: <c>subject</c>.</summary>
internal static class SubjectFacts
{
    public static IReadOnlyDictionary<string, object?> Of(Subject subject) => new Dictionary<string, object?>
    {
        ["id"] = subject.Id,
        ["name"] = subject.Name,
        ["region"] = (subject as UnitSubject)?.Region?.Name,
        ["grouping"] = subject switch { UnitSubject u => u.Grouping?.Name, RegionSubject r => r.Grouping.Name, _ => null },
    };
}
