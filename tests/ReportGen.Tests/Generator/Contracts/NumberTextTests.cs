using ReportGen.Contracts.Document;

namespace ReportGen.Tests.Generator.Contracts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0.1234567, NumberStyle.Fixed3, "0.123")]
    [InlineData(-0.0004, NumberStyle.Fixed3, "0.000")]
    [InlineData(-0.5, NumberStyle.Fixed3, "\u22120.500")]
    [InlineData(0.0625, NumberStyle.Fixed3, "0.063")]
    [InlineData(0.12345, NumberStyle.Percent2, "12.35")]
    [InlineData(0.0123, NumberStyle.Signed3, "+0.012")]
    [InlineData(-0.0123, NumberStyle.Signed3, "\u22120.012")]
    [InlineData(0.0001, NumberStyle.Signed3, "0.000")]
    [InlineData(12345.6, NumberStyle.Significant4, "12346")]
    [InlineData(0.000123456, NumberStyle.Significant4, "0.0001235")]
    [InlineData(7, NumberStyle.Integer, "7")]
    public void Format_Number_IsRoundedOnceAndNeverMinusZero(double value, NumberStyle style, string expected) =>
        Assert.Equal(expected, NumberText.Format(value, style));

    [Theory]
    [InlineData(NumberStyle.Fixed3, "0.12346")]
    [InlineData(NumberStyle.Signed3, "+0.12346")]
    [InlineData(NumberStyle.Percent2, "12.34568")]
    [InlineData(NumberStyle.Integer, "0")]
    [InlineData(NumberStyle.Significant4, "0.1235")]
    public void Format_InAColumnOfFiveDecimals_HasThemWhereItsStyleHasDecimals(NumberStyle style, string expected) =>
        Assert.Equal(expected, NumberText.Format(0.123456789, new TableColumn("x", "x", style) { Decimals = 5 }));

    [Fact]
    public void Format_NotDefined_IsADash() => Assert.Equal("–", NumberText.Format(default, new TableColumn("x", "x", NumberStyle.Fixed3)));
}
