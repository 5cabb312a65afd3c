using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Sources.Text;

namespace ReportGen.Tests.Plugins.Sources;

/// <summary>A text read in parts is what it is when read as one.</summary>
public class CsvPartsTests
{
    private static readonly string[] Pieces =
        ["a", "12.5", "城市", " ", ",", ",", ",", "\n", "\n", "\r\n", "\r", "\n\n", "\"", "\"x\"", "\"q\n,q\"", "\t", "\u0001"];

    [Fact]
    public void Rows_RandomTexts_AreTheSameInParts()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(19, threadSafe: false);
        var (parted, refused) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            // quotes and control characters in some only: a text with quotes is not parted
            var pieces = i % 4 == 0 ? Pieces.Length : Pieces.Length - 4 - (i % 2);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(pieces)]));
            if (i % 10 == 1) text += "\n\u0002,\n";
            var whole = Read(text, int.MaxValue);
            Assert.Equal(whole, Read(text, random.Next(1, 20)));
            if (whole.Contains("RG30", StringComparison.Ordinal)) refused++;
            else if (text.Count(c => c == '\n') > 5) parted++;
        }
        Assert.True(parted > 5_000 && refused > 1_000, $"{parted} {refused}");
    }

    private static string Read(string text, int bytesOfPart)
    {
        var bag = new DiagnosticBag();
        var rows = CsvText.Rows(Encoding.UTF8.GetBytes(text), false, ',', new SourceMessages(bag, "data.csv"), bytesOfPart);
        var said = bag.Sorted().Select(d => $"{d.Code} {d.Span} {d.Message}");
        var read = rows?.Select(r => $"{r.Number}: {string.Join('|', r.Cells)}") ?? ["none"];
        return string.Join('\n', [.. read, .. said]);
    }
}
