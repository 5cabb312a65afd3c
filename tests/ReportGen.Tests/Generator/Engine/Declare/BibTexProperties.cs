using CsCheck;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>A bibliography with characters lost or put in is read or refused with a place, and never breaks the program.</summary>
[Trait("Speed", "slow")]
public sealed class BibTexProperties
{
    private const string Signs = "{}\"#,=@%\\~$-'`^ \nab1ü毛";

    [Fact]
    public void BibTex_WithSlips_IsReadOrRefusedWithItsPlace()
    {
        var golden = Path.Combine(Repository.Tests, "Generator", "Engine", "Compose", "Golden");
        var whole = File.ReadAllText(Path.Combine(golden, "gbt7714", "standard.bib"));
        string Slip(string text, int place, int lost, int sign)
        {
            var at = Math.Min(place, text.Length);
            return text[..at] + Signs[sign] + text[Math.Min(at + lost, text.Length)..];
        }
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Law.Holds(Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 3], Gen.Int[0, Signs.Length - 1]).Array[1, 4], slips =>
        {
            var text = slips.Aggregate(whole, (t, s) => Slip(t, s.Item1, s.Item2, s.Item3));
            var plan = study.Write("references.bib", text).Declare("references=references.bib");
            Assert.True(plan is not null || study.Diagnostics.Sorted().All(d => d.Span is { Line: > 0 }), study.Printed());
        }, count: 150);
    }
}
