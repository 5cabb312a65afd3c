using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The forms of result files, in the order they are computed.
/// </summary>
public sealed class ResultForms
{
    /// <summary>The options in force, a row each.</summary>
    private static readonly ResultForm Options = new("options", ["name"]);

    private readonly ImmutableArray<ResultForm> forms;
    private readonly Dictionary<string, (int Place, ResultForm Form)> byName = new(StringComparer.Ordinal);

    /// <summary>The forms, in the order their files are computed.</summary>
    public ResultForms(IEnumerable<ResultForm> forms)
    {
        this.forms = [.. forms];
        foreach (var form in this.forms.Prepend(Options))
        {
            byName.TryAdd(form.Name, (byName.Count, form));
        }
    }

    /// <summary>No form but that of the options.</summary>
    public static ResultForms None { get; } = new([]);

    /// <summary>The forms that features declare.</summary>
    public static ResultForms Of(IEnumerable<Feature> features) => new(features.SelectMany(f => f.Files).SelectMany(f => f.Forms));

    /// <summary>These, then those of others that these do not have.</summary>
    public ResultForms And(ResultForms others) => new(forms.Concat(others.forms).DistinctBy(f => f.Name));

    /// <summary>Where a file stands in the order of computation; files without a form follow.</summary>
    public int Place(string name) => byName.TryGetValue(name.Split('.')[0], out var known) ? known.Place : byName.Count;

    /// <summary>True for a file whose form is declared.</summary>
    internal bool Knows(string name) => byName.ContainsKey(name);

    /// <summary>The declared form of a file, or one made up from what the table holds.</summary>
    internal ResultForm Of(string name, Table table) =>
        byName.TryGetValue(name, out var known) ? known.Form
        : new ResultForm(name, [.. Enumerable.Range(0, table.Columns.Count).Where(c => IsKey(table, c)).Select(c => table.Columns[c])]);

    /// <summary>The declared form of a file; one without keys where there is none.</summary>
    internal ResultForm Find(string name) => byName.TryGetValue(name, out var known) ? known.Form : new ResultForm(name, []);

    private static bool IsKey(Table table, int column)
    {
        if (table.Columns[column] is "unit" or "year") return true;
        var filled = table.Rows.Select(r => r[column]).Where(c => c.Length > 0).ToList();
        return filled.Count > 0 && !filled.Exists(c => Table.Number(c) is not null);
    }
}
