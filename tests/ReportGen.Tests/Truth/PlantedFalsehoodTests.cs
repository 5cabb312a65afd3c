using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>
/// What the readers of truth see: each number of each true sentence changed by one in its last place, and false words planted wherever they
/// stand, a name, a direction, an order, a quantifier, a grade. What is false must be told, wherever it is planted.
/// </summary>
[Trait("Speed", "slow")]
public sealed partial class PlantedFalsehoodTests(PlantedFalsehoodTests.Reports reports) : IClassFixture<PlantedFalsehoodTests.Reports>
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Reader_OfAnyChangedNumber_SeesIt(string language)
    {
        var (planted, missed) = (0, new List<string>());
        foreach (var (read, sentence) in reports.True(language))
        {
            foreach (Match number in Numbers().Matches(sentence))
            {
                var changed = sentence[..number.Index] + Next(number.Value) + sentence[(number.Index + number.Length)..];
                planted++;
                if (read.IsTrue(changed)) missed.Add($"{sentence} ==> {changed}");
            }
        }
        Assert.True(planted > 1000, $"only {planted} numbers were changed");
        Assert.True(missed.Count == 0, $"{missed.Count} of {planted} were read as true:\n{string.Join('\n', missed.Take(20))}");
    }

    [Theory]
    [InlineData("zh", "up for down", "上升|升至", "下降|降至")]
    [InlineData("zh", "down for up", "下降|降至|回落", "上升|升至|回升")]
    [InlineData("zh", "highest for lowest", "最高|最大", "最低|最小")]
    [InlineData("zh", "wider for narrower", "扩大|缩小", "缩小|扩大")]
    [InlineData("zh", "steady for wavering", "持续上升|波动上升", "波动上升|持续上升")]
    [InlineData("zh", "another unit", "城00|城01", "城01|城00")]
    [InlineData("zh", "another region", "北区|南区", "南区|北区")]
    [InlineData("zh", "another system", "生态|经济", "经济|生态")]
    [InlineData("zh", "another criterion", "准则0甲|准则0乙", "准则0乙|准则0甲")]
    [InlineData("zh", "another indicator", "指标0甲|指标0乙", "指标0乙|指标0甲")]
    [InlineData("zh", "another grade", "中等协调|基本协调|高度协调", "基本协调|高度协调|中等协调")]
    [InlineData("zh", "another source", "区域内差异|区域间净差异", "超变密度|区域内差异")]
    [InlineData("zh", "most for all", "均处于", "大多处于")]
    [InlineData("zh", "all for most", "中有", "均有")]
    [InlineData("zh", "none for some", "其余", "没有")]
    [InlineData("zh", "the first two changed over", @"以(城\d+)（([\d.]+)）和(城\d+)（", "以$3（$2）和$1（")]
    [InlineData("zh", "the first two sources changed over", "主要来自(.+?)（(.+)，其次是(.+?)（", "主要来自$3（$2，其次是$1（")]
    [InlineData("zh", "mainly for the largest part", "以(.+?)的[贡部][献分]最大（", "主要来自$1（")]
    [InlineData("zh", "the years changed over", @"(\d{4})年(.+)(\d{4})年", "$3年$2$1年")]
    [InlineData("zh", "ahead for behind", @"(\w\w)(均?)低于(\w\w)", "$3$2低于$1")]
    [InlineData("zh", "more for fewer", "等级上升者多于下降者|没有城市等级下降", "等级下降者多于上升者|没有城市等级上升")]
    [InlineData("zh", "or better for or worse", "及以上|及以下", "及以下|及以上")]
    [InlineData("zh", "catching up for falling behind", "且差距仍在扩大|但差距正在缩小", "但差距正在缩小|且差距仍在扩大")]
    [InlineData("zh", "the highest grade of all", "最高一级|最低一级", "最低一级|最高一级")]
    [InlineData("zh", "a word nobody knows", "均值|指数", "中位数|位次")]
    [InlineData("en", "mainly for the largest part", "[Tt]he largest part(?: of disparities)?, [^,]+, ([lc]a[ym]e?)", "they $1 mainly")]
    [InlineData("en", "up for down", "rose|risen|widened", "fell|fallen|narrowed")]
    [InlineData("en", "down for up", "fell|fallen|narrowed", "rose|risen|widened")]
    [InlineData("en", "highest for lowest", "highest|greatest", "lowest|least")]
    [InlineData("en", "differed least for most", "differed most", "differed least")]
    [InlineData("en", "wavering for steady", " steadily| with fluctuations", " with fluctuations| steadily")]
    [InlineData("en", "another unit", "City00|City01", "City01|City00")]
    [InlineData("en", "another region", "North|South", "South|North")]
    [InlineData("en", "another system", "ecology|economy", "economy|ecology")]
    [InlineData("en", "another criterion", "first criterion 0|second criterion 0", "second criterion 0|first criterion 0")]
    [InlineData("en", "another grade", "moderate coordination|basic coordination", "basic coordination|moderate coordination")]
    [InlineData("en", "another source", "transvariation|net differences between regions", "differences within regions|transvariation")]
    [InlineData("en", "another count", " two | three ", " three | two ")]
    [InlineData("en", "some for none", "and none in", "and some in")]
    [InlineData("en", "the first two changed over", @"^(City\d+) \(([\d.]+)\) and (City\d+) \(", "$3 ($2) and $1 (")]
    [InlineData("en", "the years changed over", @"in (\d{4}) (.+) in (\d{4})", "in $3 $2 in $1")]
    [InlineData("en", "ahead for behind", @"(\w+) was below (\w+)", "$2 was below $1")]
    [InlineData("en", "more for fewer", "up a grade than down|no city moved down a grade", "down a grade than up|no city moved up a grade")]
    [InlineData("en", "no grade for every grade", "in every grade", "in no grade")]
    [InlineData("en", "a word nobody knows", "mean|That of", "beautiful mean|That from")]
    public void Reader_OfAPlantedFalseWord_SeesIt(string language, string kind, string right, string wrong)
    {
        var (rights, wrongs) = (right.Split('|'), wrong.Split('|'));
        var (planted, missed) = (0, new List<string>());
        foreach (var (read, sentence) in reports.True(language))
        {
            for (var i = 0; i < rights.Length; i++)
            {
                foreach (Match at in new Regex(rights[i]).Matches(sentence))
                {
                    var changed = new Regex(rights[i]).Replace(sentence, wrongs[i], 1, at.Index);
                    if (read.True.Contains(changed)) continue; // it is said of the other as well
                    planted++;
                    if (read.IsTrue(changed)) missed.Add($"{sentence} ==> {changed}");
                }
            }
        }
        Assert.True(planted > 0, $"{kind}: '{right}' stands nowhere");
        Assert.True(missed.Count == 0, $"{kind}: {missed.Count} of {planted} were read as true:\n{string.Join('\n', missed.Take(20))}");
    }

    private static string Next(string number) => number[..^1] + (number[^1] == '9' ? '1' : (char)(number[^1] + 1)).ToString(
        CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();

    /// <summary>
    /// Random studies, built once, of one grouping at most: a sentence false of one grouping may be true of another.
    /// </summary>
    public sealed class Reports : IDisposable
    {
        private readonly List<TemporaryStudy> studies = [];

        public Reports()
        {
            for (var seed = 1; seed <= 60; seed++)
            {
                var study = RandomStudy.Of(seed);
                var isBuilt = study.Build("html,csv") is not null;
                if (isBuilt && new Results(Path.Combine(study.Output, "results")).Groupings.Count < 2) studies.Add(study);
                else study.Dispose();
            }
        }

        /// <summary>The sentences that are read as true, each with its report.</summary>
        internal IEnumerable<(Read Report, string Sentence)> True(string language) =>
            studies.Select(s => new Read(new ReadReport(s, language))).SelectMany(r => r.True.Select(s => (r, s)));

        public void Dispose() => studies.ForEach(s => s.Dispose());
    }

    /// <summary>A report and what of it is true.</summary>
    internal sealed class Read(ReadReport report)
    {
        public HashSet<string> True { get; } = [.. report.Sentences.Where(s => report.Reader.Wrong(s) is null)];

        public bool IsTrue(string sentence) => report.Reader.Wrong(sentence) is null;
    }
}
