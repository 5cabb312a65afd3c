using System.Net;
using System.Net.Sockets;
using System.Text;
using ReportGen.Cli.Serve;

namespace ReportGen.Tests.Generator.Cli.Serve;

/// <summary>What preview and review are served by: it answers who asks this machine by its address, and nobody else.</summary>
public sealed class LocalServerTests
{
    [Theory]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("evil.example", 404)]
    [InlineData("evil.example:PORT", 404)] // a name of another site that leads to this machine
    [InlineData("localhost:PORT", 404)]
    [InlineData("127.0.0.1:1", 404)]
    public async Task Request_OfAHost_IsAnsweredToThisAddressAlone(string host, int status)
    {
        var port = Free();
        var asked = 0;
        using var server = new LocalServer(port, context =>
        {
            asked++;
            return LocalServer.Send(context.Response, "secret"u8.ToArray());
        });
        var answer = await Raw(port, $"GET / HTTP/1.1\r\nHost: {host.Replace("PORT", $"{port}", StringComparison.Ordinal)}\r\n"
            + "Connection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal(status == 200, answer.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(status == 200 ? 1 : 0, asked);
    }

    private static async Task<string> Raw(int port, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync();
    }

    private static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
