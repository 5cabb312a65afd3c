namespace ReportGen.Tests.Truth;

/// <summary>Which grades the mean of a degree passed through.</summary>
internal sealed class Spells(List<(int Year, double Value)> course, List<int> years)
{
    private readonly List<(int Year, int Grade)> grades = course.ConvertAll(c => (c.Year, Results.Grade(c.Value)));

    public bool AreAll(int grade) => grades.Count > 1 && grades.TrueForAll(g => g.Grade == grade);

    public bool AreTwo => grades.Count == 2;

    /// <summary>"Changed several times, from one in a year to another in a year", which may be the same.</summary>
    public bool ChangedOften((int Grade, int Year) first, (int Grade, int Year) last) =>
        grades[0] == (first.Year, first.Grade) && grades[^1] == (last.Year, last.Grade)
        && grades.Zip(grades.Skip(1)).Count(g => g.First.Grade != g.Second.Grade) > 3;

    /// <summary>Each spell with the years named; from and to are a run of years without a gap.</summary>
    public bool Are(IEnumerable<(int Grade, IReadOnlyList<int> Years, bool IsRun)> said)
    {
        var told = new Dictionary<int, int>();
        foreach (var (grade, named, isRun) in said)
        {
            if (isRun && (!years.Contains(named[0]) || !years.Contains(named[1]))) return false;
            foreach (var year in isRun ? years.Where(y => y >= named[0] && y <= named[1]) : named)
            {
                if (!told.TryAdd(year, grade)) return false;
            }
        }
        return told.Count == grades.Count && grades.TrueForAll(g => told.GetValueOrDefault(g.Year, -1) == g.Grade);
    }
}
