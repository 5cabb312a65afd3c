using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Outliers;

/// <summary>The values of an indicator that were treated together.</summary>
/// <param name="Treatment">What was done.</param>
/// <param name="Values">The values after it, in the same order.</param>
/// <param name="Points">How many were moved.</param>
internal sealed record Treated(OutlierTreatment Treatment, double[] Values, int Points)
{
    /// <summary>Treats an indicator over all years together, or within each.</summary>
    public static LabeledMatrix<UnitId, Year> ByScope(LabeledMatrix<UnitId, Year> values, Scope scope, Func<double[], Treated> treat)
    {
        var after = new Dictionary<(int, int), double>();
        foreach (var years in Groups(values.Columns, scope))
        {
            var cells = Cells(values, years);
            var treated = treat([.. cells.Select(c => values.At(c.Unit, c.Year)!.Value)]);
            for (var i = 0; i < cells.Length; i++) after[cells[i]] = treated.Values[i];
        }
        return LabeledMatrix<UnitId, Year>.From(
            values.Rows, values.Columns, (u, t) => after.TryGetValue((u, t), out var value) ? value : null);
    }

    /// <summary>The years that are treated together.</summary>
    public static IEnumerable<ImmutableArray<int>> Groups(Axis<Year> years, Scope scope) => scope == Scope.Pooled
        ? [[.. Enumerable.Range(0, years.Count)]]
        : Enumerable.Range(0, years.Count).Select(t => ImmutableArray.Create(t));

    /// <summary>The cells of some years that have a value, unit by unit.</summary>
    public static (int Unit, int Year)[] Cells(LabeledMatrix<UnitId, Year> values, ImmutableArray<int> years) =>
        [.. from u in Enumerable.Range(0, values.Rows.Count) from t in years where values.Has(u, t) select (u, t)];
}
