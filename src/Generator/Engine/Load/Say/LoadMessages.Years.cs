using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Say;

/// <summary>What is said of years that are written otherwise than as a number.</summary>
internal sealed partial class LoadMessages
{
    /// <summary>True when something was found that is nearly a year, where nothing else says one.</summary>
    public bool SaidOfYears { get; private set; }

    public void NearlyYears(string column, string first, string advice, SourceSpan at)
    {
        SaidOfYears = true;
        bag.Error("RG3170", $"the column '{column.ReplaceLineEndings(" ")}' holds no years as a study has them: '{first}'", at, advice);
    }

    public void HeadsNearlyYears(IReadOnlyList<string> heads, string advice, SourceSpan at)
    {
        SaidOfYears = true;
        bag.Error("RG3180", $"heads say no years as a study has them: {Listed(heads)}", at, advice);
    }

    public void YearsInRows(string first, SourceSpan at)
    {
        SaidOfYears = true;
        bag.Error("RG3181", $"the years stand in rows of their own, as '{first}' does here", at,
            "put them into a column 'year', beside the figures they belong to");
    }

    public void MarkedYears(IReadOnlyList<string> heads, SourceSpan at) =>
        bag.Note("RG3171", $"the {(heads.Count == 1 ? "head" : "heads")} {Listed(heads)} {(heads.Count == 1 ? "is" : "are")} taken for "
            + $"{(heads.Count == 1 ? "its year" : "their years")}; what the mark says is not read", at);

    /// <summary>Columns of figures in a table with years as heads.</summary>
    public void HeadsWithoutYear(IReadOnlyList<string> heads, SourceSpan at) =>
        bag.Note(
            "RG3172", $"{(heads.Count == 1 ? "the column" : "the columns")} {Listed(heads)} {(heads.Count == 1 ? "is" : "are")} not read: "
                + (heads.Count == 1 ? "its head says no year" : "their heads say no year"), at);

    /// <summary>The same of columns that were probably meant to be read.</summary>
    public void HeadsThatLackYears(IReadOnlyList<string> heads, SourceSpan at) =>
        bag.Warning(
            "RG3182", $"{(heads.Count == 1 ? "the column" : "the columns")} {Listed(heads)} {(heads.Count == 1 ? "is" : "are")} not read: "
                + (heads.Count == 1 ? "its head says no year" : "their heads say no year"), at,
            "write the year alone, or what the figures are and the year: gdp_2021");

    public void SumsLeftOut(IReadOnlyList<string> names, SourceSpan at) =>
        bag.Warning("RG3174", $"{(names.Count == 1 ? "this name stands" : "these names stand")} for several units and "
            + $"{(names.Count == 1 ? "is" : "are")} left out: {All(names)}", at,
            "one that is a unit is to be added to the list of units");

    public void NumbersRows(string column, SourceSpan at) =>
        bag.Warning("RG3175", $"the column '{column.ReplaceLineEndings(" ")}' is not taken: it numbers or ranks rows or units", at,
            "if it measures something, declare it as an indicator by hand");

    public void SerialDates(string column, string first, DateOnly date, SourceSpan at) =>
        bag.Note("RG3173", $"the numbers in column '{column.ReplaceLineEndings(" ")}' are read as dates of a spreadsheet: {first} is "
            + date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), at);

    public void YearOfAll(int year, string what, string said, SourceSpan at) =>
        bag.Note("RG3186", $"all rows are taken for {year}, as the {what} says: '{said.ReplaceLineEndings(" ")}'", at);

    public void ShortYears(string column, string first, int year, string says, SourceSpan at) =>
        bag.Note("RG3187",
            $"the years in column '{column.ReplaceLineEndings(" ")}' have two digits: {first} is read as {year}, after {says}", at);

    public void YearsLeftOut(int rows, int columns, IReadOnlyList<int> years, SourceSpan at) =>
        bag.Note("RG3183", $"{OfOtherYears(rows, columns)} of years that the study does not have and left out: {Runs(years)}", at);

    /// <summary>The same where some are later than all of the study: what it forgets when its data grow.</summary>
    public void LaterYears(int rows, int columns, IReadOnlyList<int> years, SourceSpan at) =>
        bag.Warning("RG3184", $"{OfOtherYears(rows, columns)} of years that the study does not have and left out: {Runs(years)}", at,
            "where the study goes on, move its `years:`");

    private static string OfOtherYears(int rows, int columns) =>
        string.Join(" and ", new[] { (rows, "row"), (columns, "column") }.Where(p => p.Item1 > 0)
            .Select(p => $"{p.Item1} {p.Item2}{(p.Item1 == 1 ? "" : "s")}")) + (rows + columns == 1 ? " is" : " are");

    /// <summary>Years, ascending, those that follow each other as one span.</summary>
    private static string Runs(IReadOnlyList<int> years)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1) runs[^1] = (runs[^1].First, year);
            else runs.Add((year, year));
        }
        return string.Join(", ", runs.Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First} to {r.Last}"));
    }
}
