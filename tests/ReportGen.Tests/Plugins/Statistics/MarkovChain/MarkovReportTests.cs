namespace ReportGen.Tests.Plugins.Statistics.MarkovChain;

/// <summary>The model in a study.</summary>
public sealed class MarkovReportTests
{
    [Fact]
    public void Markov_OfAStudyThatNamesIt_IsOnThePageInBothLanguages()
    {
        using var study = Named("markov-chain: {classes: 3, duration: [1, 2]}");
        study.Built("html,csv");
        foreach (var (language, title) in (ReadOnlySpan<(string, string)>)[("zh", "马尔可夫转移概率矩阵"), ("en", "Markov transition probabilities")])
        {
            var page = File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));
            Assert.Contains(title, page, StringComparison.Ordinal);
            Assert.Contains("id=\"tbl-markov-transitions\"", page, StringComparison.Ordinal);
        }
        Assert.Equal(2 * 9, study.Results("markov").Count);
    }

    [Theory]
    [InlineData("markov-chain: {measures: [green], classes: grades}", "error[RG4308]: measure 'green' has no grades")]
    [InlineData("markov-chain: {classes: many}", "error[RG4309]: `classes: many` is no number of classes")]
    public void Classes_ThatCannotBe_AreRefused(string model, string message)
    {
        using var study = Named(model);
        Assert.Null(study.Build());
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // two classes that all begin in, and a third that nobody is ever in
    [InlineData("{classes: 2}", false)]
    [InlineData("{bounds: [0.6, 7]}", true)]
    public void Note_SpeaksOfDashes_WhereThereAreAny(string settings, bool are)
    {
        using var study = Named($"markov-chain: {settings}").Built("html");
        Assert.Equal(are, study.Page("en").Contains("A dash stands for a class that no pair begins in.", StringComparison.Ordinal));
        Assert.Equal(are, study.Page("zh").Contains("“–”表示该类型期初无样本。", StringComparison.Ordinal));
    }

    [Theory] // settings that give nothing for four units in three years
    [InlineData("{classes: 5}", "warning[RG4358]: `classes: 5` are more than the 4 units, so that in no year each class has one\n")]
    [InlineData("{bounds: [5, 6]}", "warning[RG4359]: `bounds:` all values of measure 'D' are in class 1, so that nothing moves\n")]
    [InlineData("{bounds: [-2, -1]}", "warning[RG4359]: `bounds:` all values of measure 'D' are in class 3, so that nothing moves\n")]
    public void Settings_ThatGiveNothing_AreAWarning(string settings, string message)
    {
        using var study = Named($"markov-chain: {settings}").Built("csv");
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // at once with the classes
    public void Duration_ThatNoYearsLieApart_IsRefused()
    {
        using var study = Named("markov-chain: {classes: 5, duration: [1, 3]}");
        Assert.Null(study.Build());
        Assert.Contains(
            "error[RG4357]: `duration:` no two years of the study are 3 years apart\n", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("warning[RG4358]: ", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // four units, two years: half of the values are the same
    public void Quantiles_ThatCoincide_AreAWarning()
    {
        using var study = TemporaryStudy.Given(
            "1,2020,0.5,0.5\n1,2021,0.5,0.5\n2,2020,0.5,0.5\n2,2021,0.5,0.5\n3,2020,0.5,0.5\n3,2021,0.5,0.5\n4,2020,0.1,0.1\n" +
                "4,2021,0.9,0.9\n",
            "[2020, 2021]").Replace("study.yaml", "models:\n", "models:\n  markov-chain: {measures: [green]}\n");
        study.Built();
        Assert.Contains(
            "warning[RG4310]: quantiles of measure 'green' coincide, so that there are ", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markov_OfOneYear_DoesNotRun()
    {
        using var study = TemporaryStudy.Given("1,2020,0.5,0.5\n2,2020,0.4,0.5\n3,2020,0.3,0.5\n4,2020,0.2,0.5\n")
            .Replace("study.yaml", "models:\n", "models:\n  markov-chain: {}\n").Built();
        Assert.Contains("note[RG4307]: a Markov chain needs two years; the study has one", study.Printed(), StringComparison.Ordinal);
    }

    private static TemporaryStudy Named(string model) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "models:\n", $"models:\n  {model}\n");
}
