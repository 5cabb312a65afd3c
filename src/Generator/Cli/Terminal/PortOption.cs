using System.CommandLine;
using System.Net;

namespace ReportGen.Cli.Terminal;

/// <summary>The option that names a port of 127.0.0.1.</summary>
internal static class PortOption
{
    public static Option<int> Create(int otherwise)
    {
        var port = new Option<int>("--port")
        {
            Description = $"The port on 127.0.0.1; default {otherwise}.", DefaultValueFactory = _ => otherwise,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is > 0 and < 65536))
            {
                result.AddError($"--port: '{token.Value}' is no port; ports are 1 to 65535");
            }
        });
        return port;
    }

    /// <summary>Says that a port cannot be had.</summary>
    public static int Taken(int port, HttpListenerException failure)
    {
        Console.Error.WriteLine(
            $"reportgen: port {port} of 127.0.0.1 cannot be had: {failure.Message}\n  hint: name another one with --port");
        return ExitCodes.CommandLineWrong;
    }
}
