using System.CommandLine;
using System.Runtime;
using ReportGen.Cli.Commands;
using ReportGen.Cli.Commands.Alone;
using ReportGen.Cli.Commands.Diff;
using ReportGen.Cli.Commands.Verify;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;
using ReportGen.Renderers.Typst;

namespace ReportGen.Cli;

/// <summary>The entry: reads the command line, runs the command, and turns whatever goes wrong into an exit code.</summary>
public static class Program
{
    /// <summary>Runs the program; returns one of <see cref="ExitCodes"/>.</summary>
    public static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var parsed = Commands().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Misread.Say(parsed, Console.Error);
            return ExitCodes.CommandLineWrong;
        }
        // What a command's start goes through, the runtime writes beside the program, and has it ready on the other core next time.
        ProfileOptimization.SetProfileRoot(AppContext.BaseDirectory);
        ProfileOptimization.StartProfile($"{parsed.CommandResult.Command.Name}.start");
        using var interruption = new Interruption();
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception) when (Interruption.HasCome)
        {
            return Interruption.End();
        }
        catch (NoStudyException failure)
        {
            Console.Error.WriteLine($"reportgen: {failure.Message}");
            return ExitCodes.CommandLineWrong;
        }
        catch (TypesettingException failure)
        {
            Console.Error.WriteLine($"reportgen: {failure.Message}");
            return ExitCodes.Incomplete;
        }
        catch (Exception failure) when (Memory.IsOut(failure))
        {
            Console.Error.WriteLine($"reportgen: the memory is not enough: the program may use {Memory.Allowed} here");
            Console.Error.WriteLine("  hint: give it more (a container's limit counts), or ask for fewer formats, indicators or years");
            return ExitCodes.Room;
        }
        catch (Exception failure) when (PluginLoader.Blame(failure) is { } finding)
        {
            Console.Error.WriteLine(DiagnosticText.Format(finding));
            return ExitCodes.InputWrong;
        }
        catch (Exception failure) when (Disk.Refuses(failure))
        {
            Console.Error.WriteLine($"reportgen: the disk refuses: {failure.Message}");
            return ExitCodes.Room;
        }
        catch (Exception failure)
        {
            Console.Error.WriteLine(
                "reportgen: this is a defect of the program, not of your input. Report it with the lines below, please.");
            Console.Error.WriteLine(failure);
            return ExitCodes.OurDefect;
        }
    }

    /// <summary>Everything that the command line understands.</summary>
    public static RootCommand Commands() => new("ReportGen: from declared indicator systems and a panel to a paper.")
    {
        InitCommand.Create(), CheckCommand.Create(), BuildCommand.Create(), PreviewCommand.Create(), TableCommand.Create(),
        FigureCommand.Create(), CardCommand.Create(), ExplainCommand.Create(),
        VerifyCommand.Create(), ReviewCommand.Create(), AcceptCommand.Create(), DiffCommand.Create(), GitSetupCommand.Create(),
        ListCommand.Create(), SimulateCommand.Create(), SchemaCommand.Create(), SetupCommand.Create(),
    };
}
