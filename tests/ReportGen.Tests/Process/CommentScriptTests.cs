using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace ReportGen.Tests.Process;

/// <summary>The script that carries a comparison to a pull request: the first time it posts, then it edits what it posted.</summary>
[Trait("Speed", "slow")]
public sealed class CommentScriptTests : IDisposable
{
    private const string Mark = "<!-- reportgen study.yaml -->";

    private readonly HttpListener service = new();
    private readonly int port = FreePort();
    private readonly TemporaryStudy folder = new TemporaryStudy().Write("diff.md", "## what \"differs\"\n");

    public CommentScriptTests()
    {
        service.Prefixes.Add($"http://127.0.0.1:{port}/");
        service.Start();
    }

    public void Dispose()
    {
        service.Close();
        folder.Dispose();
    }

    [Theory]
    [InlineData("github", "repos/o/r/issues/7/comments", "repos/o/r/issues/comments/42", "PATCH")]
    [InlineData("gitea", "repos/o/r/issues/7/comments", "repos/o/r/issues/comments/42", "PATCH")]
    [InlineData("gitlab", "projects/o/r/merge_requests/7/notes", "projects/o/r/merge_requests/7/notes/42", "PUT")]
    public async Task Comment_IsPostedOnceAndThenEdited(string kind, string posts, string edited, string how)
    {
        var other = """[{"id": 41, "body": "<!-- reportgen other.yaml -->"}]""";
        var posted = await Run(kind, other);
        Assert.Equal([$"GET /{posts}", $"POST /{posts}"], posted.Select(p => p.Line));
        Assert.Equal($"{Mark}\n## what \"differs\"\n", Body(posted[1].Sent));

        var again = await Run(kind, other[..^1] + $$""", {"id": 42, "body": "{{Mark}}\\nold"}]""");
        Assert.Equal([$"GET /{posts}", $"{how} /{edited}"], again.Select(p => p.Line));
        Assert.Equal($"{Mark}\n## what \"differs\"\n", Body(again[1].Sent));
    }

    /// <summary>What the script asked of a service that has these comments.</summary>
    private async Task<List<(string Line, string Sent)>> Run(string kind, string comments)
    {
        var asked = new List<(string, string)>();
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "docs", "ci", "comment.sh"), kind, "diff.md"])
        {
            WorkingDirectory = folder.Folder, RedirectStandardError = true,
        };
        (string, string)[] variables =
            [("API", $"http://127.0.0.1:{port}"), ("REPOSITORY", "o/r"), ("NUMBER", "7"), ("TOKEN", "t"), ("STUDY", "study.yaml")];
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var script = System.Diagnostics.Process.Start(start)!;
        for (var i = 0; i < 2; i++)
        {
            var context = await service.GetContextAsync().WaitAsync(TimeSpan.FromSeconds(30));
            using var sent = new StreamReader(context.Request.InputStream);
            asked.Add(($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}", await sent.ReadToEndAsync()));
            await using var answer = new StreamWriter(context.Response.OutputStream);
            await answer.WriteAsync(context.Request.HttpMethod == "GET" ? comments : "{}");
        }
        var errors = await script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();
        Assert.Equal((0, ""), (script.ExitCode, errors));
        return asked;
    }

    private static string Body(string sent) => JsonDocument.Parse(sent).RootElement.GetProperty("body").GetString()!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
