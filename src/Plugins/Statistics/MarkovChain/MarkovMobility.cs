namespace ReportGen.Statistics.MarkovChain;

/// <summary>How much classes are changed.</summary>
/// <param name="States">The classes that occur.</param>
/// <param name="Shorrocks">0 where none is changed, 1 where the next class does not depend on the last.</param>
/// <param name="Determinant">1 - |det P|.</param>
/// <param name="SecondEigenvalue">1 - |l_2|.</param>
/// <param name="HalfLife">Steps until half of the distance to the long run is gone; null where it never is.</param>
public sealed record MarkovMobility(int States, double Shorrocks, double Determinant, double SecondEigenvalue, double? HalfLife);
