using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>grading: which units are in each coordination grade in the first and the last year, who changed grade, and which system lags.</summary>
public sealed class GradingFacts : IFacts
{
    /// <inheritdoc/>
    public string Id => "grading";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GradingResult.Key) is not { } grading || plan.CoordinationScale() is not { } scale) return null;
        var (names, units) = (new Names(plan), results.Panel.Units);
        var degree = results.Get(CouplingResult.Key).Degree;
        Band? Grade(int u, Year year) => grading.Grades.GetValueOrDefault((units[u], year))?.CoordinationGrade;
        IReadOnlyDictionary<string, object?> Classes(Year year)
        {
            var t = degree.Columns.PositionOf(year);
            var present = Enumerable.Range(0, units.Count).Where(u => degree.Has(u, t)).OrderByDescending(u => degree.At(u, t));
            return ClassFacts.Of(scale.Grades, plan.UnitNoun, plan.UnitNounPlural, present.Select(u => (names.Of(units[u]), Grade(u, year))));
        }
        var (first, last) = (Classes(plan.Years[0]), Classes(plan.Years[^1]));
        var types = Types(plan.Systems.Select(s => (s.Id.Value, s.System.Name)), grading.Grades.Values.Select(g => g.DevelopmentType));
        return new Dictionary<string, object?>(types)
        {
            ["first_year"] = plan.Years[0].ToString(),
            ["last_year"] = plan.Years[^1].ToString(),
            ["several_years"] = plan.Years.Length > 1,
            ["first"] = first["reached"],
            ["last"] = last["reached"],
            ["classes_first"] = first,
            ["classes_last"] = last,
            ["moves"] = ClassFacts.Moves(scale.Grades, Enumerable.Range(0, units.Count).Select(u => (names.Of(units[u]), Grade(u, plan.Years[0]), Grade(u, plan.Years[^1])))),
        };
    }

    /// <summary>lagging (per system: name, count, share of the typed rows), synchronous (the same of the rows where none lags), typed_count.</summary>
    public static IReadOnlyDictionary<string, object?> Types(IEnumerable<(string Id, LocalizedText Name)> systems, IEnumerable<string?> types)
    {
        var typed = types.OfType<string>().ToList();
        Dictionary<string, object?> Type(LocalizedText? name, string type) => new()
        {
            ["name"] = name, ["count"] = typed.Count(t => t == type), ["share"] = typed.Count == 0 ? null : (double)typed.Count(t => t == type) / typed.Count,
        };
        return new Dictionary<string, object?>
        {
            ["lagging"] = systems.Select(s => (object?)Type(s.Name, $"lagging:{s.Id}")).ToList(),
            ["synchronous"] = Type(null, "synchronous"),
            ["typed_count"] = typed.Count,
        };
    }
}
