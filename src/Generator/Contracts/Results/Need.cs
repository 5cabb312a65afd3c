namespace ReportGen.Contracts.Results;

/// <summary>What a model reads: the result of another model, or all measures known.</summary>
public abstract record Need
{
    private Need() { }

    /// <summary>All measures: it runs after every model that offers some.</summary>
    public static Need AllMeasures { get; } = new EveryMeasure();

    /// <summary>A result it cannot do without.</summary>
    public static implicit operator Need(ResultKey key) => new Result(key);

    /// <summary>A result that it reads where it is there: it runs after that model, and also without it.</summary>
    public static Need IfThere(ResultKey key) => new Optional(key);

    /// <summary>A result it cannot do without.</summary>
    public sealed record Result(ResultKey Key) : Need;

    /// <summary>A result that it reads where it is there.</summary>
    public sealed record Optional(ResultKey Key) : Need;

    /// <summary>All measures.</summary>
    public sealed record EveryMeasure : Need;
}
