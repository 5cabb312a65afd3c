using System.Diagnostics;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;
using ReportGen.Fuzz.Outcomes;

namespace ReportGen.Fuzz;

/// <summary>Feeds a reader one mutant after the other, and judges what comes of each.</summary>
/// <param name="seed">Where the mutants come from: the same seed, the same mutants.</param>
internal sealed class Harness(int seed)
{
    /// <summary>A mutant that takes more of the processors is a defect, however busy the machine is with other things.</summary>
    public TimeSpan Slow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One that takes more than this of them is given up, and the run with it.</summary>
    public TimeSpan Hung { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>One that only waits is given up after so long.</summary>
    public TimeSpan Asleep { get; init; } = TimeSpan.FromMinutes(10);

    private const long MostBytes = 2L << 30;

    /// <summary>The stack that the smallest of our platforms gives to a program.</summary>
    private const int Stack = 1 << 20;

    private static TimeSpan Used => Environment.CpuUsage.TotalTime;

    /// <summary>Says which mutant comes next; where the process dies, it was this one.</summary>
    public Action<long> Next { get; init; } = _ => { };

    /// <summary>Ends the run after the mutant that is being read.</summary>
    public CancellationToken Enough { get; init; }

    /// <summary>Takes each defect when it is first seen.</summary>
    public Action<Defect> Found { get; init; } = _ => { };

    /// <summary>Feeds the reader until it had so many, or so long.</summary>
    public Tally Run(Target target, long most, TimeSpan longest, long from = 0)
    {
        var tally = new Tally(target.Name) { Found = Found };
        var (started, since, used, mutant, before) = (Stopwatch.StartNew(), Stopwatch.StartNew(), Used, from, Used);
        var worker = new Thread(() =>
        {
            for (; mutant < from + most && started.Elapsed < longest && !Enough.IsCancellationRequested; mutant++)
            {
                Next(mutant);
                since.Restart();
                used = Used;
                One(target, mutant, tally);
            }
        }, Stack) { IsBackground = true, Name = target.Name };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Used - used < Hung && since.Elapsed < Asleep) continue;
            var input = target.Mutant(Dice.Of(seed, target.Name, mutant));
            tally.Add(new Defect("has no end", mutant, input, $"stopped after {since.Elapsed.TotalSeconds:0} s"));
            break;
        }
        tally.Processor = Used - before;
        return tally;
    }

    private void One(Target target, long mutant, Tally tally)
    {
        var input = target.Mutant(Dice.Of(seed, target.Name, mutant));
        var (said, begun, before) = (new DiagnosticBag(), Used, GC.GetAllocatedBytesForCurrentThread());
        try
        {
            target.Read(input, said);
        }
        catch (Exception failure)
        {
            tally.Add(new Defect($"{failure.GetType().Name} {Frame(failure)}", mutant, input, $"{failure}"));
        }
        var spent = Used - begun;
        tally.Add(mutant, input, said.Sorted(), spent.TotalMilliseconds);
        if (spent > Slow) tally.Add(new Defect("is slow", mutant, input, $"{spent.TotalSeconds:0.0} s"));
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        if (taken > MostBytes) tally.Add(new Defect("takes much memory", mutant, input, $"{taken >> 20} MB"));
    }

    /// <summary>Where the exception went through our code first.</summary>
    private static string Frame(Exception failure) =>
        (failure.StackTrace ?? "").Split('\n').Select(l => l.Trim())
            .FirstOrDefault(l => l.StartsWith("at ReportGen.", StringComparison.Ordinal))?.Split(" in ")[^1] ?? failure.Message;
}
