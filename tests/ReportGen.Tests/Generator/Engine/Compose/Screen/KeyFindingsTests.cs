using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Screen;

namespace ReportGen.Tests.Generator.Engine.Compose.Screen;

/// <summary>How the conclusions begin is what was found.</summary>
public sealed class KeyFindingsTests
{
    private static Heading Head(string id, int level = 1) => new(level, id, null, [new TextRun(id)]);

    private static Paragraph Said(string text, params Inline[] more) => new([new TextRun(text), .. more]);

    private static Section Conclusions(params Block[] blocks) => new("conclusions", [.. blocks]);

    [Fact]
    public void Conclusions_WithAList_GiveTheListAndNothingElse()
    {
        var list = new ListBlock(true, [[Said("One.")], [Said("Two.")]]);
        var sections = new[]
        {
            new Section("introduction", [Head("sec-introduction"), Said("No finding.")]),
            Conclusions(
                Head("sec-discussion"), Said("Discussed."), Head("sec-conclusions"), Said("In short:"), list, Head("sec-implications", 2),
                new ListBlock(false, [[Said("Do this.")]])),
        };
        var found = Assert.Single(KeyFindings.Of(sections));
        Assert.Equal(["One.", "Two."], ((ListBlock)found).Items.Select(i => Text(i[0])));
    }

    [Fact]
    public void Conclusions_InAnAuthorsParagraphs_GiveTheFirstThree()
    {
        var blocks = new Block[] { Head("sec-conclusions"), Said("A."), Said("B."), Said("C."), Said("D.") };
        Assert.Equal(["A.", "B.", "C."], KeyFindings.Of([Conclusions(blocks)]).Select(Text));
    }

    [Fact]
    public void Footnote_OfAConclusion_IsSaidWhereTheTextStands()
    {
        var noted = Said("A.", new FootnoteMark(1, [Said("More.")]));
        Assert.Equal("A.", Text(Assert.Single(KeyFindings.Of([Conclusions(Head("sec-conclusions"), noted)]))));
    }

    [Fact]
    public void Study_ThatConcludesNothing_HasNoFindings()
    {
        Assert.Empty(KeyFindings.Of([new Section("results", [Head("sec-results"), Said("A.")])]));
        Assert.Empty(KeyFindings.Of([Conclusions(Head("sec-discussion"), Said("A."))]));
    }

    private static string Text(Block block) => string.Concat(((Paragraph)block).Text.Select(i => Assert.IsType<TextRun>(i).Text));
}
