using ReportGen.Fuzz;
using ReportGen.Fuzz.Mutants;
using ReportGen.Fuzz.Outcomes;
using ReportGen.Fuzz.Targets;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Tests.Fuzz;

/// <summary>
/// A short run of the fuzzer, always with the same mutants, and the fuzzer's own eyes: what it would see of a reader that fails.
/// </summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    // of a machine that does other things as well: a hang is told from a wait
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Spun = TimeSpan.FromMilliseconds(400);

    public static TheoryData<string> Readers => [.. TargetList.Names];

    [Theory]
    [Trait("Speed", "slow")]
    [MemberData(nameof(Readers))]
    public void Reader_OfAnyMutant_EndsWithFindingsOrSuccess(string reader)
    {
        using var target = TargetList.Create(reader);
        var tally = new Harness(seed: 1) { Slow = Patience, Hung = Patience }.Run(target, target.Few, Long);
        Assert.Equal(target.Few, tally.Mutants);
        Assert.True(tally.Defects.Count == 0, string.Join('\n', tally.Defects.Select(d => $"{d.Kind}\n{d.Detail}")));
        if (reader is not ("picture" or "ris")) Assert.True(tally.Messages > 2, $"{tally.Messages} messages: the mutants are not read");
    }

    [Fact]
    public void Mutant_OfItsNumber_IsTheSameAgain()
    {
        using var target = TargetList.Create("bib");
        byte[] Of(long number) => target.Mutant(Dice.Of(7, "bib", number));
        Assert.Equal(Of(3), Of(3));
        Assert.True(Enumerable.Range(0, 50).Select(i => Convert.ToHexString(Of(i))).Distinct().Count() > 45);
    }

    [Theory]
    [InlineData("throw", "InvalidOperationException")]
    [InlineData("placeless", "RG0000 has no place")]
    [InlineData("library", "RG0000 says 'System.'")]
    [InlineData("greedy", "takes much memory")]
    [InlineData("slow", "is slow")]
    public void Reader_ThatFails_IsSeen(string fault, string kind)
    {
        using var target = new Faulty(fault);
        var tally = new Harness(seed: 1) { Slow = fault == "slow" ? TimeSpan.FromMilliseconds(300) : Long }.Run(target, 3, Long);
        var defect = Assert.Single(tally.Defects);
        Assert.StartsWith(kind, defect.Kind, StringComparison.Ordinal);
        Assert.Equal((1L, 1), (defect.Mutant, defect.Count)); // the second of three
    }

    [Theory]
    [InlineData("<p onclick=\"x()\">")]
    [InlineData("<a href=\"javascript:x\">")]
    [InlineData("<a href=' vbscript:x'>")]
    [InlineData("<script>x</script>")]
    [InlineData("<iframe src=\"x\">")]
    [InlineData("<use xlink:href=\"data:text/html,x\">")]
    public void Page_WithHarm_IsSeen(string harm)
    {
        static string Page(string text) => $"<html><body><p title=\"onclick=x\">{text}</p><script>ours</script></body></html>";
        Assert.NotNull(PageLaw.Broken(Page(harm)));
        Assert.Null(PageLaw.Broken(Page("<a href=\"https://example.org\">&lt;script&gt;</a><img src=\"data:image/png;base64,AA\">")));
    }

    private sealed class Faulty(string fault) : Target("faulty")
    {
        private int reads;

        public override byte[] Mutant(Dice dice) => [1];

        public override void Read(byte[] input, DiagnosticBag said)
        {
            if (++reads != 2) return;
            switch (fault)
            {
                case "throw": throw new InvalidOperationException("planted");
                case "placeless": said.Error("RG0000", "no"); break;
                case "library": said.Error("RG0000", "System.Xml is angry", new("a.yaml", 1)); break;
                case "greedy": for (var i = 0; i < 33; i++) GC.KeepAlive(new byte[64 << 20]); break;
                default: // of the processor, as the harness counts, however long that takes
                    var end = Environment.CpuUsage.TotalTime + Spun;
                    while (Environment.CpuUsage.TotalTime < end) Thread.SpinWait(1000);
                    break;
            }
        }
    }
}
