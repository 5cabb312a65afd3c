namespace ReportGen.Tests.Plugins.Statistics.Shared;

using ReportGen.Statistics.Shared;

public sealed class OrdinalTests
{
    [Theory]
    [InlineData(1, "第1位", "1st")]
    [InlineData(2, "第2位", "2nd")]
    [InlineData(3, "第3位", "3rd")]
    [InlineData(4, "第4位", "4th")]
    [InlineData(10, "第10位", "10th")]
    [InlineData(11, "第11位", "11th")]
    [InlineData(12, "第12位", "12th")]
    [InlineData(13, "第13位", "13th")]
    [InlineData(21, "第21位", "21st")]
    [InlineData(102, "第102位", "102nd")]
    [InlineData(111, "第111位", "111th")]
    [InlineData(213, "第213位", "213th")]
    public void Of_APlace_HasTheEndingOfItsLanguage(int place, string zh, string en)
    {
        Assert.Equal(zh, Ordinal.Of(place, TestWords.Of("shared", "zh")));
        Assert.Equal(en, Ordinal.Of(place, TestWords.Of("shared", "en")));
    }

    [Fact]
    public void Of_NoPlace_IsNothing() => Assert.Null(Ordinal.Of(null, TestWords.Of("shared", "en")));
}
