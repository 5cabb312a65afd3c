using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security;

namespace ReportGen.Renderers.Pdf;

/// <summary>Prints a page with a browser of the Chromium family, the same bytes on every run but for the dates.</summary>
/// <param name="executable">The browser.</param>
/// <param name="fallbackFonts">The one folder of machine fonts the browser may see (Linux; elsewhere it sees all).</param>
public sealed class HeadlessBrowser(string executable, string fallbackFonts)
{
    /// <summary>A report takes half a second; a browser that hangs must not hold the build for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly string[] Flags =
    [
        "--headless",
        "--font-render-hinting=none",   // letters stand where the font says, not where the screen's pixels would put them
        "--lang=en-US", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--disable-extensions",
    ];

    /// <summary>The PDF of an HTML file.</summary>
    /// <exception cref="BrowserException">The browser cannot be started, does not end, or leaves no PDF.</exception>
    public byte[] Print(string htmlFile) =>
        Make(htmlFile, "page.pdf", target => ["--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", "--print-to-pdf=" + target]);

    /// <summary>A picture (PNG) of an HTML file in a window of so many CSS pixels, at a scale.</summary>
    /// <exception cref="BrowserException">The browser cannot be started, does not end, or leaves no picture.</exception>
    public byte[] Picture(string htmlFile, int width, int height, double scale) =>
        Make(htmlFile, "page.png", target =>
        [
            "--screenshot=" + target, "--hide-scrollbars", string.Create(CultureInfo.InvariantCulture, $"--window-size={width},{height}"),
            string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={scale}"),
        ]);

    private byte[] Make(string htmlFile, string file, Func<string, IEnumerable<string>> order)
    {
        // A fresh profile: nothing of the user's own browser reaches the report, and a running browser is left alone.
        using var folder = new TemporaryFolder();
        var target = folder.File(file);
        var start = new ProcessStartInfo(executable, Flags) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--user-data-dir=" + folder.File("profile"));
        foreach (var argument in order(target)) start.ArgumentList.Add(argument);
        // As root Chromium refuses to start with its sandbox.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(Path.GetFullPath(htmlFile)).AbsoluteUri);
        FixEnvironment(start.Environment, folder);

        var (exitCode, errors) = Run(start);
        if (exitCode == 0 && File.Exists(target)) return File.ReadAllBytes(target);
        throw new BrowserException($"'{executable}' made no {Path.GetExtension(file)[1..].ToUpperInvariant()} (exit code {exitCode})" + string.Concat(RealErrors(errors).Select(line => "\n  " + line)));
    }

    /// <summary>What the locale, the clock's zone and the machine's fonts would otherwise change.</summary>
    private void FixEnvironment(IDictionary<string, string?> environment, TemporaryFolder folder)
    {
        environment["LC_ALL"] = environment["LANG"] = "C.UTF-8";
        environment.Remove("LANGUAGE");
        environment["TZ"] = "UTC";
        if (!OperatingSystem.IsLinux()) return;
        // Letters outside the report's fonts must fall back to the same face on every machine.
        var configuration = folder.File("fonts.conf");
        File.WriteAllText(configuration, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{SecurityElement.Escape(Path.GetFullPath(fallbackFonts))}</dir>
              <cachedir>{SecurityElement.Escape(folder.File("fontcache"))}</cachedir>
            </fontconfig>
            """);
        environment["FONTCONFIG_FILE"] = configuration;
        environment.Remove("FONTCONFIG_PATH");
    }

    private (int ExitCode, string Errors) Run(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new BrowserException($"'{executable}' did not finish within {Patience.TotalSeconds:0} seconds and was stopped");
            }
            output.GetAwaiter().GetResult();
            return (process.ExitCode, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new BrowserException($"'{executable}' cannot be started: {e.Message}");
        }
    }

    /// <summary>The last lines of stderr, without the harmless noise about the desktop and the graphics card.</summary>
    private static IEnumerable<string> RealErrors(string errors)
    {
        string[] noise = ["dbus", "vaapi", "sandbox_linux", "gpu", "bytes written"];
        return errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !noise.Any(word => line.Contains(word, StringComparison.Ordinal)))
            .TakeLast(8);
    }
}
