namespace ReportGen.Tests.Truth;

/// <summary>
/// Every number, name, count and comparison word of generated text is found again from the result files, over random small studies with a
/// written seed each, by a reader for each language that shares no code with the sentences; both languages give the same numbers.
/// </summary>
[Trait("Speed", "slow")]
public sealed class TextTruthTests
{
    [Theory]
    [InlineData(1, 4)]
    public void Sentences_OfRandomStudies_AreTrue(int from, int to) => Check(from, to);

    [Theory]
    [InlineData(5, 75)]
    [InlineData(76, 125)]
    public void Sentences_OfManyRandomStudies_AreTrue(int from, int to) => Check(from, to);

    /// <summary>A theme's decimals reach every number of every sentence, and what a sentence tells apart.</summary>
    [Theory]
    [InlineData(1, 25, 4, 2)]
    [InlineData(26, 50, 2, 0)] // a share of 1 is told apart by as many decimals as a value, as the reader does
    public void Sentences_WithOtherDecimals_AreTrue(int from, int to, int value, int share)
    {
        try
        {
            Results.Decimals.Value = (value, share);
            Check(from, to, $"extends: journal\ndecimals: {{value: {value}, share: {share + 1}}}\n");
        }
        finally
        {
            Results.Decimals.Value = null;
        }
    }

    private static void Check(int from, int to, string? theme = null)
    {
        var (wrong, built, read) = (new List<string>(), 0, new Dictionary<string, int> { ["zh"] = 0, ["en"] = 0 });
        for (var seed = from; seed <= to; seed++)
        {
            using var study = RandomStudy.Of(seed, theme is null ? "journal" : "./own");
            if (theme is not null) study.Write("own/theme.yaml", theme);
            if (study.Build("html,csv") is null)
            {
                if (study.Printed().Contains("error[RG6", StringComparison.Ordinal)) wrong.Add($"seed {seed}: {study.Printed()}");
                continue; // nothing varies, say
            }
            built++;
            foreach (var language in read.Keys)
            {
                var report = new ReadReport(study, language);
                foreach (var sentence in report.Sentences)
                {
                    read[language]++;
                    if (report.Reader.Wrong(sentence) is { } what) wrong.Add($"seed {seed}: {what}");
                }
            }
            var (zh, en) = (new ReadReport(study, "zh").Numbers, new ReadReport(study, "en").Numbers);
            if (!zh.SequenceEqual(en)) wrong.Add($"seed {seed}: the languages give other numbers: {string.Join(' ', zh.Except(en))}"
                + $" | {string.Join(' ', en.Except(zh))}");
        }
        Assert.True(built * 10 >= (to - from + 1) * 8, $"only {built} studies were built\n{string.Join('\n', wrong.Take(3))}");
        Assert.True(read.Values.All(r => r > built * 8), $"only {string.Join(" and ", read.Values)} sentences were read");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {string.Join(" and ", read.Values)}:\n{string.Join('\n', wrong.Take(60))}");
    }
}
