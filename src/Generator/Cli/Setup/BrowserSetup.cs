using ReportGen.Renderers.Pdf;

namespace ReportGen.Cli.Setup;

/// <summary>The browser that prints PDF: the machine's own, else (Debian, Ubuntu) chromium-headless-shell.</summary>
internal static class BrowserSetup
{
    private const string Name = "a browser that prints PDF";
    private static readonly string Remedy =
        $"install Google Chrome, Microsoft Edge or Chromium (Debian: apt-get install chromium-headless-shell), or name one in {BrowserFinder.Variable}";

    /// <summary>Finds or installs it; null when there is one.</summary>
    public static MissingPart? Run(string root, TextWriter log)
    {
        if (BrowserFinder.Find() is { } found)
        {
            log.WriteLine($"browser: {found}");
            return null;
        }
        if (Environment.GetEnvironmentVariable(BrowserFinder.Variable) is { Length: > 0 } named)
        {
            return new MissingPart(Name, $"{BrowserFinder.Variable} names '{named}', which is not there", "correct it, or unset it to use the browser of this machine");
        }
        if (DebianPackages.Refusal(root) is { } refusal) return new MissingPart(Name, refusal, Remedy);

        log.WriteLine("browser: installing chromium-headless-shell with apt-get ...");
        var failure = DebianPackages.Install(root, "chromium-headless-shell", "chromium-sandbox");
        if (BrowserFinder.Find() is not { } installed) return new MissingPart(Name, failure ?? "apt-get brought no browser", Remedy);
        log.WriteLine($"browser: {installed}");
        return null;
    }
}
