using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>A regression of growth.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Effects">Whether units and years have effects of their own.</param>
/// <param name="Controls">What is held constant; none for absolute convergence.</param>
/// <param name="Errors">Standard errors.</param>
/// <param name="Found">The regression; null where there is none.</param>
/// <param name="Refusal">Why there is none; null where there is one.</param>
/// <param name="Dropped">Rows left out since a value is 0.</param>
/// <param name="Rows">Rows whose growth is defined.</param>
/// <param name="WithoutControl">Those of them that are left out since a control has no value.</param>
public sealed record BetaRow(
    Measure Measure, UnitGroup Group, BetaEffects Effects, ImmutableArray<Control> Controls, BetaErrors Errors, BetaConvergence? Found,
    BetaRefusal? Refusal, int Dropped, int Rows,
    ImmutableArray<Growth> WithoutControl)
{
    /// <summary>How many rows are left out since a control has no value.</summary>
    public int Missing => WithoutControl.Length;

    /// <summary>How many rows are left out.</summary>
    public int Left => Dropped + Missing;

    /// <summary>The controls without a value somewhere, with the unit-years of the rows that are left out for it.</summary>
    public IEnumerable<(Control Control, ImmutableArray<(UnitId Unit, Year Year)> Where)> Gaps =>
        from c in Controls
        let gaps = WithoutControl.Where(p => !c.Values.Has(p.Unit, p.Year)).ToList()
        where gaps.Count > 0
        select (c, (ImmutableArray<(UnitId, Year)>)[.. gaps.Select(p => (c.Values.Rows[p.Unit], c.Values.Columns[p.Year]))]);

    /// <summary>
    /// absolute, absolute-two-way, conditional or conditional-two-way; cross-section or conditional-cross-section of the whole period.
    /// </summary>
    public string Model => Effects == BetaEffects.CrossSection
        ? Controls.IsEmpty ? "cross-section" : "conditional-cross-section"
        : (Controls.IsEmpty ? "absolute" : "conditional") + (Effects == BetaEffects.TwoWay ? "-two-way" : "");
}
