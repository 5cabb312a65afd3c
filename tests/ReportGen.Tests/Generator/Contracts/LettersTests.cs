using ReportGen.Contracts.Text;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Generator.Contracts;

/// <summary>Names inside a sentence: common nouns have a small letter there, and an enumeration has one rule.</summary>
public sealed class LettersTests
{
    [Theory]
    [InlineData("Lines", "lines")]
    [InlineData("Length of lines", "length of lines")]
    [InlineData("Subscribers", "subscribers")]
    [InlineData("Densities of roads", "densities of roads")] // by its singular
    [InlineData("Yangtze Delta resilience", "Yangtze Delta resilience")]
    [InlineData("Paris", "Paris")]
    [InlineData("GDP per capita", "GDP per capita")]
    [InlineData("Urban Resilience", "Urban Resilience")]
    [InlineData("Frobs", "Frobs")] // no word that is known
    [InlineData("Livability", "livability")] // by its end
    [InlineData("Liveability of towns", "liveability of towns")]
    [InlineData("Inclusiveness", "inclusiveness")]
    [InlineData("Vitality", "vitality")]
    [InlineData("Inverness", "Inverness")]
    public void Name_InsideASentence(string name, string lowered) => Assert.Equal(lowered, Letters.Lower(name));

    [Theory]
    [InlineData("Users, Lines, Staff", "users, lines and staff")]
    [InlineData("Users, Frobs, Staff", "Users, Frobs and Staff")]
    [InlineData("Users, GDP, Urban Resilience, Staff", "users, GDP, Urban Resilience and staff")]
    public void Names_OfOneEnumeration_FollowOneRule(string names, string printed)
    {
        var list = names.Split(", ");
        Assert.Equal(printed, Statement.In("en", list, "names (in_lower x) 0"));
        Assert.Equal(printed, Statement.In(
            "en", list.Select(n => new Named(n)),
            "$low = []; for n in (in_lower x); $low = $low | array.add n.name; end; names $low 0"));
    }

    private sealed record Named(string Name);
}
