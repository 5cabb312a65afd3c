using System.Runtime.InteropServices;
using ReportGen.Engine.Files;

namespace ReportGen.Cli.Terminal;

/// <summary>
/// A signal ends the program as its own end does: child processes end and folders of ours go (each sees to it at the process's exit).
/// The exit code is the shell's, 128 and the signal's number. A command that serves pages ends by such a signal on its own.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int Number)[] Signals =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private static volatile bool hasCome;

    private readonly PosixSignalRegistration[] registered;

    public Interruption() => registered = [.. Signals.Select(e => PosixSignalRegistration.Create(e.Signal, context =>
    {
        if (IsTaken(context)) return;
        context.Cancel = true;
        hasCome = true;
        Console.SetError(TextWriter.Null); // what the work meets while its folders go is nobody's concern
        Console.SetOut(TextWriter.Null);
        LastMoment.Come(); // what is made while the process ends, its own end would not see
        Environment.Exit(128 + e.Number);
    }))];

    /// <summary>True from the moment that a signal ends the program: what fails then fails for the folders that go.</summary>
    public static bool HasCome => hasCome;

    /// <summary>Waits for the end, whose exit code is the signal's.</summary>
    public static int End()
    {
        Thread.Sleep(Timeout.Infinite);
        return ExitCodes.Done;
    }

    /// <summary>
    /// True for a signal by which a command that serves pages ends on its own. It may be over before this one is asked: then the signal
    /// was taken already.
    /// </summary>
    internal static bool IsTaken(PosixSignalContext context) =>
        context.Cancel || (Ending.IsAwaited && context.Signal != PosixSignal.SIGHUP);

    public void Dispose()
    {
        foreach (var one in registered) one.Dispose();
    }
}
