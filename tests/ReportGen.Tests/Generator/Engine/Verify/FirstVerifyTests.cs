using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>The first verification of a study: all is new, each kind told once and in order.</summary>
[Trait("Speed", "slow")]
public sealed class FirstVerifyTests
{
    [Fact]
    public void FirstVerify_TellsEachKindOnce_AndFiguresInOrder()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var lines = study.Verified().Summary;
        Assert.Single(lines, l => l.StartsWith("  new sections: ", StringComparison.Ordinal));
        var figures = Assert.Single(lines, l => l.StartsWith("  new figures: ", StringComparison.Ordinal));
        var numbers = Regex.Matches(figures, @"figure (\d+)")
            .Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.True(numbers.Count > 2, figures);
        Assert.Equal(numbers.Order(), numbers);
    }
}
