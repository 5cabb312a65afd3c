using System.Collections.Frozen;

namespace ReportGen.Contracts.Data;

/// <summary>Numbers that stand for a missing value where nobody declares what does: nines alone, such as -999, 9999 and -99.9.</summary>
public static class MissingCode
{
    private static readonly FrozenSet<double> Nines = new[]
    {
        99, 999, 9999, 99999, 999999, 9999999, 99999999, 999999999, 99.9, 999.9, 9999.9, 99.99, 999.99, 9999.99,
    }.SelectMany(n => (double[])[n, -n]).ToFrozenSet();

    /// <summary>True for such a number; whether it means that is told by what stands beside it.</summary>
    public static bool MayBe(double value) => Nines.Contains(value);
}
