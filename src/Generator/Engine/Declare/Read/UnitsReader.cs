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

/// <summary>Reads the list of units.</summary>
internal sealed partial class UnitsReader(Reading reading, KnownWords known)
{
    private readonly IReadOnlyList<string> names = [.. reading.Languages.Select(l => $"name_{l}")];

    /// <summary>The units of a file.</summary>
    public ImmutableArray<Unit> Read(DeclaredFile file, string? encoding)
    {
        reading.AddInput(file);
        var whole = new SourceSpan(file.Shown);
        if (known.ReadTable(file.FullPath, file.Shown, encoding, reading.Diagnostics) is not { } table) return [];
        var header = table.Header.ToList();
        int At(string column) => header.IndexOf(column);
        if (At("id") < 0) { reading.Say.UnitsColumn("id", whole with { Line = 1 }); return []; }
        if (names.All(n => At(n) < 0))
        {
            reading.Say.UnitsColumn(string.Join("' or '", names.Reverse()), whole with { Line = 1 });
            return [];
        }

        SlipsOfHeads(header, whole with { Line = 1 });
        var units = ImmutableArray.CreateBuilder<Unit>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            string? Cell(string column) => At(column) is >= 0 and var c && row[c] is { Length: > 0 } cell ? cell : null;
            var place = new SourceSpan(file.Shown, row.Number, At("id") + 1);
            if (Cell("id") is not { } id) { reading.Say.BlankUnit("id", place); continue; }
            var given = reading.Languages.Where(l => Cell($"name_{l}") is not null).Select(l => KeyValuePair.Create(l, Cell($"name_{l}")!))
                .ToList();
            if (given.Count == 0) reading.Say.BlankUnit("name", place); // and the data may hold it
            if (!seen.TryAdd(ComposedText.Of(id), place))
            {
                reading.Say.DuplicateId("unit", id, seen[ComposedText.Of(id)], place);
                continue;
            }
            var name = given.Count == 0 ? new LocalizedText(id) : new LocalizedText(given);
            units.Add(new Unit(
                new UnitId(id), name, [.. Cell("aliases")?.Split('|', StringSplitOptions.TrimEntries) ?? []],
                [
                    .. header.Where(h => h.Length > 0 && h is not ("id" or "aliases") && !names.Contains(h))
                        .Select(h => KeyValuePair.Create(h, Cell(h) ?? "")),
                ],
                place));
        }
        foreach (var unit in units)
        {
            foreach (var alias in unit.Aliases.Where(a => seen.ContainsKey(a) && a != unit.Id.Value))
            {
                reading.Say.NameClash(alias, alias, unit.Id.Value, unit.Span);
            }
        }
        if (units.Count == 0) reading.Say.NoUnits(whole);
        return units.ToImmutable();
    }

    /// <summary>Heads that are taken for attributes and were likely meant for names or aliases.</summary>
    private void SlipsOfHeads(List<string> header, SourceSpan at)
    {
        string[] known = ["id", .. names, "aliases"];
        var absent = known.Except(header).ToList();
        foreach (var (column, head) in header.Index().Where(h => h.Item.Length > 0 && !known.Contains(h.Item)))
        {
            if (!NameInALanguage().IsMatch(head) && Nearest.Hint(head, absent, within: head.Length < 5 ? 1 : 2) is null) continue;
            reading.Say.HeadOfUnitsUnread(head, absent, known, at with { Column = column + 1 });
        }
    }

    [GeneratedRegex("^name[-_. ][a-z]{2}(?:[-_][a-z]+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameInALanguage();
}
