namespace ReportGen.Engine.Load.Raw;

/// <summary>
/// Finds the study's columns among the names a file uses: the very name; else the same without blanks and line breaks; else without a
/// unit in parentheses;
/// else by the name the indicator is printed under. A closer name beats a looser one, and a name that could mean two columns means none.
/// </summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, RawColumn?>[] tiers =
        [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    public ColumnNames(IEnumerable<(RawColumn Column, IEnumerable<string> PrintedNames)> columns)
    {
        foreach (var (column, printed) in columns)
        {
            Add(0, column.Name, column);
            Add(1, Folded.Key(column.Name), column);
            Add(2, Folded.WithoutUnit(Folded.Key(column.Name)), column);
            foreach (var name in printed.SelectMany(n => (string[])[Folded.Key(n), Folded.WithoutUnit(Folded.Key(n))]).Distinct())
            {
                Add(3, name, column);
            }
        }
    }

    /// <summary>The column of each name that means one.</summary>
    public Dictionary<string, RawColumn> Resolve(IEnumerable<string> names)
    {
        var (open, resolved, taken) =
            (names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList(), new Dictionary<string,
                RawColumn>(StringComparer.Ordinal), new HashSet<RawColumn>());
        for (var tier = 0; tier < tiers.Length && open.Count > 0; tier++)
        {
            var meant = open.Select(n => (Name: n, Column: Find(tier, n))).Where(m => m.Column is not null && !taken.Contains(m.Column))
                .GroupBy(m => m.Column!).ToList();
            foreach (var column in meant.Where(g => g.Count() == 1))
            {
                resolved[column.Single().Name] = column.Key;
                taken.Add(column.Key);
            }
            open.RemoveAll(resolved.ContainsKey);
        }
        return resolved;
    }

    private RawColumn? Find(int tier, string name) => tier switch
    {
        0 => tiers[0].GetValueOrDefault(name),
        1 => tiers[1].GetValueOrDefault(Folded.Key(name)),
        2 => tiers[2].GetValueOrDefault(Folded.WithoutUnit(Folded.Key(name))),
        _ => tiers[3].GetValueOrDefault(Folded.Key(name)) ?? tiers[3].GetValueOrDefault(Folded.WithoutUnit(Folded.Key(name))),
    };

    private void Add(int tier, string name, RawColumn column)
    {
        if (name.Length > 0 && !tiers[tier].TryAdd(name, column) && tiers[tier][name] != column) tiers[tier][name] = null;
    }
}
