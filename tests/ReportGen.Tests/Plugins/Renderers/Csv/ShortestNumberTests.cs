using System.Globalization;
using System.Text;
using ReportGen.Renderers.Csv;

namespace ReportGen.Tests.Plugins.Renderers.Csv;

public class ShortestNumberTests
{
    [Theory]
    [InlineData(0, "0"), InlineData(-0.0, "0"), InlineData(2021, "2021"), InlineData(-12.5, "-12.5"), InlineData(0.05, "0.05")]
    [InlineData(0.001, "0.001"), InlineData(0.0009, "0.0009"), InlineData(0.00001, "1E-05"), InlineData(1e22, "1E+22")]
    [InlineData(999999999999999, "999999999999999"), InlineData(0.1 + 0.2, "0.30000000000000004"), InlineData(1234567.891, "1234567.891")]
    [InlineData(999999999.999999, "999999999.999999"), InlineData(1e9, "1000000000"), InlineData(-0.100, "-0.1")]
    public void Write_Number_IsItsShortestText(double number, string expected) => Assert.Equal(expected, Written(number));

    [Fact]
    public void Write_RandomNumbers_AreWhatTheFrameworkWrites()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(17, threadSafe: false);
        for (var i = 0; i < 200_000; i++)
        {
            var number = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 18));
            if (i % 4 != 0) number = Math.Round(number, random.Next(9));
            Assert.Equal((number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture), Written(number));
        }
    }

    // where digits are hard to find: beside powers of two, whose neighbours are not equally far, and beside short decimals
    [Fact]
    public void Write_NumbersBesidePowersAndDecimals_AreWhatTheFrameworkWrites()
    {
        var random = new MathNet.Numerics.Random.MersenneTwister(18, threadSafe: false);
        for (var i = 0; i < 200_000; i++)
        {
            var near = i % 2 == 0 ? Math.Pow(2, random.Next(-14, 50)) : random.Next(1, 100_000) * Math.Pow(10, random.Next(-8, 10));
            var number = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(near) + random.Next(-3, 4));
            Assert.Equal(number.ToString("R", CultureInfo.InvariantCulture), Written(number));
        }
    }

    private static string Written(double number)
    {
        var to = new byte[ShortestNumber.Longest];
        return Encoding.UTF8.GetString(to, 0, ShortestNumber.Write(number, to));
    }
}
