using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// What the leading measure comes to in the latest year: its mean, its inequality, who leads; the means of regions where a membership
/// changed. Of a year that is new, against the year before it.
/// </summary>
/// <param name="before">The first report.</param>
/// <param name="after">The second report.</param>
/// <param name="forms">Which results lead.</param>
/// <param name="same">True for numbers that are the same.</param>
internal sealed class Headlines(
    IReadOnlyList<Snapshot> before, IReadOnlyList<Snapshot> after, ResultForms forms, Func<string, string, bool> same)
{
    private const int Leaders = 3;

    public ImmutableArray<Headline> All(bool regionsChanged) =>
    [
        .. Files().Where(f => !f.Form.LeadsByRegion).SelectMany(Numbers), .. Files().SelectMany(First),
        .. regionsChanged ? Files().Where(f => f.Form.LeadsByRegion).SelectMany(Numbers) : [],
    ];

    private IEnumerable<(ResultForm Form, Table Before, Table After)> Files() =>
        from now in after
        where now.Kind == "results"
        let form = forms.Find(now.Name["results.".Length..])
        where form.Leads.Length + form.Ranks.Length > 0
        let old = before.FirstOrDefault(s => s.Key == now.Key)
        where old is not null
        select (form, Table.Read(old.Text), Table.Read(now.Text));

    private IEnumerable<Headline> Numbers((ResultForm Form, Table Before, Table After) file)
    {
        foreach (var column in file.Form.Leads.Where(c => file.Before.IndexOf(c) >= 0 && file.After.IndexOf(c) >= 0))
        {
            string[] Keys(Table table, string[] row) => [.. file.Form.Keys.Where(k => k != "year").Select(k => row[table.IndexOf(k)])];
            Dictionary<string, (string[] Keys, string Value)> Rows(Table table, string year) => Latest(table, year)
                .Select(r => (Keys: Keys(table, r), Value: r[table.IndexOf(column)]))
                .GroupBy(r => string.Join('\t', r.Keys)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            if (Years(file.Before, file.After) is not var (then, now, of)) yield break;
            var (old, become) = (Rows(of, then), Rows(file.After, now));
            bool IsTold(string key, string value) => old.TryGetValue(key, out var was) && (then != now || !same(was.Value, value));
            foreach (var (key, (keys, value)) in become.Where(b => IsTold(b.Key, b.Value.Value)))
            {
                yield return new Headline(column, [.. keys], then, now, [old[key].Value], [value]);
            }
        }
    }

    private IEnumerable<Headline> First((ResultForm Form, Table Before, Table After) file)
    {
        if (file.Form.Ranks.IsEmpty || file.After.IndexOf("unit") < 0 || file.Before.IndexOf("unit") < 0) yield break;
        if (Years(file.Before, file.After) is not var (then, now, of)) yield break;
        ImmutableArray<string> Units(Table table, string year) =>
        [
            .. Latest(table, year).OrderBy(r => Table.Number(r[table.IndexOf(file.Form.Ranks[0])]) ?? double.MaxValue)
                .Take(Leaders).Select(r => r[table.IndexOf("unit")]),
        ];
        var (old, become) = (Units(of, then), Units(file.After, now));
        if (then == now && old.SequenceEqual(become)) yield break;
        yield return new Headline("", [Measure(file.After)], then, now, old, become);
    }

    /// <summary>The rows of a year and of the leading measure, which is the last that is computed.</summary>
    private static IEnumerable<string[]> Latest(Table table, string year) =>
        table.Rows.Where(r => r[table.IndexOf("year")] == year
            && (table.IndexOf("measure") is not (>= 0 and var m) || r[m] == Measure(table)));

    private static string Measure(Table table) =>
        table.IndexOf("measure") is >= 0 and var m && table.Rows.Count > 0 ? table.Rows[^1][m] : "";

    /// <summary>The years to compare: the latest of both, or where one is new, that with the year before in the same report.</summary>
    private static (string Then, string Now, Table Of)? Years(Table before, Table after)
    {
        static List<string> Of(Table table) => table.IndexOf("year") is >= 0 and var y
            ? [.. table.Rows.Select(r => r[y]).Distinct().Order(StringComparer.Ordinal)]
            : [];
        var (old, now) = (Of(before), Of(after));
        if (old.Count == 0 || now.Count == 0) return null;
        if (now.Count > 1 && string.CompareOrdinal(now[^1], old[^1]) > 0) return (now[^2], now[^1], after);
        return old.Intersect(now).LastOrDefault() is { } year ? (year, year, before) : null;
    }
}
