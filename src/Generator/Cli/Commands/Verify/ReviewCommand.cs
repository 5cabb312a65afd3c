using System.CommandLine;
using System.Net;
using ReportGen.Cli.Review;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands.Verify;

/// <summary><c>reportgen review</c>: verifies, then asks of each change whether it is accepted, by keys or on a page.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study to review; its accepted snapshots are in snapshots/ beside it.");
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var page = new Option<bool>("--page") { Description = "On a page in the browser, with figures and pages; Ctrl+C ends it." };
        var port = PortOption.Create(8418);
        var words = WordsOption.Create();
        var noColor = new Option<bool>("--no-color") { Description = "No color." };
        var command = new Command("review", "Verifies a study and asks of each change whether it is accepted.")
        {
            study, set, page, port, words, noColor,
        };
        command.SetAction(p =>
        {
            var color = Findings.ColorWanted(p.GetValue(noColor));
            var verification = Verification.Of(
                p.GetValue(study) ?? StudyArgument.Here, [.. p.GetValue(set) ?? []], [], p.GetValue(words), Loudness.Normal, color,
                out var exitCode);
            if (verification is null) return exitCode;
            verification.Say(Loudness.Normal, color);
            return verification.Verdict.IsSame ? exitCode : Review(verification, p.GetValue(page) ? p.GetValue(port) : null);
        });
        return command;
    }

    private static int Review(Verification verification, int? port)
    {
        var verdict = verification.Verdict;
        var text = new ChangeText(verification.Words, verdict.Difference?.Names ?? PrintedNames.None);
        var forms = ResultForms.Of(BuiltInPlugins.Features);
        var session = new ReviewSession(ReviewList.Of(verdict, forms, verification.Words.Language), verification.Accepted);
        if (port is { } at) return OnPage(verification, session, forms, text, at);
        new TerminalReview(session, new ReviewText(text), Keys.Next, Console.Out).Run();
        return session.IsAccepted ? ExitCodes.Done : ExitCodes.VerificationDiffers;
    }

    private static int OnPage(
        Verification verification, ReviewSession session, ResultForms forms, ChangeText text, int port)
    {
        var (folder, plan) = (verification.Accepted, verification.Plan);
        var html = new ReviewHtml(
            folder.Verified(), folder.AllReceived(), forms, plan.Tolerance, text);
        var page = new ReviewPage(plan.Id, [.. session.Items.Select(html.Of)], new ReviewText(text));
        using var ending = new Ending();
        try
        {
            using var server = new ReviewServer(session, page, port);
            Console.Out.WriteLine(server.Address);
            ending.Token.WaitHandle.WaitOne();
        }
        catch (HttpListenerException failure)
        {
            return PortOption.Taken(port, failure);
        }
        foreach (var line in session.Summary(new ReviewText(text))) Console.Out.WriteLine(line);
        return session.IsAccepted ? ExitCodes.Done : ExitCodes.VerificationDiffers;
    }
}
