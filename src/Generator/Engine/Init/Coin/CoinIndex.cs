namespace ReportGen.Engine.Init.Coin;

/// <summary>An entry of the framework of a composite indicator: an indicator, or an aggregate of others.</summary>
/// <param name="Code">What the data call it.</param>
/// <param name="Name">What it is called in print.</param>
/// <param name="Parent">The code of what it is aggregated into; empty for the index.</param>
internal sealed record CoinEntry(string Code, string Name, string Parent)
{
    /// <summary>True where more is better; null where the framework does not say it.</summary>
    public bool? IsPositive { get; init; }

    /// <summary>Its weight among those of the same parent.</summary>
    public double Weight { get; init; } = 1;

    public string Unit { get; init; } = "";

    /// <summary>The column that its figures are divided by; empty for none.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>What counts as the least and the most; null for those of the data.</summary>
    public (double Low, double High)? Range { get; init; }
}

/// <summary>A composite indicator as the COIN Tool and COINr hold it.</summary>
/// <param name="Indicators">The indicators, in the order of the data.</param>
/// <param name="Aggregates">Their aggregates up to the index.</param>
/// <param name="Units">The units: code, name, and the group that each grouping puts it in.</param>
/// <param name="Groupings">Code and name of the groupings of units.</param>
/// <param name="Years">The years of the data; empty where they do not say it.</param>
/// <param name="DataEntry">The entry of `data:`, but for its file, in YAML.</param>
internal sealed record CoinIndex(
    IReadOnlyList<CoinEntry> Indicators, IReadOnlyList<CoinEntry> Aggregates,
    IReadOnlyList<(string Code, string Name, IReadOnlyList<string> Groups)> Units,
    IReadOnlyList<(string Code, string Name)> Groupings, IReadOnlyList<int> Years, string DataEntry)
{
    /// <summary>What the files say that a study has no place for.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The aggregate of a code; one that the framework does not describe is called by its code.</summary>
    public CoinEntry Aggregate(string code) => Aggregates.FirstOrDefault(a => a.Code == code) ?? new CoinEntry(code, code, "");

    /// <summary>
    /// What becomes a system: the aggregate below the index that an indicator belongs to, or the index where there is none.
    /// </summary>
    public CoinEntry SystemOf(CoinEntry indicator)
    {
        var at = Aggregate(indicator.Parent);
        for (var steps = 0; at.Parent.Length > 0 && Aggregate(at.Parent).Parent.Length > 0 && steps < Aggregates.Count; steps++)
        {
            at = Aggregate(at.Parent);
        }
        // two levels only: the parents of the indicators are the criteria of one system, the index
        var hasTwoLevels = Indicators.All(i => Aggregate(Aggregate(i.Parent).Parent).Parent.Length == 0);
        return at.Parent.Length > 0 && at.Code == indicator.Parent && hasTwoLevels ? Aggregate(at.Parent) : at;
    }
}
