using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ReportGen.Cli.Preview;

/// <summary>A page of the report with a few lines of script, which load it again when it has changed and show errors over it.</summary>
internal static class PreviewPage
{
    private const string Script = """
        (() => {
          const shown = VERSION;
          const box = document.createElement("pre");
          box.id = "preview-errors";
          box.setAttribute("role", "alert");
          box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1em;z-index:9999;" +
            "background:#2b0f0f;color:#ffd9d9;font:14px/1.5 monospace;white-space:pre-wrap";
          new EventSource("/events").onmessage = event => {
            const state = JSON.parse(event.data);
            if (state.errors) { box.textContent = state.errors; document.body.append(box); }
            else if (state.version !== shown) location.reload();
            else box.remove();
          };
        })();
        """;

    /// <summary>The page as it is served.</summary>
    public static byte[] Of(byte[] page, int version)
    {
        // the report's own policy lets it speak to nobody; a preview speaks to its server
        var text = Encoding.UTF8.GetString(page)
            .Replace("default-src 'none';", "default-src 'none'; connect-src 'self';", StringComparison.Ordinal)
            .Replace("script-src ", $"script-src 'sha256-{Hash(ScriptOf(version))}' ", StringComparison.Ordinal);
        var end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Insert(end < 0 ? text.Length : end, ElementOf(version)));
    }

    /// <summary>What stands in place of a report that was never built.</summary>
    public static byte[] WithoutReport(PreviewState state) => Encoding.UTF8.GetBytes(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>ReportGen</title>\n<body>\n"
        + $"<pre>{WebUtility.HtmlEncode(state.Errors)}</pre>\n{ElementOf(state.Version)}</body>\n</html>\n");

    /// <summary>A state as pages hear of it.</summary>
    public static byte[] Event(PreviewState state) =>
        Encoding.UTF8.GetBytes($"data: {new JsonObject { ["version"] = state.Version, ["errors"] = state.Errors }.ToJsonString()}\n\n");

    private static string ElementOf(int version) => $"<script>{ScriptOf(version)}</script>\n";

    private static string ScriptOf(int version) =>
        Script.ReplaceLineEndings("\n")
            .Replace("VERSION", version.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Hash(string script) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
}
