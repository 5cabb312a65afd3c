using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Facts by name: a value before and after, or what a list gained and lost.</summary>
internal static class Facts
{
    public static Change? Of(Snapshot before, Snapshot after)
    {
        var (old, now) = (Read(before), Read(after));
        var facts = ImmutableArray.CreateBuilder<(string, string, string)>();
        foreach (var name in old.Keys.Concat(now.Keys).Distinct())
        {
            var (was, become) = (old.GetValueOrDefault(name, []), now.GetValueOrDefault(name, []));
            var (lost, gained) = (was.Except(become).ToList(), become.Except(was).ToList());
            if (lost.Count + gained.Count > 0) facts.Add((name, string.Join("; ", lost), string.Join("; ", gained)));
        }
        return facts.Count == 0 ? null : new FactChange(after.Name.Replace('.', ' '), facts.ToImmutable());
    }

    /// <summary>The printer and fonts a PDF was laid out by; empty when the snapshot does not say.</summary>
    public static string Printer(Snapshot snapshot) =>
        Read(snapshot).GetValueOrDefault("printed_by", []) is [var printer, ..] ? printer : "";

    private static Dictionary<string, ImmutableArray<string>> Read(Snapshot snapshot)
    {
        try
        {
            using var json = JsonDocument.Parse(snapshot.Content);
            return json.RootElement.EnumerateObject().Where(p => p.Name != PdfSeal.Fact).ToDictionary(p => p.Name, p => Values(p.Value));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            return new() { ["(not JSON)"] = [snapshot.Text] }; // an accepted file that somebody edited, or a merge that left its marks
        }
    }

    private static ImmutableArray<string> Values(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(v => v.ToString().Trim())]
        : [value.ToString()];
}
