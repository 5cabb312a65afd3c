using System.Runtime.InteropServices;

namespace ReportGen.Benchmarks;

/// <summary>What Linux knows of the processes that this one started and that have ended.</summary>
internal static class ChildProcesses
{
    private const int Children = -1, MaxResidentKilobytes = 4; // RUSAGE_CHILDREN; ru_maxrss after two times of two longs each

    /// <summary>The most memory that one of them, or of theirs, ever had resident.</summary>
    public static double PeakMegabytes()
    {
        var usage = new long[18];
        if (GetUsage(Children, usage) != 0) throw new InvalidOperationException("getrusage fails");
        return usage[MaxResidentKilobytes] / 1024.0;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
