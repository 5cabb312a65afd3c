using ReportGen.Contracts.Data;

namespace ReportGen.Engine.Load.Cells;

/// <summary>Years of which a column holds the last two digits: 16 is 2016 where a span of years holds that.</summary>
/// <param name="Middle">The middle of the span: a year lies at most fifty years from it.</param>
/// <param name="Says">What says the span, for a message.</param>
internal sealed record ShortYears(int Middle, string Says)
{
    /// <summary>The year of two digits; null for another cell.</summary>
    public int? Of(string cell) => NearYear.LastDigits(cell) is { } two ? Of(two) : null;

    private int Of(int two) => Middle - 50 + (two - (Middle - 50) % 100 + 100) % 100;

    /// <summary>
    /// How digits are read that all lie in the span of a title, or together with the study's years in one span; null where neither says
    /// a century.
    /// </summary>
    /// <param name="digits">The digits that the column holds, each once.</param>
    /// <param name="title">The span that a title says.</param>
    /// <param name="years">The study's years.</param>
    public static ShortYears? Agreeing(IReadOnlyList<int> digits, (int First, int Last)? title, IReadOnlyList<Year> years)
    {
        if (title is var (first, last))
        {
            var ofTitle = new ShortYears((first + last) / 2, $"the title's {first} to {last}");
            if (digits.All(d => ofTitle.Of(d) is var y && y >= first && y <= last)) return ofTitle;
        }
        if (years.Count == 0) return null;
        var study = years.Select(y => y.Value).ToHashSet();
        var ofStudy = new ShortYears((study.Min() + study.Max()) / 2, $"the study's {study.Min()} to {study.Max()}");
        var met = digits.Select(ofStudy.Of).ToHashSet();
        return met.IsSubsetOf(study) || met.IsSupersetOf(study) ? ofStudy : null;
    }
}
