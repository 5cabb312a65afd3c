using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReportGen.Tests.Process;

/// <summary>A command that serves pages on 127.0.0.1, running.</summary>
internal class RunningServer : IDisposable
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly System.Diagnostics.Process process;

    public RunningServer(string folder, string[] command, params (string Name, string Value)[] environment)
    {
        Port = FreePort();
        var start = PublishedProgram.Call(folder, [.. command, "--port", $"{Port}"]);
        // a shell tells what it runs in the background to ignore interrupts, and so would the server
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        process = System.Diagnostics.Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Assert.Equal(Address, process.StandardOutput.ReadLine());
    }

    public int Port { get; }

    public string Address => $"http://127.0.0.1:{Port}/";

    protected HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = true }) { Timeout = Patience };

    public async Task<string> Get(string page) => await Client.GetStringAsync($"{Address}{page}");

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
        Assert.True(process.WaitForExit(Patience), "the server does not end");
        return process.ExitCode;
    }

    /// <summary>What it says after its address, to its end.</summary>
    public string Rest() => process.StandardOutput.ReadToEnd();

    public virtual void Dispose()
    {
        if (!process.HasExited) Stop(); // gently: it takes its folder along
        process.Dispose();
        Client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
