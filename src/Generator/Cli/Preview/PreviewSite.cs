namespace ReportGen.Cli.Preview;

/// <summary>The state that the preview shows, and who waits for the next.</summary>
internal sealed class PreviewSite
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = New();

    /// <summary>The newest state.</summary>
    public PreviewState State { get; private set; } = PreviewState.None;

    /// <summary>Shows another state to everyone who waits.</summary>
    public void Show(PreviewState state)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            (State, told, changed) = (state, changed, New());
        }
        told.SetResult();
    }

    /// <summary>The next state after the one that was seen; at once where that is not the newest.</summary>
    public async Task<PreviewState> After(PreviewState? seen, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (State != seen) return State;
                next = changed.Task;
            }
            await next.WaitAsync(stop);
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
