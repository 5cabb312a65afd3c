using System.Runtime.InteropServices;

namespace ReportGen.Cli.Terminal;

/// <summary>The signal by which a person ends a command that serves pages: that is its ordinary end, not an interruption.</summary>
internal sealed class Ending : IDisposable
{
    private static int awaited;

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registered;

    public Ending()
    {
        Interlocked.Increment(ref awaited);
        registered = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, End))];
    }

    /// <summary>True while a command waits for it.</summary>
    public static bool IsAwaited => awaited > 0;

    /// <summary>Cancelled when the signal came.</summary>
    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var one in registered) one.Dispose();
        source.Dispose();
        Interlocked.Decrement(ref awaited);
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        source.Cancel();
    }
}
