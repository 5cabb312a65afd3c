using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Process;

/// <summary>A preview that runs, with a page's ear for what it tells.</summary>
internal sealed class RunningPreview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly System.Diagnostics.Process process;
    private readonly HttpClient client = new() { Timeout = Patience };
    private StreamReader? events;
    private (int Version, string? Errors)? told;

    public RunningPreview(string folder, string study, string? temporary = null)
    {
        Port = FreePort();
        var start = PublishedProgram.Call(folder, ["preview", study, "--port", $"{Port}"]);
        // a shell tells what it runs in the background to ignore interrupts, and so would the preview
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
        if (temporary is not null) start.Environment["TMPDIR"] = temporary;
        process = System.Diagnostics.Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Assert.Equal($"http://127.0.0.1:{Port}/", process.StandardOutput.ReadLine());
    }

    public int Port { get; }

    /// <summary>The next state that is not the one heard last, nor the one before the first build.</summary>
    public async Task<(int Version, string? Errors)> Next()
    {
        using var patience = new CancellationTokenSource(Patience);
        events ??= new StreamReader(await client.GetStreamAsync($"http://127.0.0.1:{Port}/events", patience.Token));
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

    public async Task<string> Get(string page) => await client.GetStringAsync($"http://127.0.0.1:{Port}/{page}");

    /// <summary>The answer to a request as it stands, which no client has tidied up.</summary>
    public async Task<string> Raw(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return await answer.ReadToEndAsync();
    }

    /// <summary>Ends it as a terminal or a system does, and gives its exit code.</summary>
    public int Stop(string signal = "TERM")
    {
        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
        Assert.True(process.WaitForExit(Patience), "the preview does not end");
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) Stop(); // gently: it takes its folder along
        process.Dispose();
        events?.Dispose();
        client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
