using System.Globalization;
using System.Text;
using ReportGen.Contracts.Data;

namespace ReportGen.Tests.Generator.Contracts.Data;

public class TextRowsTests
{
    [Theory]
    [InlineData("0"), InlineData("-0"), InlineData("12.3456"), InlineData("-.5"), InlineData("7."), InlineData("000.1")]
    [InlineData("123456789012345"), InlineData("0.1234567890123456"), InlineData("1e-7"), InlineData("+3"), InlineData("8.97543e2")]
    [InlineData("0.00000000000001"), InlineData("9999999999.99999"), InlineData("0.3000000000000000444")]
    public void TryNumber_PlainNumber_IsWhatParsingGives(string cell) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(Parsed(cell)), BitConverter.DoubleToInt64Bits(Number(cell)!.Value));

    [Fact]
    public void TryNumber_RandomNumbers_AreWhatParsingGives()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(16, threadSafe: false);
        for (var i = 0; i < 100_000; i++)
        {
            var cell = (random.NextDouble() * Math.Pow(10, random.Next(12))).ToString("F" + random.Next(9), CultureInfo.InvariantCulture);
            Assert.Equal(Parsed(cell), Number(cell));
        }
    }

    [Theory]
    [InlineData(""), InlineData("."), InlineData("-"), InlineData("1.2.3"), InlineData("12%"), InlineData("1,5"), InlineData("1e999")]
    [InlineData("NA"), InlineData("--1"), InlineData("１２")]
    public void TryNumber_AnythingElse_IsNone(string cell) => Assert.Null(Number(cell));

    [Fact]
    public void Builder_RowOfBlankCells_IsNoRow()
    {
        var rows = Rows(["a", "", "城市"], ["", ""], ["", "b"]);
        Assert.Equal([(1, "a||城市"), (3, "|b")], rows.Select(r => (r.Number, string.Join('|', r.Cells))));
        Assert.Equal([3, 2], rows.Select(r => r.Used));
        Assert.True(rows[0].Has(2) && !rows[0].Has(1) && !rows[0].Has(3));
        Assert.Equal("", rows[0][7]);
    }

    [Theory] // a row's cells are found by their ends from its beginning, which two bytes hold up to 65535
    [InlineData(65535), InlineData(65536), InlineData(70000)]
    public void Builder_LongRow_KeepsItsCellsAndThoseAround(int length)
    {
        var note = new string('n', length - 2);
        string[][] cells = [["a", "", "b"], ["12", note, "", "c", ""], ["", "", ""], ["d", "é"]];
        var rows = Rows(cells);
        Assert.Equal([(1, 3), (2, 5), (4, 2)], rows.Select(r => (r.Number, r.Count)));
        Assert.Equal([.. cells[0], .. cells[1], .. cells[3]], rows.SelectMany(r => r.Cells));
        Assert.Equal([3, 4, 2], rows.Select(r => r.Used));
        Assert.True(rows.Holds("é") && rows.Holds("c") && !rows.Holds("x"));
    }

    [Fact]
    public void Holds_SignOfSeveralBytes_IsFound()
    {
        Assert.True(Rows(["1", "12％"]).Holds(",％"));
        Assert.False(Rows(["1", "12%"]).Holds(",％"));
    }

    private static double Parsed(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>As a cell of a text and as one of a workbook: both give the same.</summary>
    private static double? Number(string cell)
    {
        double? text = Rows(["x", cell])[0].TryNumber(1, out var fromText) ? fromText : null;
        double? book = new SourceRow(1, ["x", cell]).TryNumber(1, out var fromBook) ? fromBook : null;
        Assert.Equal(text, book);
        return text;
    }

    private static TextRows Rows(params string[][] rows)
    {
        var builder = new TextPart.Builder(new byte[1 << 17], 1, 1);
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var cell in rows[r]) builder.Add(Encoding.UTF8.GetBytes(cell));
            builder.EndRow(r + 1);
        }
        return new TextRows([(builder.Build(), rows.Length)]);
    }
}
