using ReportGen.Engine.Files;

namespace ReportGen.Cli.Setup;

/// <summary>apt-get, as root or through sudo when that asks for no password.</summary>
internal static class DebianPackages
{
    /// <summary>Why packages cannot be installed here; null when they can.</summary>
    public static string? Refusal(string folder)
    {
        if (!OperatingSystem.IsLinux()) return "setup installs it on Debian and Ubuntu only";
        if (ExternalCommand.Run(folder, "apt-get", "--version").ExitCode != 0) return "this Linux has no apt-get";
        if (!Environment.IsPrivilegedProcess && ExternalCommand.Run(folder, "sudo", "-n", "true").ExitCode != 0)
        {
            return "installing packages needs root, or sudo without a password";
        }
        return null;
    }

    /// <summary>Installs packages; null when it went well, else the last line of the failure.</summary>
    public static string? Install(string folder, params string[] packages)
    {
        // The lists may be missing (a container) or old; if the update fails, the installation says what matters.
        AptGet(folder, "update", "-q");
        var run = AptGet(folder, ["install", "-q", "-y", "--no-install-recommends", .. packages]);
        return run.ExitCode == 0 ? null : "apt-get failed: " + run.Said.Split('\n')[^1];
    }

    private static ExternalCommand AptGet(string folder, params string[] arguments) => Environment.IsPrivilegedProcess
        ? ExternalCommand.Run(folder, "apt-get", arguments)
        : ExternalCommand.Run(folder, "sudo", ["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get", .. arguments]);
}
