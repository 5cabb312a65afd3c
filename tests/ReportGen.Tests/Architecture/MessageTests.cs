using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Tests.Architecture.Code;
using ReportGen.Tests.Architecture.Messages;

namespace ReportGen.Tests.Architecture;

/// <summary>docs/messages.md, the register of everything the program says of its input: every code once, and raised by a test.</summary>
public sealed partial class MessageTests
{
    private static readonly IReadOnlyList<Message> Messages = MessageReader.Read(SourceCode.OfProgram);

    [Fact]
    public void Register_HoldsWhatTheSourcesSay()
    {
        Assert.True(Messages.Count > 120, $"{Messages.Count} messages");
        var (written, accepted) = (Register(Messages), Path.Combine(Repository.Root, "docs", "messages.md"));
        var received = Path.ChangeExtension(accepted, ".received.md");
        File.Delete(received);
        if (File.Exists(accepted) && File.ReadAllText(accepted) == written) return;
        File.WriteAllText(received, written);
        Assert.Fail("docs/messages.md is not what the sources say; look at docs/messages.received.md and move it there");
    }

    [Fact]
    public void Code_StandsWhereItCanBeRead() => None(MessageReader.Unreadable(SourceCode.OfProgram));

    [Fact]
    public void Code_MeansOneThing() => None(Twice(Messages));

    [Fact]
    public void Code_IsRaisedByATest() => None(Unraised(Messages, Raised()));

    [Fact]
    public void Messages_AreReadFromAnySource()
    {
        var code = SourceCode.Of(("Plugins/Sources/X.cs", """
            class X
            {
                void A(dynamic bag, System.Collections.Generic.List<string> names, bool pooled) =>
                    bag.Warning(
                        "RG9001",
                        $"{names.Count} names{(pooled ? "" : $" of {names[0]}")}: {string.Join(", ", names.Select(n => n))} "
                            + "in {braces}");
                void B() => Error("RG9002", System.FormattableString.Invariant($"{{x}} is 'no {1 + 1}'"));
                object C(object o) => new Diagnostic(Severity.Note, "RG9003", "so");
                void Error(string code, string message) { }
                string Loose => "RG9004";
            }
            """));
        Assert.Equal(
            [
                "RG9001 warning {names} names[ of {names}]: {names} in {braces} Sources",
                "RG9002 error {x} is 'no {...}' Sources",
                "RG9003 note so Sources",
            ],
            MessageReader.Read(code).Select(m => $"{m.Code} {m.Severity} {m.Sentence} {m.Folder}"));
        Assert.Equal(["Plugins/Sources/X.cs:11: \"RG9004\""], MessageReader.Unreadable(code));
    }

    [Fact]
    public void Code_OfTwoThingsOrOfNoTest_IsTold()
    {
        Message[] planted = [new("RG1", "error", "a", "src/Engine/A.cs:1"), new("RG1", "error", "b", "src/Engine/A.cs:2")];
        Assert.Equal(["RG1 stands at src/Engine/A.cs:1 and src/Engine/A.cs:2"], Twice(planted));
        Assert.Equal(["error[RG1] is raised by no test"], Unraised([planted[0]], new HashSet<string> { "warning[RG1]" }));
    }

    private static void None(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults));

    private static IEnumerable<string> Twice(IEnumerable<Message> messages) =>
        from same in messages.GroupBy(m => m.Code)
        where same.Count() > 1
        select $"{same.Key} stands at {string.Join(" and ", same.Select(m => m.At))}";

    private static IEnumerable<string> Unraised(IEnumerable<Message> messages, IReadOnlySet<string> raised) =>
        from message in messages
        let printed = $"{message.Severity}[{message.Code}]"
        where !raised.Contains(printed)
        select $"{printed} is raised by no test";

    /// <summary>Findings as the console prints them, where a test expects them: in its source or in an accepted output.</summary>
    private static HashSet<string> Raised() =>
    [
        .. from file in SourceFiles.Below("tests/ReportGen.Tests").Concat(SourceFiles.Below("tests/ReportGen.Tests", "*.txt"))
           where !file.Path.StartsWith("Architecture/", StringComparison.Ordinal)
           from Match printed in Printed().Matches(file.Text)
           select printed.Value,
    ];

    private static string Register(IEnumerable<Message> messages)
    {
        var text = new StringBuilder(
            """
            # What ReportGen says of its input

            Every finding once, by the stage or the feature that raises it. Written from the sources by a test, which also sees to it that
            no code means two things and that each is raised by a test. In a sentence {holes} take what was found, and [brackets] hold what
            is said now and then.

            An error refuses the report; a warning is made with it; a note is printed with `--verbose`.

            """);
        foreach (var folder in messages.GroupBy(m => m.Folder).OrderBy(f => f.Min(m => m.Code), StringComparer.Ordinal))
        {
            text.Append($"\n## {folder.Key}\n\n| code | severity | sentence |\n|---|---|---|\n");
            foreach (var message in folder.OrderBy(m => m.Code, StringComparer.Ordinal))
            {
                var sentence = message.Sentence.Replace("|", "\\|", StringComparison.Ordinal);
                text.Append($"| {message.Code} | {message.Severity} | {sentence} |\n");
            }
        }
        return text.ToString();
    }

    [GeneratedRegex(@"(error|warning|note)\[RG[0-9]{4}\]")]
    private static partial Regex Printed();
}
