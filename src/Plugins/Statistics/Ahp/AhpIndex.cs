namespace ReportGen.Statistics.Ahp;

/// <summary>The table of random indices.</summary>
public enum AhpIndex
{
    /// <summary>The one that most texts print.</summary>
    Saaty1980,
    /// <summary>The one printed later.</summary>
    Later,
}
