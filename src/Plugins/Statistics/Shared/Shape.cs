namespace ReportGen.Statistics.Shared;

/// <summary>The course of a series over the years, in one word.</summary>
public enum Shape
{
    /// <summary>No value, or one.</summary>
    Single,
    /// <summary>Every printed value is the same.</summary>
    Flat,
    /// <summary>It moves by less than what the study calls a change.</summary>
    Stable,
    /// <summary>Goes up and does not come back.</summary>
    Rising,
    /// <summary>Goes down and does not come back.</summary>
    Falling,
    /// <summary>Rises to a peak, then falls.</summary>
    RisingFalling,
    /// <summary>Falls to a trough, then rises.</summary>
    FallingRising,
    /// <summary>Changes direction more often.</summary>
    Fluctuating,
}
