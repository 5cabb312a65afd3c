using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>One class (a, b] of a grading scale. The lowest band of a scale also holds its lower end.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Low">Lower bound, not included.</param>
/// <param name="High">Upper bound, included.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Band(string Id, LocalizedText Name, double Low, double High, SourceSpan Span);

/// <summary>A scale that turns a degree in [0, 1] into named classes, coarse (grades, 协调阶段) and fine (stages, 阶段特征).</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Grades">Coarse bands, from low to high, without gap or overlap.</param>
/// <param name="Stages">Fine bands, from low to high; the grades again when the scale has one level.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record GradingScale(
    string Id, LocalizedText Name, ImmutableArray<Band> Grades, ImmutableArray<Band> Stages, SourceSpan Span)
{
    /// <summary>
    /// The band of a value: v is in (a, b] when round(v, 9) > a and round(v, 9) &lt;= b, so that 0.6000000001 computed for 0.6 stays in the
    /// lower band; the lowest band holds its lower end. Null when the scale does not reach the value.
    /// </summary>
    public static Band? Classify(ImmutableArray<Band> bands, double value)
    {
        var rounded = Math.Round(value, 9, MidpointRounding.AwayFromZero);
        for (var i = 0; i < bands.Length; i++)
        {
            if (rounded <= bands[i].High && (rounded > bands[i].Low || (i == 0 && rounded == bands[i].Low))) return bands[i];
        }
        return null;
    }
}
