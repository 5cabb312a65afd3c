using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;
using ReportGen.Fuzz.Outcomes;
using ReportGen.Fuzz.Targets;

namespace ReportGen.Fuzz;

/// <summary>
/// Feeds the program's readers with mutants: <c>--seconds 600 --seed 7 yaml csv</c>. No mutant may end in an exception, take long, or be
/// answered with a message that has no place.
/// </summary>
public static class Program
{
    private const string Usage =
        "fuzz [--seconds N | --mutants N] [--seed N] [--from N] [--out DIR] [READER...]\n  each reader gets so many seconds (default 10)";

    /// <summary>Runs it; 0 when nothing was found, 1 with defects, 2 for a wrong command line.</summary>
    public static int Main(string[] args)
    {
        var (seconds, mutants, seed, from, folder) = (10.0, long.MaxValue / 2, 1, 0L, Path.Combine(".cache", "fuzz"));
        var names = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            double Number() => double.Parse(args[++i], NumberStyles.Float, CultureInfo.InvariantCulture);
            switch (args[i])
            {
                case "--seconds" when i + 1 < args.Length: seconds = Number(); break;
                case "--mutants" when i + 1 < args.Length: (mutants, seconds) = ((long)Number(), 1e6); break;
                case "--seed" when i + 1 < args.Length: seed = (int)Number(); break;
                case "--from" when i + 1 < args.Length: from = (long)Number(); break;
                case "--out" when i + 1 < args.Length: folder = args[++i]; break;
                case var name when TargetList.Names.Contains(name): names.Add(name); break;
                default:
                    Console.Error.WriteLine($"{Usage}\n  readers are {string.Join(", ", TargetList.Names)}");
                    return 2;
            }
        }
        using var enough = new CancellationTokenSource();
        using var asked = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Directory.CreateDirectory(folder);
        var isClean = true;
        Console.Out.WriteLine("reader            mutants   refused  messages  worst ms  a second  defects");
        foreach (var name in names.Count > 0 ? names : TargetList.Names)
        {
            using var at = MemoryMappedFile.CreateFromFile(Path.Combine(folder, $"{name}.at"), FileMode.Create, null, sizeof(long));
            using var number = at.CreateViewAccessor();
            using var target = TargetList.Create(name);
            if (enough.IsCancellationRequested) break;
            var harness = new Harness(seed)
            {
                Next = mutant => number.Write(0, mutant), Found = defect => Write(folder, name, seed, defect), Enough = enough.Token,
            };
            var tally = harness.Run(target, mutants, TimeSpan.FromSeconds(seconds), from);
            Console.Out.WriteLine(Line(tally));
            foreach (var defect in tally.Defects)
            {
                Console.Out.WriteLine($"  {defect.Count} x {defect.Kind}\n    {FileOf(folder, name, seed, defect)}");
            }
            isClean &= tally.Defects.Count == 0;
        }
        return isClean ? 0 : 1;

        // what was found so far is told
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            enough.Cancel();
        }
    }

    private static string Line(Tally t) => string.Create(
        CultureInfo.InvariantCulture,
        $"{t.Reader,-14}{t.Mutants,11}{t.Refused,10}{t.Messages,10}{t.WorstMilliseconds,10:0}{t.Mutants / t.Processor.TotalSeconds,10:0}")
        + $"{t.Defects.Count,9}";

    private static void Write(string folder, string reader, int seed, Defect defect)
    {
        var file = FileOf(folder, reader, seed, defect);
        File.WriteAllBytes(file, defect.Input);
        File.WriteAllText($"{file}.why.txt", $"{defect.Kind}\n{defect.Detail}\n");
    }

    private static string FileOf(string folder, string reader, int seed, Defect defect) =>
        Path.Combine(folder, $"{reader}-{seed}-{defect.Mutant}");
}
