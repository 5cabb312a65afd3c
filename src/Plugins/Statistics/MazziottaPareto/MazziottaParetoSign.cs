namespace ReportGen.Statistics.MazziottaPareto;

/// <summary>Which way unevenness moves the index.</summary>
public enum MazziottaParetoSign
{
    /// <summary>Down.</summary>
    Minus,
    /// <summary>Up.</summary>
    Plus,
}
