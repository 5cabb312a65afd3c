using System.CommandLine;

namespace ReportGen.Cli.Terminal;

/// <summary>The option that says where a command writes.</summary>
internal static class OutputPlace
{
    private static readonly string[] Devices = ["/dev/", "/proc/", "/sys/"];

    /// <summary>The option for a folder.</summary>
    public static Option<string?> Folder(string description) => Option(description, t =>
        File.Exists(t) ? "is a file, not a folder" : Within(t));

    /// <summary>The option for a file.</summary>
    public static Option<string?> FileName(string description) =>
        Option(description, t => Directory.Exists(t) ? "is a folder, not a file" : Within(t));

    /// <summary>The option for either.</summary>
    public static Option<string?> Any(string description) => Option(description, Within);

    /// <summary>What is wrong with a place in a file; null where folders alone lead to it.</summary>
    private static string? Within(string place)
    {
        var up = string.IsNullOrWhiteSpace(place) ? null : Path.GetDirectoryName(Path.GetFullPath(place));
        while (up is not null && !Path.Exists(up)) up = Path.GetDirectoryName(up);
        if (up is null || !File.Exists(up)) return null;
        return $"lies in '{Path.GetRelativePath(Environment.CurrentDirectory, up)}', which is a file";
    }

    private static Option<string?> Option(string description, Func<string, string?> fault)
    {
        var option = new Option<string?>("--out") { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) result.AddError("--out: '' is no name");
            foreach (var (text, why) in result.Tokens.Select(t => (t.Value, fault(t.Value))).Where(t => t.Item2 is not null))
            {
                result.AddError($"--out: '{text}' {why}");
            }
            foreach (var device in result.Tokens.Select(t => t.Value).Where(IsDevice))
            {
                result.AddError($"--out: '{device}' is a device, not a file");
            }
        });
        return option;
    }

    /// <summary>True for what Unix keeps its devices in: a finished file that is moved there would take the device's place.</summary>
    public static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || string.IsNullOrWhiteSpace(path)) return false;
        var full = Path.GetFullPath(path) + "/";
        return Devices.Any(d => full.StartsWith(d, StringComparison.Ordinal)) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }
}
