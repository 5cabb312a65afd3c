using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Units that are called the same in a language, told apart in print: Suzhou (Jiangsu) and Suzhou (Anhui). What tells them apart is the
/// region of the finest grouping that does, an attribute of the list, or else the id. The plain name stays a name that the data may use.
/// </summary>
internal sealed class DistinctNames(ImmutableArray<RegionGrouping> groupings, ImmutableArray<string> languages, DeclareMessages say)
{
    public ImmutableArray<Unit> Of(ImmutableArray<Unit> units, Theme? theme)
    {
        if (theme is null) return units;
        var twins = languages.SelectMany(l => Twins(units, l).Select(t => (Language: l, Units: t))).ToList();
        if (twins.Count == 0) return units;
        foreach (var same in twins.DistinctBy(t => (t.Units[0].Name.In(t.Language), t.Units[0].Id))) Tell(same.Units, same.Language, theme);
        return [.. units.Select(Renamed)];

        Unit Renamed(Unit unit)
        {
            var mine = twins.Where(t => t.Units.Contains(unit)).ToList();
            if (mine.Count == 0) return unit;
            var names = languages.Select(l => KeyValuePair.Create(l, mine.Find(t => t.Language == l).Units is { } same
                ? Named(theme, l, unit, same)
                : unit.Name.In(l)));
            return unit with
            {
                Name = new LocalizedText(
                    names.Concat(unit.Name.Languages.Except(languages).Select(l => KeyValuePair.Create(l, unit.Name.In(l))))),
                Aliases = unit.Aliases.AddRange(mine.Select(t => unit.Name.In(t.Language)).Distinct().Except(unit.Aliases)),
            };
        }
    }

    private static IEnumerable<List<Unit>> Twins(ImmutableArray<Unit> units, string language) =>
        units.GroupBy(u => ComposedText.Of(u.Name.In(language)), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.ToList());

    private void Tell(List<Unit> same, string language, Theme theme)
    {
        var (name, printed) = (same[0].Name.In(language), same.ConvertAll(u => Named(theme, language, u, same)));
        if (Apart(same[0], same, language) is not null) say.UnitsToldApart(name, printed, same[1].Span);
        else say.UnitsAlike(name, [.. same.Select(u => $"'{u.Id}'")], printed[0], same[1].Span);
    }

    /// <summary>What tells a unit from those of its name; null where nothing but the id does.</summary>
    private string? Apart(Unit unit, List<Unit> same, string language)
    {
        string? In(RegionGrouping grouping, Unit of) =>
            grouping.RegionOf.TryGetValue(of.Id, out var id) ? grouping.Regions.First(r => r.Id == id).Name.In(language) : null;
        bool Tells(Func<Unit, string?> what) =>
            same.TrueForAll(u => !string.IsNullOrEmpty(what(u))) && same.Select(what).Distinct().Count() == same.Count;
        var grouping = groupings.OrderByDescending(g => g.Regions.Length).FirstOrDefault(g => Tells(u => In(g, u)));
        if (grouping is not null) return In(grouping, unit)!;
        // province_en holds what province says, in the language en
        string? Attribute(string key, Unit of) =>
            of.Attributes.FirstOrDefault(a => a.Key == $"{key}_{language}").Value is { Length: > 0 } said
            ? said
            : of.Attributes.FirstOrDefault(a => a.Key == key).Value;
        var attribute = unit.Attributes.Select(a => a.Key).FirstOrDefault(k => Tells(u => Attribute(k, u)));
        return attribute is null ? null : Attribute(attribute, unit);
    }

    private string Named(Theme theme, string language, Unit unit, List<Unit> same)
    {
        var (name, apart) = (unit.Name.In(language), Apart(unit, same, language) ?? unit.Id.Value);
        return theme.Words[language].TryGetValue("with-value", out var form)
            ? form.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", apart, StringComparison.Ordinal)
            : $"{name} ({apart})";
    }
}
