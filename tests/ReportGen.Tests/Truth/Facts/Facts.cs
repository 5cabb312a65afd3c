namespace ReportGen.Tests.Truth;

/// <summary>All that can be looked up in the result files of a study, in no language.</summary>
internal sealed class Facts(Results results)
{
    public Results Results => results;

    public Levels Levels { get; } = new(results);

    public Grades Grades { get; } = new(results);

    public Types Types { get; } = new(results);

    public Units Units { get; } = new(results);

    /// <summary>The groupings in the order of the study.</summary>
    public List<Regions> Groupings { get; } = results.Groupings.ConvertAll(g => new Regions(results, g));

    public Regions Decomposed => new(results, results.Decomposed);

    public Inequality Inequality => new(results);

    public Sources Sources => new(results);

    public Obstacles Obstacles => new(results);
}
