using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Sources.Text;

namespace ReportGen.Tests.Plugins.Sources;

/// <summary>A text read piece by piece is what it is when read as one.</summary>
public class LongTextTests
{
    private static readonly string[] Pieces =
        ["a", "12.5", "城市", " ", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\n\n", "\t", "\u0001", "\"", "\0"];

    [Fact]
    public void Read_RandomTexts_AreTheSameInPieces()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(19, threadSafe: false);
        var (parted, refused, notPlain) = (0, 0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            // quotes and control characters in some only: a text with quotes is not read in pieces
            var pieces = i % 4 == 0 ? Pieces.Length : Pieces.Length - 3;
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(pieces)]));
            text = (i % 3) switch { 0 => "\uFEFF" + text, 1 => "sep=,\n" + text, _ => text };
            if (i % 10 == 1) text += "\n\u0002,\n";
            var bytes = Encoding.UTF8.GetBytes(text);
            if (InPieces(bytes, random.Next(5, 40)) is not { } read) { notPlain++; continue; }
            Assert.Equal(AsOne(bytes), read);
            if (read.Contains("RG30", StringComparison.Ordinal)) refused++;
            else if (text.Count(c => c == '\n') > 5) parted++;
        }
        Assert.True(parted > 5_000 && refused > 1_000 && notPlain < 8_000, $"{parted} {refused} {notPlain}");
    }

    [Fact]
    public void Read_TextThatIsNotPlain_IsLeftToBeReadAsOne()
    {
        Assert.Null(InPieces(Encoding.UTF8.GetBytes("a,b\n1,\"2\"\n"), 4));
        Assert.Null(InPieces([.. "a,b\n1,"u8, 0xC4, 0xE3, .. "\n"u8], 4));
        Assert.Null(InPieces(Encoding.UTF8.GetBytes("a,b,c,d,e,f,g\r1\r"), 4));
        Assert.NotNull(InPieces(Encoding.UTF8.GetBytes("a,b\n1,2\n"), 4));
    }

    private static string AsOne(byte[] text)
    {
        var bag = new DiagnosticBag();
        var start = text is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var lines = new ArraySegment<byte>([.. text])[start..];
        var (at, separator) = Separators.Of(lines, ',', "data.csv");
        return Text(CsvText.Rows([new CsvText(separator).Split(lines[at..], at > 0)], new SourceMessages(bag, "data.csv")), separator, bag);
    }

    private static string? InPieces(byte[] text, int bytesOfPiece)
    {
        var bag = new DiagnosticBag();
        using var content = new MemoryStream(text);
        var options = new SourceOptions("data.csv") { Separator = ',' };
        return LongText.Read(content, options, new SourceMessages(bag, "data.csv"), bytesOfPiece) is { } read
            ? Text(read.Rows, read.Separator, bag) : null;
    }

    private static string Text(TextRows? rows, char separator, DiagnosticBag bag)
    {
        var said = bag.Sorted().Select(d => $"{d.Code} {d.Span} {d.Message}");
        var read = rows?.Select(r => $"{r.Number}: {string.Join('|', r.Cells)}") ?? ["none"];
        return string.Join('\n', [separator.ToString(), .. read, .. said]);
    }
}
