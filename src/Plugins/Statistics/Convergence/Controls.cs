using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>The controls that a study names.</summary>
/// <param name="chosen">What the model works on.</param>
/// <param name="at">Where the study declares the model.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class Controls(Chosen chosen, SourceSpan at, DiagnosticBag diagnostics)
{
    /// <summary>Their values; null, with an error, where one names nothing, stands twice, or has no logarithm.</summary>
    public ImmutableArray<Control>? Of(IReadOnlyList<Variable> named)
    {
        if (named.GroupBy(v => v.ToString()).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            diagnostics.Error("RG4316", $"the control '{twice.Key}' stands twice", at, "keep one of them");
            return null;
        }
        var controls = named.Select(One).ToList();
        return controls.Contains(null) ? null : [.. controls.OfType<Control>()];
    }

    private Control? One(Variable variable)
    {
        if (chosen.Values(variable) is not var (name, values))
        {
            diagnostics.Error(
                "RG4306", $"the control '{variable}' is neither a measure nor an indicator", at, Chosen.NameAnother(variable.Id));
            return null;
        }
        if (!variable.Log) return new Control(variable.ToString(), name, false, values);
        var without = (from u in values.Rows from y in values.Columns where values.At(u, y) <= 0 select (u, y)).ToList();
        if (without.Count == 0) return new Control(variable.ToString(), name, true, Logarithms(values));
        diagnostics.Error(
            "RG4317", $"the control '{variable}' does not exist where '{variable.Column}' is 0 or less: in {Names.UnitYears(without)}", at,
            "leave `log:` out, or mend the values; a blank cell leaves its row out");
        return null;
    }

    private static LabeledMatrix<UnitId, Year> Logarithms(LabeledMatrix<UnitId, Year> values) =>
        LabeledMatrix<UnitId, Year>.Of(
            values.Rows, values.Columns, (u, y) => values.At(u, y) is { } value ? Math.Log(value) : null);
}
