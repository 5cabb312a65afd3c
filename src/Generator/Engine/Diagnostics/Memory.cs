using System.Globalization;

namespace ReportGen.Engine.Diagnostics;

/// <summary>The memory that the program may use: the machine's, or what a container leaves it.</summary>
public static class Memory
{
    /// <summary>True where the failure is that there was not enough of it.</summary>
    public static bool IsOut(Exception failure) => failure switch
    {
        OutOfMemoryException => true,
        AggregateException all => all.InnerExceptions.Any(IsOut),
        { InnerException: { } inner } => IsOut(inner),
        _ => false,
    };

    /// <summary>
    /// Gives back at once what is not needed any more, where that is much: it would else be kept until as much again is taken.
    /// </summary>
    /// <param name="numbers">How many numbers were made of what is not needed any more.</param>
    public static void GiveBack(long numbers)
    {
        if (numbers >= 1 << 24) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>How much there is, in gigabytes of 10^9 bytes, such as "1.5 GB".</summary>
    public static string Allowed =>
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0.0##} GB");
}
