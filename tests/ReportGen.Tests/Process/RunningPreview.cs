using System.Text.Json;

namespace ReportGen.Tests.Process;

/// <summary>A preview that runs, with a page's ear for what it tells.</summary>
internal sealed class RunningPreview(string folder, string study, string? temporary = null)
    : RunningServer(folder, ["preview", study], temporary is null ? [] : [("TMPDIR", temporary)])
{
    private StreamReader? events;
    private (int Version, string? Errors)? told;

    /// <summary>The next state that is not the one heard last, nor the one before the first build.</summary>
    public async Task<(int Version, string? Errors)> Next()
    {
        using var patience = new CancellationTokenSource(Patience);
        events ??= new StreamReader(await Client.GetStreamAsync($"{Address}events", patience.Token));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var state = JsonDocument.Parse(line[6..]);
            var now = (state.RootElement.GetProperty("version").GetInt32(), state.RootElement.GetProperty("errors").GetString());
            if (now == told || now == (0, null)) continue;
            told = now;
            return now;
        }
        throw new InvalidOperationException("the preview ended");
    }

    public override void Dispose()
    {
        base.Dispose();
        events?.Dispose();
    }
}
