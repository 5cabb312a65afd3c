using System.Collections.Immutable;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// What reports call their units, indicators, systems, regions, grades, figures and sections in one language: read off what the study
/// declares and what it prints. What has no name there goes by its id.
/// </summary>
public sealed class PrintedNames
{
    // lists of a study whose entries have names; those of rows, and those that columns go by as well
    private static readonly string[] OfRows = ["regions", "bands", "stages", "groupings", "gradings"];
    private static readonly string[] OfColumns = ["systems", "criteria", "indicators"];

    private readonly Dictionary<string, string> rows = new(StringComparer.Ordinal), columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> indicatorOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Caption> captions = new(StringComparer.Ordinal);

    /// <summary>Names of units alone.</summary>
    /// <param name="units">Unit id to name.</param>
    public PrintedNames(IReadOnlyDictionary<string, string> units) => Units = units;

    /// <summary>The names of a pair of reports, what the second calls something before what the first does.</summary>
    /// <param name="snapshots">What both hold, the second first.</param>
    /// <param name="captioned">What both print over figures and sections, the second first.</param>
    /// <param name="language">The language; where there is no name in it, one of another will do.</param>
    public PrintedNames(IReadOnlyList<Snapshot> snapshots, IEnumerable<Caption> captioned, string language)
        : this(UnitNames.Of(snapshots.Reverse(), language))
    {
        foreach (var caption in captioned.OrderByDescending(c => c.Language == language)) captions.TryAdd(caption.Id, caption);
        var keys = snapshots.Where(s => s.Kind == "declared").SelectMany(s => InputSnapshots.KeysOf([s]) ?? []).ToList();
        var ids = keys.Where(k => k.Path == "id").DistinctBy(k => k.File).ToDictionary(k => k.File, k => k.Value, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            // what the data call an indicator
            if (key.Path.Split('.') is [.., "indicators", var id, "column"]) indicatorOf.TryAdd(key.Value, id);
        }
        foreach (var key in keys.Where(IsName).OrderByDescending(k => k.Path.EndsWith("." + language, StringComparison.Ordinal)))
        {
            var path = key.Path.Split('.');
            var at = Array.LastIndexOf(path, "name");
            // a system or a grouping may be a file of its own, whose name stands at its head
            var (list, id) = at >= 2 ? (path[at - 2], path[at - 1]) : ("", at == 0 ? ids.GetValueOrDefault(key.File, "") : "");
            if (id.Length == 0 || key.File == "study" && at == 0) continue;
            if (list.Length == 0 || OfColumns.Contains(list)) columns.TryAdd(id, key.Value);
            else if (OfRows.Contains(list)) rows.TryAdd(id, key.Value);
        }
    }

    /// <summary>No names.</summary>
    public static PrintedNames None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Unit id to name.</summary>
    public IReadOnlyDictionary<string, string> Units { get; }

    /// <summary>A system, criterion, indicator or grouping; null where it has no name.</summary>
    public string? OfColumn(string id) => Printed(id, columns);

    /// <summary>The indicator that a column of the data holds; null where it has no name.</summary>
    public string? OfData(string column) =>
        OfColumn(column) ?? (indicatorOf.TryGetValue(column, out var indicator) ? OfColumn(indicator) : null);

    /// <summary>The same, or a region or grade.</summary>
    public string? OfRow(string id) => Printed(id, rows) ?? OfColumn(id);

    /// <summary>A figure by its id; null where no caption of it is printed.</summary>
    public Caption? Figure(string id) => captions.TryGetValue($"fig-{id}", out var caption) ? caption : null;

    /// <summary>A section by its id; null where it has no heading.</summary>
    public string? Section(string id) => captions.TryGetValue(id, out var caption) ? caption.Text : null;

    // "Users" of users says no more than the id does
    private static string? Printed(string id, Dictionary<string, string> names) =>
        !names.TryGetValue(id, out var name) ? null : string.Equals(name, id, StringComparison.OrdinalIgnoreCase) ? id : name;

    private static bool IsName(DeclaredKey key) =>
        key.Path.Split('.') is [.., "name"] or [.., "name", _] && !key.Path.EndsWith(".id", StringComparison.Ordinal);
}
