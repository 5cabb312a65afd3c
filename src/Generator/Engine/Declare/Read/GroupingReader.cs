using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a grouping: members by an attribute of the units, through another grouping, or listed.</summary>
internal sealed partial class GroupingReader(Reading reading, ImmutableArray<Unit> units)
{
    private readonly HashSet<string> open = []; // files being read, against a grouping that goes through itself
    private readonly List<string> asked = []; // values of the attribute that the regions ask for

    public RegionGrouping? Read(DeclaredFile file)
    {
        if (reading.Open(file, GroupingForm.File) is not { } map) return null;
        if (!open.Add(file.FullPath)) { reading.Say.ThroughItself(file.Shown, map.Span); return null; }
        if (map.PlaceOf("by") is not null && map.PlaceOf("through") is { } also)
        {
            reading.Say.KeysTogether("by", "through", "grouping", also);
            return null;
        }
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        var (noun, nouns) = (map.Find("region_noun")?.Localized(), map.Find("region_noun_plural")?.Localized());
        var by = map.Has("by") ? map.Find("by") : null;
        var (through, others) = (by is null ? map.Find("through") : null, map.Find("others")?.Word());
        var list = by is null ? map.Require("regions") : map.Find("regions");
        if (id?.Id() is not { } groupingId || name is null) { map.Close(); return null; }

        var regions = ImmutableArray.CreateBuilder<Region>();
        var members = new Dictionary<UnitId, RegionId>();
        var below = through?.File(reading.WorkingFolder) is { } other ? Read(other) : null;
        if (by is not null && list is null) ByValues(by, regions, members);
        foreach (var entry in list?.List() ?? []) ReadRegion(entry, groupingId, by, through is not null, below, regions, members);
        map.Close();
        open.Remove(file.FullPath);

        SameNames.Tell(reading.Say, "this region", regions.Select(r => (r.Id.Value, r.Name, r.Span)));
        List<Unit> outside = [.. units.Where(u => !members.ContainsKey(u.Id))];
        if (others == "exclude") LeftOutBySlip(groupingId, by, outside);
        else if (!reading.Diagnostics.HasErrors) Outside(groupingId, by, outside, id.Span);
        return new RegionGrouping(new GroupingId(groupingId), name, regions.ToImmutable(), members, id.Span)
        {
            Noun = noun, NounPlural = nouns,
        };
    }

    /// <summary>
    /// Units of no region: those whose value is near one that a region asks for, and stands in a single row or in fewer than that one,
    /// at their rows; the others together.
    /// </summary>
    private void Outside(string grouping, Value? by, List<Unit> outside, SourceSpan at)
    {
        if (by?.Text() is { } attribute)
        {
            foreach (var (slip, near) in Slips(attribute, outside, _ => null).ToList())
            {
                reading.Say.ValueOfNoRegion(attribute, slip.Key, grouping, [.. slip.Select(u => u.Id.Value)], slip.First().Span, near);
                outside.RemoveAll(slip.Contains);
            }
        }
        if (outside.Count > 0) reading.Say.InNoRegion(grouping, [.. outside.Select(u => u.Id.Value)], at);
    }

    /// <summary>Units that are left out as others are, and whose value is what a region asks for but for capitals or a letter.</summary>
    private void LeftOutBySlip(string grouping, Value? by, List<Unit> outside)
    {
        if (by?.Text() is not { } attribute) return;
        // 东部 and 西部 are a letter apart, and so are zone1 and zone2
        foreach (var (slip, near) in Slips(attribute, outside, v => v.Length < 5 || v.Any(c => c >= 0x2E80 || char.IsDigit(c)) ? 0 : 1))
        {
            reading.Say.ValueLeftOut(attribute, slip.Key, grouping, [.. slip.Select(u => u.Id.Value)], slip.First().Span, near);
        }
    }

    /// <summary>Units by a value that is near one that a region asks for, and stands in a single row or in fewer than that one.</summary>
    private IEnumerable<(IGrouping<string, Unit> Slip, string Near)> Slips(
        string attribute, List<Unit> outside, Func<string, int?> within)
    {
        var right = units.Select(u => Attribute(u, attribute)).Where(asked.Contains).CountBy(v => v).ToList();
        foreach (var slip in outside.GroupBy(u => Attribute(u, attribute)))
        {
            var more = right.Where(r => slip.Count() == 1 || r.Value > slip.Count()).Select(r => r.Key);
            if (Nearest.Hint(slip.Key, more, within(slip.Key)) is { } near) yield return (slip, near);
        }
    }

    private void ReadRegion(
        Value entry, string grouping, Value? by, bool isThrough, RegionGrouping? below,
        ImmutableArray<Region>.Builder regions, Dictionary<UnitId, RegionId> members)
    {
        if (entry.Map() is not { } map) return;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        if (by is null && map.PlaceOf("members") is null && map.PlaceOf("match") is { } alone)
        {
            reading.Say.UnknownKey(
                "match", alone, [], "`match:` goes with `by:`, an attribute of the units; without it a region has `members:`");
            return;
        }
        var match = by is null ? null : map.Find("match");
        var listed = by is null ? map.Require("members")?.List() : null;
        map.Close();
        if (id?.Id() is not { } regionId || name is null) return;
        var twin = regions.FirstOrDefault(r => r.Id.Value == regionId);
        if (twin is not null) reading.Say.DuplicateId("region", regionId, twin.Span, id.Span);
        var region = new Region(new RegionId(regionId), name, id.Span);
        regions.Add(region);
        if (by is not null) ByAttribute(by, match, region, members);
        else if (isThrough) { if (below is not null) Through(below, listed ?? [], region, members); }
        else foreach (var member in listed ?? []) Listed(member, region, members);
    }

    private void ByValues(Value by, ImmutableArray<Region>.Builder regions, Dictionary<UnitId, RegionId> members)
    {
        if (by.Text() is not { } attribute || !HasAttribute(attribute, by.Span)) return;
        foreach (var unit in units)
        {
            var value = Attribute(unit, attribute);
            if (value.Length == 0) continue;
            var id = (value.Any(IsOfOtherScript) ? NotLetters() : NotIdCharacters()).Replace(value.ToLowerInvariant(), "-").Trim('-');
            if (id.Length == 0) { reading.Say.NoAutomaticId(value, by.Span); return; }
            var twin = regions.FirstOrDefault(r => r.Id.Value == id);
            if (twin is null) regions.Add(new Region(new RegionId(id), new LocalizedText(value), by.Span));
            else if (!twin.Name.Wordings.Contains(value))
            {
                reading.Say.SameAutomaticId(twin.Name.ToString(), value, id, by.Span);
                return;
            }
            members[unit.Id] = new RegionId(id);
        }
    }

    private void ByAttribute(Value by, Value? match, Region region, Dictionary<UnitId, RegionId> members)
    {
        if (by.Text() is not { } attribute || !HasAttribute(attribute, by.Span)) return;
        var values = match is null
            ? [region.Id.Value, .. region.Name.Wordings]
            : match.IsList ? match.List().Select(v => v.Text() ?? "").ToList() : [match.Text() ?? ""];
        values = values.ConvertAll(ComposedText.Of);
        if (values.Count == 0) return; // said of the list
        asked.AddRange(values);
        var found = false;
        foreach (var unit in units.Where(u => values.Contains(Attribute(u, attribute))))
        {
            found = true;
            Put(unit.Id, region, match?.Span ?? region.Span, members);
        }
        if (found) return;
        var known = units.Select(u => Attribute(u, attribute)).Distinct();
        reading.Say.NoMatch(region.Id.Value, values[^1], match?.Span ?? region.Span, [.. known]);
    }

    private void Through(RegionGrouping below, IReadOnlyList<Value> listed, Region region, Dictionary<UnitId, RegionId> members)
    {
        foreach (var member in listed)
        {
            if (member.Text() is not { } id) continue;
            var known = below.Regions.Select(r => r.Id.Value).ToList();
            var isWhole = known.Distinct().Count() == known.Count; // else a region goes by another's id, which is said
            if (!known.Contains(id) && isWhole) reading.Say.UnknownRegion(id, below.Id.Value, member.Span, known);
            var inside = units.Where(u => below.RegionOf.TryGetValue(u.Id, out var r) && r.Value == id);
            foreach (var unit in inside) Put(unit.Id, region, member.Span, members);
        }
    }

    private void Listed(Value member, Region region, Dictionary<UnitId, RegionId> members)
    {
        if (member.Text() is not { } name) return;
        var meant = units.Where(u => u.Id.Value == name).ToList();
        if (meant.Count == 0) meant = [.. units.Where(u => u.Name.Wordings.Contains(name) || u.Aliases.Contains(name))];
        if (meant.Count == 0) reading.Say.UnknownUnit(name, member.Span, units.SelectMany(u => u.Name.Wordings.Prepend(u.Id.Value)));
        else if (meant.Count > 1) reading.Say.AmbiguousUnit(name, member.Span);
        else Put(meant[0].Id, region, member.Span, members);
    }

    private void Put(UnitId unit, Region region, SourceSpan at, Dictionary<UnitId, RegionId> members)
    {
        if (members.TryAdd(unit, region.Id) || members[unit] == region.Id) return;
        reading.Say.InTwoRegions(unit.Value, members[unit].Value, region.Id.Value, at);
    }

    private bool HasAttribute(string attribute, SourceSpan at)
    {
        if (units.IsEmpty || units[0].Attributes.Any(a => a.Key == attribute)) return !units.IsEmpty;
        reading.Say.NoAttribute(attribute, at, [.. units[0].Attributes.Select(a => a.Key)]);
        return false;
    }

    private static string Attribute(Unit unit, string name)
    {
        foreach (var (key, value) in unit.Attributes) if (key == name) return ComposedText.Of(value);
        return "";
    }

    /// <summary>A letter that Latin ids have nothing for: the name is then its own id, as that of a unit is.</summary>
    private static bool IsOfOtherScript(char c) => c > '\u024F' && char.IsLetter(c);

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotIdCharacters();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex NotLetters();
}
