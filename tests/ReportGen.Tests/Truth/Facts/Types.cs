namespace ReportGen.Tests.Truth;

/// <summary>Which system lags, by unit and year.</summary>
internal sealed class Types(Results r)
{
    public const string None = "synchronous";

    private List<string> All => [.. r.Rows("coupling").Select(x => x["development_type"])];

    /// <summary>How many lag in which system (or in none), of how many; with <paramref name="isAll"/> these are all.</summary>
    public bool Are(int of, bool isOfYears, bool isOfTyped, IEnumerable<(string Type, int Count)> said, bool isAll)
    {
        var typed = All.Where(t => t.Length > 0).ToList();
        var told = said.ToList();
        return typed.Count == of && isOfYears == r.Years.Count > 1 && isOfTyped == (typed.Count != All.Count)
            && told.DistinctBy(t => t.Type).Count() == told.Count
            && told.TrueForAll(t => typed.Count(x => x == (t.Type == None ? None : $"lagging:{t.Type}")) == t.Count)
            && (!isAll || told.Sum(t => t.Count) == of);
    }

    public bool AreWithout(int count) => All.Count(t => t.Length == 0) == count;
}
