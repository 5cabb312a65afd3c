using System.Runtime.InteropServices;
using ReportGen.Cli.Terminal;

namespace ReportGen.Tests.Generator.Cli.Terminal;

/// <summary>Who takes a signal: the command that waits for it, or the program that ends by it.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public void Signal_ThatACommandTook_IsNotTakenAgainWhenTheCommandIsOver()
    {
        var context = new PosixSignalContext(PosixSignal.SIGTERM);
        Assert.False(Interruption.IsTaken(context));
        context.Cancel = true; // by the command, which may have ended since
        Assert.True(Interruption.IsTaken(context));
    }

    [Theory]
    [InlineData(PosixSignal.SIGINT, true)]
    [InlineData(PosixSignal.SIGTERM, true)]
    [InlineData(PosixSignal.SIGHUP, false)] // a terminal that closes ends everything
    public void Signal_WhileACommandWaitsForIt_IsItsOwn(PosixSignal signal, bool isTaken)
    {
        using var ending = new Ending();
        Assert.Equal(isTaken, Interruption.IsTaken(new PosixSignalContext(signal)));
    }
}
