using ReportGen.Engine.Diagnostics;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Generator.Contracts;

/// <summary>What messages and reports make of characters that nobody can see.</summary>
public sealed class VisibleTextTests
{
    [Theory] // escaped twice: a half of a pair does not go through the runner
    [InlineData("plain, 甲 and 😀", "plain, 甲 and 😀")]
    [InlineData("two\nlines\r\tand a tab", @"two\nlines\r\tand a tab")]
    [InlineData("\u001b[31mred\u0007", @"\u001B[31mred\u0007")]
    [InlineData("::error::\u0085x", @"::error::\u0085x")]
    [InlineData("a\u202eb\u2066c", @"a\u202Eb\u2066c")]
    [InlineData(@"half \ud83d", @"half \uD83D")]
    [InlineData(@"\udc00half", @"\uDC00half")]
    public void Message_HoldsNothingThatATerminalActsOn(string text, string shown)
    {
        text = Regex.Unescape(text);
        var bag = new DiagnosticBag();
        bag.Error("RG0000", text, hint: text);
        Assert.Equal((shown, shown), (bag.Sorted()[0].Message, bag.Sorted()[0].Hint));
    }

    [Fact]
    public void Message_WithALongValue_IsCut()
    {
        var long_ = new string('x', 5000);
        Assert.Equal($"'{new string('x', 60)}...' is no id", VisibleText.Of($"'{long_}' is no id"));
        Assert.True(VisibleText.Of(long_).Length < 2100);
    }

    [Theory]
    [InlineData("a\tb\nc\rd 甲 😀 \u0085\u007f", -1)]
    [InlineData("ab\0", 2)]
    [InlineData("\u001f", 0)]
    [InlineData(@"ab\ufffe", 2)]
    [InlineData(@"a\uffffb", 1)]
    [InlineData(@"a\ud83d", 1)]
    [InlineData(@"a\ud83db", 1)]
    [InlineData(@"a\ude00", 1)]
    public void FirstUnprintable_IsWhatXmlRefuses(string text, int at)
    {
        text = Regex.Unescape(text);
        Assert.Equal(at, Characters.FirstUnprintable(text));
        // the framework's own writer of XML is the judge
        Assert.Equal(at, text.Select((c, i) => (c, i)).FirstOrDefault(c => !IsXml(text, c.i), (default, -1)).Item2);
    }

    [Fact]
    public void Printable_HasBlanksInTheirPlace() => Assert.Equal("a b c 😀 ", Characters.Printable("a\u0001b\ufffec 😀\ud83d"));

    private static bool IsXml(string text, int at) => System.Xml.XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && System.Xml.XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && System.Xml.XmlConvert.IsXmlSurrogatePair(text[at], text[at - 1]));
}
