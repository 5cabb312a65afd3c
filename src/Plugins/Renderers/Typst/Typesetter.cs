using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// The typesetter: a Node process that sets documents with Typst and turns drawings into pictures. Started when first asked, one for
/// all; it ends with us.
/// </summary>
public sealed class Typesetter : IDisposable
{
    /// <summary>A report takes half a second; a process that hangs must not hold the build for ever.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(120);

    private const int Tries = 2; // one that died is started again once

    private readonly Lock guard = new();
    private readonly ConcurrentDictionary<int, (Process To, TaskCompletionSource<JsonElement> Answer)> open = [];
    private Process? process;
    private int asked;
    private volatile bool isOver;
    private readonly PrintFonts fonts;
    private readonly string script;
    private readonly EventHandler ending;
    private readonly Lazy<ReportLetters> letters;

    /// <summary>One that is started when it is asked.</summary>
    /// <param name="fonts">The restored fonts and the engine.</param>
    /// <param name="script">The script that the process runs.</param>
    public Typesetter(PrintFonts fonts, string script)
    {
        (this.fonts, this.script) = (fonts, script);
        letters = new(() => ReportLetters.Of(fonts.Folder));
        ending = (_, _) =>
        {
            isOver = true; // and none is started again
            if (process is { } running) End(running);
        };
        AppDomain.CurrentDomain.ProcessExit += ending;
    }

    /// <summary>
    /// Starts the process beside us, so that it reads its fonts while the report is computed; one that cannot be started is said by the
    /// first request.
    /// </summary>
    public void Start() => Task.Run(() =>
    {
        try
        {
            lock (guard) Running();
        }
        catch (TypesettingException)
        {
            // tried again, and said, when it is asked
        }
    });

    /// <summary>Sends a request and waits for the answer.</summary>
    /// <exception cref="TypesettingException">The process cannot be started, dies twice, or does not answer in time.</exception>
    public JsonElement Ask(JsonObject request)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                return Once(request.DeepClone().AsObject());
            }
            catch (ProcessGone) when (left > 1)
            {
                // started again by the next try
            }
            catch (ProcessGone gone)
            {
                throw new TypesettingException($"the typesetter ended without an answer: {gone.Message}");
            }
        }
    }

    private JsonElement Once(JsonObject request)
    {
        var id = Interlocked.Increment(ref asked);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        request["id"] = id;
        lock (guard)
        {
            var running = Running();
            open[id] = (running, answer);
            try
            {
                running.StandardInput.WriteLine(request.ToJsonString());
                running.StandardInput.Flush();
            }
            catch (IOException)
            {
                // it is ending; whoever listens to it says what it said
            }
        }
        try
        {
            if (answer.Task.Wait(Patience)) return answer.Task.Result;
        }
        catch (AggregateException e) when (e.InnerException is ProcessGone gone)
        {
            throw gone;
        }
        finally
        {
            open.TryRemove(id, out _);
        }
        Stop();
        throw new TypesettingException($"the typesetter did not answer within {Patience.TotalSeconds:0} seconds");
    }

    private Process Running()
    {
        if (process is not null) return process;
        if (isOver) throw new TypesettingException("the program is ending");
        var start = new ProcessStartInfo(NodeFinder.Find() ?? throw new TypesettingException("Node.js is not there"), [script])
        {
            WorkingDirectory = fonts.Folder,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false), StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["FONTCONFIG_FILE"] = fonts.FontConfig; // no font of the machine (Linux)
        start.Environment["NODE_PATH"] = fonts.Modules;
        start.Environment.Remove("NODE_OPTIONS");
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new TypesettingException($"Node.js cannot be started: {e.Message}");
        }
        var started = process;
        var errors = started.StandardError.ReadToEndAsync();
        new Thread(() => Listen(started, errors)) { IsBackground = true, Name = "typesetter" }.Start();
        return started;
    }

    private void Listen(Process from, Task<string> errors)
    {
        var nonsense = false;
        while (!nonsense && from.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith('{')) continue; // a note of the engine's own
            if (Parsed(line) is not { } answer) nonsense = true; // it died in the middle of a line
            else if (open.TryGetValue(answer.GetProperty("id").GetInt32(), out var waiting)) waiting.Answer.TrySetResult(answer);
        }
        End(from); // it may have said its last word and yet be there
        var lines = errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var said = lines.FirstOrDefault(l => l.Split(':')[0].TrimEnd().EndsWith("Error", StringComparison.Ordinal))
            ?? (nonsense ? "what it said is no answer" : "it said nothing");
        lock (guard)
        {
            if (ReferenceEquals(process, from)) process = null; // the next request starts another
        }
        foreach (var waiting in open.Values.Where(w => ReferenceEquals(w.To, from)))
        {
            waiting.Answer.TrySetException(new ProcessGone(said.Trim()));
        }
        from.Dispose();
    }

    /// <summary>An answer: a number and what was made, or why it was not; null for anything else.</summary>
    private static JsonElement? Parsed(string line)
    {
        try
        {
            var answer = JsonDocument.Parse(line).RootElement;
            var isOurs = answer.TryGetProperty("id", out var id) && id.TryGetInt32(out _)
                && (IsText(answer, "pdf") || IsText(answer, "png") || IsFault(answer));
            return isOurs ? answer : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static bool IsText(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.TryGetBytesFromBase64(out _);

    private static bool IsFault(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors) && errors.ValueKind is JsonValueKind.Array && errors.GetArrayLength() > 0
        && errors.EnumerateArray().All(e => e.GetProperty("message").ValueKind is JsonValueKind.String
            && e.TryGetProperty("file", out _) && e.TryGetProperty("line", out var l) && l.TryGetInt32(out _));

    /// <summary>A PNG of a drawing, in the report's faces.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="widthMm">Its width in millimetres.</param>
    /// <param name="dpi">Dots per inch.</param>
    /// <exception cref="TypesettingException">The drawing cannot be read.</exception>
    public byte[] Picture(string svg, double widthMm, int dpi)
    {
        var faces = new SvgFaces(letters.Value, fullWidth: false);
        try
        {
            return Drawn(faces.Named(svg), widthMm, dpi);
        }
        catch (TypesettingException) when (faces.Mixed)
        {
            return Drawn(new SvgFaces(letters.Value, fullWidth: false, mixes: false).Named(svg), widthMm, dpi);
        }
    }

    private byte[] Drawn(string svg, double widthMm, int dpi)
    {
        var answer = Ask(new JsonObject { ["svg"] = svg, ["width"] = (int)Math.Ceiling(widthMm * dpi / 25.4) });
        return answer.TryGetProperty("png", out var png)
            ? png.GetBytesFromBase64()
            : throw new TypesettingException(
                $"a figure cannot be made a picture: {answer.GetProperty("errors")[0].GetProperty("message").GetString()}");
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= ending;
        Stop();
    }

    private void Stop()
    {
        lock (guard)
        {
            if (process is not null) End(process); // the listener lets go of it
            process = null;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // it has ended, and somebody has let go of it
        }
    }

    private sealed class ProcessGone(string message) : Exception(message);
}
