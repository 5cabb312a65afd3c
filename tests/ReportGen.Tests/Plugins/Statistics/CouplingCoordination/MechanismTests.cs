using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

/// <summary>How criteria act on other systems, as a study declares it, in the diagram of the process.</summary>
public sealed class MechanismTests
{
    private static TemporaryStudy With(string mechanisms) => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Replace("study.yaml", "models:\n", $"mechanisms: [{mechanisms}]\nmodels:\n")
        .Write("text/process.en.md", "How.").Write("text/process.zh.md", "如何。");

    [Fact]
    public void Mechanisms_AreArrowsFromTheirCriteria()
    {
        using var study = With("{from: economy, to: digital, text: {zh: 支付, en: pays for it}}, "
            + "{from: environment, to: digital, text: {zh: 约束, en: sets its limits}}");
        var block = study.Alone("en").Figure("process", out _)!.Editions[0].Figures.First();
        var arrows = Assert.IsType<DiagramFigure>(block.Figure).Arrows;
        Assert.Equal([(0, 0, 1, "pays for it"), (0, 1, 1, "sets its limits")], arrows.Select(a => (a.Box, a.Part, a.To, a.Text)));
        Assert.EndsWith(
            "In particular, Economy acts on digital (pays for it); Environment acts on digital (sets its limits).", block.Alt,
            StringComparison.Ordinal);
        Assert.Contains("其中，经济作用于数字（支付）；环境作用于数字（约束）。",
            study.Alone("zh").Figure("process", out _)!.Editions[0].Figures.First().Alt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{from: economi, to: digital, text: x}", "there is no criterion 'economi'")]
    [InlineData("{from: economy, to: green, text: x}", "there is no system beside 'green' 'green'")]
    [InlineData("{from: economy, text: x}", "the mechanism has no 'to'")]
    public void Mechanism_ThatCannotBe_IsAFinding(string mechanism, string message)
    {
        using var study = With(mechanism);
        Assert.Null(study.Declare());
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }
}
