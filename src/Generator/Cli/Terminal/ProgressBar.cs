using Spectre.Console;

namespace ReportGen.Cli.Terminal;

/// <summary>A bar on stderr while many pages are made, on a terminal that wants it; gone when they are.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work, which reports how many of how many pieces are done.</summary>
    public static T Around<T>(bool shown, Func<Action<int, int>?, T> work)
    {
        if (!shown) return work(null);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var bars = terminal.Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return bars.Start(context =>
        {
            var bar = context.AddTask("profiles");
            return work((done, total) =>
            {
                lock (bar) (bar.MaxValue, bar.Value) = (total, Math.Max(bar.Value, done)); // pieces end in any order
            });
        });
    }
}
