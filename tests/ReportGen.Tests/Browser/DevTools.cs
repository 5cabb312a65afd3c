using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Tests.Browser;

/// <summary>The wire to a browser (Chrome DevTools Protocol): numbered orders out, answers and events in.</summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource end = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly Dictionary<int, TaskCompletionSource<JsonElement>> answers = [];
    private readonly Dictionary<(string Session, string Event), TaskCompletionSource> events = [];
    private readonly Func<string, BrowserException> failed;
    private int orders;

    public DevTools(Uri address, Func<string, BrowserException> failed)
    {
        this.failed = failed;
        socket.ConnectAsync(address, end.Token).GetAwaiter().GetResult();
        _ = Task.Run(Listen);
    }

    /// <summary>Sends an order and waits for the answer.</summary>
    /// <exception cref="BrowserException">The browser refuses the order, is gone, or does not answer in time.</exception>
    public JsonElement Send(string method, JsonObject? parameters = null, string? session = null)
    {
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var id = Interlocked.Increment(ref orders); // several pages share the wire
        lock (answers) answers[id] = answer;
        var order = new JsonObject { ["id"] = id, ["method"] = method };
        if (parameters is not null) order["params"] = parameters;
        if (session is not null) order["sessionId"] = session;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(order);
        sending.Wait();
        try
        {
            socket.SendAsync(bytes, WebSocketMessageType.Text, true, end.Token).GetAwaiter().GetResult();
        }
        catch (WebSocketException e)
        {
            throw failed($"is gone: {e.Message}");
        }
        finally
        {
            sending.Release();
        }
        return Wait(answer.Task, method) is { } done && done.TryGetProperty("error", out var error)
            ? throw failed($"refuses {method}: {error.GetProperty("message").GetString()}")
            : done.GetProperty("result");
    }

    /// <summary>What waits for the next event of a session; ask for it before the order that causes it.</summary>
    public Action Next(string session, string name)
    {
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (events) events[(session, name)] = next;
        return () => Wait(next.Task.ContinueWith(t =>
            { t.GetAwaiter().GetResult(); return default(JsonElement); }, TaskScheduler.Default), name);
    }

    public void Dispose()
    {
        end.Cancel();
        socket.Dispose();
    }

    private JsonElement Wait(Task<JsonElement> answer, string what)
    {
        if (!answer.Wait(HeadlessBrowser.Patience)) throw failed(
            $"did not answer {what} within {HeadlessBrowser.Patience.TotalSeconds:0} seconds");
        return answer.Result;
    }

    private async Task Listen()
    {
        var reason = "has closed the connection";
        try
        {
            var buffer = new byte[1 << 16];
            using var message = new MemoryStream();
            while (await socket.ReceiveAsync(buffer, end.Token) is { MessageType: WebSocketMessageType.Text } part)
            {
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Take(JsonDocument.Parse(message.ToArray()).RootElement);
                message.SetLength(0);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            reason = $"is gone: {e.Message}";
        }
        lock (answers) foreach (var open in answers.Values) open.TrySetException(failed(reason));
        lock (events) foreach (var open in events.Values) open.TrySetException(failed(reason));
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            TaskCompletionSource<JsonElement>? answer;
            lock (answers) answers.Remove(id.GetInt32(), out answer);
            answer?.TrySetResult(message);
        }
        else if (message.TryGetProperty("sessionId", out var session))
        {
            TaskCompletionSource? awaited;
            lock (events) events.Remove((session.GetString()!, message.GetProperty("method").GetString()!), out awaited);
            awaited?.TrySetResult();
        }
    }
}
