using System.Net;
using System.Net.Sockets;

namespace ReportGen.Tests.Process;

/// <summary>The preview as a process of its own, read as a browser reads it.</summary>
[Trait("Speed", "slow")]
public sealed class PreviewTests
{
    [Fact]
    public async Task Preview_TextIsEdited_IsBuiltAgainAndTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        using var preview = new RunningPreview(study.Folder, ".");
        var first = await preview.Next();
        Assert.Equal((1, null), first);
        Assert.DoesNotContain("A sentence of the test.", await preview.Get("report.en.html"), StringComparison.Ordinal);
        Assert.Contains("EventSource", await preview.Get(""), StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(study.Folder, "text", "introduction.en.md"), "\nA sentence of the test.\n");
        Assert.Equal((2, null), await preview.Next());
        Assert.Contains("A sentence of the test.", await preview.Get("report.en.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(study.Folder, "output")));
        Assert.Equal(0, preview.Stop());
    }

    [Fact]
    public async Task Preview_StudyBreaksAndIsMended_ShowsTheErrorAndThenTheReport()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        using var preview = new RunningPreview(study.Folder, "study.yaml");
        await preview.Next();
        var page = await preview.Get("report.en.html");
        study.Replace("green.yaml", "direction: negative", "direction: sideways");
        var (version, errors) = await preview.Next();
        Assert.Equal(1, version);
        Assert.Contains("error[RG1014]", errors, StringComparison.Ordinal);
        Assert.Contains("green.yaml:", errors, StringComparison.Ordinal);
        Assert.Equal(page, await preview.Get("report.en.html")); // the last one that went well
        study.Replace("green.yaml", "direction: sideways", "direction: negative");
        Assert.Equal((2, null), await preview.Next());
        study.Replace("data.csv", "1,2020,13,", "1,2020,21,");
        Assert.Equal((3, null), await preview.Next());
        Assert.NotEqual(page.Replace("const shown = 1", "const shown = 3", StringComparison.Ordinal), await preview.Get("report.en.html"));
    }

    [Fact]
    public async Task Preview_StudyThatWasNeverBuilt_ShowsTheError()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "units.csv", "nowhere.csv");
        using var preview = new RunningPreview(study.Folder, ".");
        Assert.Contains("nowhere.csv", (await preview.Next()).Errors, StringComparison.Ordinal);
        Assert.Contains("there is no file", await preview.Get(""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /../study.yaml")]
    [InlineData("GET /..%2fstudy.yaml")]
    [InlineData("GET /%2e%2e/study.yaml")]
    [InlineData("GET //etc/passwd")]
    [InlineData("GET /provenance.json")]
    [InlineData("GET /study.yaml")]
    [InlineData("POST /report.en.html")]
    public async Task Preview_WhatIsNoPage_IsNotServed(string request)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        using var preview = new RunningPreview(study.Folder, ".");
        await preview.Next();
        var answer = await preview.Raw(
            $"{request} HTTP/1.1\r\nHost: 127.0.0.1:{preview.Port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.Matches(@"^HTTP/1\.1 4\d\d ", answer);
        Assert.DoesNotContain("schema: 1", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_PortIsTaken_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var run = await Task.Run(() => ProgramRun.Of(study.Folder, ["preview", ".", "--port", $"{port}"]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"port {port} of 127.0.0.1 cannot be had", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--port", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_IsInterrupted_LeavesNothing()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var temporary = Directory.CreateDirectory(Path.Combine(study.Folder, "tmp")).FullName;
        using var preview = new RunningPreview(study.Folder, ".", temporary);
        await preview.Next();
        Assert.NotEmpty(Directory.EnumerateDirectories(temporary, "reportgen-at-work-preview-*"));
        Assert.Equal(0, preview.Stop("INT"));
        Assert.Empty(Directory.EnumerateDirectories(temporary, "reportgen-at-work-preview-*"));
    }
}
