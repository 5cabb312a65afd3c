namespace ReportGen.Tests.Browser;

/// <summary>Looks for a browser of the Chromium family: the one named by REPORTGEN_BROWSER, else the quickest to start first.</summary>
public static class BrowserFinder
{
    /// <summary>The environment variable that names the browser's executable.</summary>
    public const string Variable = "REPORTGEN_BROWSER";

    private static readonly string[] Commands =
    [
        "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser",
        "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable",
    ];

    private static readonly string[] MacApplications =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsApplications =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// The full path of the executable; null when there is none. A named browser that is not there is none: nothing else is taken
    /// instead.
    /// </summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named)) return File.Exists(named) ? Path.GetFullPath(named) : null;
        return Candidates().FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Candidates()
    {
        if (OperatingSystem.IsWindows())
        {
            string[] folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
            return from application in WindowsApplications
                   from folder in folders
                   select Path.Combine(Environment.GetEnvironmentVariable(folder) ?? "", application);
        }
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var onPath = from command in Commands
                     from folder in path
                     select Path.GetFullPath(Path.Combine(folder, command));
        return OperatingSystem.IsMacOS() ? onPath.Concat(MacApplications) : onPath;
    }
}
