using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What verify, diff and review say stands in their words, in each language, and nowhere else.</summary>
public sealed partial class ChangeWordsTests
{
    private static readonly ChangeWords Chinese = ChangeWords.In("zh");

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["1"] = "甲市" };

    private static readonly string Sources = string.Concat(
        SourceFiles.Below("src/Generator/Engine/Verify").Concat(SourceFiles.Below("src/Generator/Cli")).Select(f => f.Text));

    [Fact]
    public void Sentence_ThatIsLong_IsCutBetweenWords()
    {
        const string before = "In the years before the last one the mean index of digital technology fell from 0.506 in 2019 to 0.446 in "
            + "2020 and then rose again to 0.508 in 2021, as those of most units did.";
        for (var word = 0; word < before.Split(' ').Length; word++)
        {
            var words = before.Split(' ');
            words[word] = "other";
            var said = ChangeText.Sentence(new SentenceMove(before, string.Join(' ', words))).Select(l => l[2..]).ToList();
            var whole = said[0].Replace("...", "", StringComparison.Ordinal).Split(' ');
            Assert.Contains(before.Split(' ')[word], whole);
            Assert.All(whole, w => Assert.Contains(w, before.Split(' ')));
            Assert.Contains("other", said[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keys_AreTheSameInBothLanguages() => Assert.Equal(
        ChangeWords.English.Keys.Where(k => !IsOfOne(k)).Order(StringComparer.Ordinal),
        Chinese.Keys.Where(k => !IsOfOne(k)).Order(StringComparer.Ordinal));

    [Fact]
    public void Places_AreTheSameInBothLanguages() => Assert.All(ChangeWords.English.Keys.Except(["skipped.ignored"]), key =>
        Assert.Equal((key, Places(ChangeWords.English, key)), (key, Places(Chinese, key))));

    [Fact]
    public void Keys_AreAskedFor() => Assert.All(
        ChangeWords.English.Keys.Where(k => !IsOfKind(k) && k != "list-comma"),
        key => Assert.Contains(Forms(key), form => Sources.Contains($"\"{form}\"", StringComparison.Ordinal)));

    [Fact]
    public void Messages_AreAllThere()
    {
        var codes = Code().Matches(Sources).Select(m => m.Value).Distinct().ToList();
        Assert.Equal(5, codes.Count);
        Assert.All(codes, c => Assert.Contains($"message.{c}", Chinese.Keys));
        Assert.All(Chinese.Keys.Where(k => k.StartsWith("message.", StringComparison.Ordinal)),
            k => Assert.Contains($"\"{k}\"", Sources, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "users, 甲市 (1), 2019: 121 -> 131 (+10)")]
    [InlineData("zh", "users，甲市（1），2019年：121 -> 131（+10）")]
    public void RevisedCell_IsSaidInTheLanguage(string language, string expected) =>
        Assert.Equal(expected, Text(language).MovedData(new Move(new Place("1", "2019", "users"), "121", "131")));

    [Theory]
    [InlineData("en", "D: 甲市 (1), 2019 from 3 to 1")]
    [InlineData("zh", "D：甲市（1），2019年 由第3位变为第1位")]
    public void Rank_IsSaidInTheLanguage(string language, string expected) => Assert.Equal(
        expected,
        Assert.Single(Text(language).Lines(
            new RankChange("ranks", "D", [new Move(new Place("1", "2019", ""), "3", "1")]))));

    [Fact] // as where the data name the units
    public void UnitWhoseNameIsItsId_IsNamedOnce() => Assert.Equal("甲市", new ChangeText(
        ChangeWords.In("zh"), new PrintedNames(new Dictionary<string, string> { ["甲市"] = "甲市" })).Subjects.Unit("甲市"));

    [Fact]
    public void ForeignLanguage_HasNoWords() => Assert.Throws<ArgumentException>(() => ChangeWords.In("fr"));

    private static ChangeText Text(string language) => new(ChangeWords.In(language), new PrintedNames(Names));

    /// <summary>True for what the one language needs and the other has in its sources and files.</summary>
    private static bool IsOfOne(string key) =>
        key.StartsWith("message.", StringComparison.Ordinal) || key.StartsWith("name.", StringComparison.Ordinal);

    /// <summary>True for a key that is put together with a kind of snapshot.</summary>
    private static bool IsOfKind(string key) => KindKey().IsMatch(key);

    private static string[] Forms(string key) => [key, Plural().Replace(key, "")];

    private static string Places(ChangeWords words, string key)
    {
        var text = words.Find(key, "<0>", "<1>", "<2>", "<3>")!;
        return string.Concat(Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("<[0-3]>")]
    private static partial Regex Place();

    [GeneratedRegex(@"\.(one|many)$")]
    private static partial Regex Plural();

    [GeneratedRegex(@"^((new|gone)\.(results|document|html|figure)|(language|digest|group|name)\.\w+|review\.(declared|data|style))$")]
    private static partial Regex KindKey();

    [GeneratedRegex("RG8[0-9]{3}")]
    private static partial Regex Code();
}
