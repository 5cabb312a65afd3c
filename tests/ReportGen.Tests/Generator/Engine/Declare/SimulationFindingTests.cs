namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>What a simulation that cannot be made is told: nothing of it is bent in silence.</summary>
public sealed class SimulationFindingTests
{
    private static TemporaryStudy With(string simulation) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Write("simulation.yaml", $"schema: 1\nseed: 1\n{simulation}\n");

    [Theory]
    [InlineData(
        "default: {range: [10, 1]}\ncolumns: {income: {decimals: 0}}",
        "error[RG2004]: the range runs from 10 to 1\n  --> simulation.yaml:3:18")]
    [InlineData("columns: {income: {range: [3, 3]}}", "error[RG2004]: the range runs from 3 to 3\n")]
    [InlineData("system_spread: 1e9", "error[RG1030]: system_spread 1000000000 is not between 0 and 10\n  --> simulation.yaml:3:16")]
    [InlineData("system_spread: -1", "error[RG1030]: system_spread -1 is not between 0 and 10")]
    [InlineData("units: {1: 1e9}", "error[RG1030]: the level 1000000000 is not between -10 and 10\n  --> simulation.yaml:3:12")]
    [InlineData("units: {1: {level: 1, drift: 99}}", "error[RG1030]: drift 99 is not between -10 and 10")]
    [InlineData("group_by: region\ngroups: {north: {mean: 1e9}}", "error[RG1030]: mean 1000000000 is not between -10 and 10")]
    [InlineData("group_by: region\ngroups: {north: {spread: -1}}", "error[RG1030]: spread -1 is not between 0 and 10")]
    [InlineData(
        "group_by: region\ngroups: {norht: {mean: 1}}", "error[RG2024]: there is no value of 'region' 'norht'\n  --> simulation.yaml:4:10")]
    [InlineData("spread_by_year: {2020: 1e300}", "error[RG1030]: the factor 1E+300 is not between 0 and 10")]
    [InlineData("spread_by_year: {x: 1}", "error[RG2024]: there is no year of the study 'x'")]
    [InlineData("spread_by_year: {1999: 1}", "error[RG2024]: there is no year of the study '1999'")]
    [InlineData("default: {center: 1e300}", "error[RG1030]: center 1E+300 is not between 0 and 1000000000000000")]
    public void Simulation_OutsideOfWhatCanBeMade_IsTold(string simulation, string finding)
    {
        using var study = With(simulation);
        Assert.False(study.Simulates());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulation_OfEveryKey_IsTaken()
    {
        using var study = With("group_by: region\ngroups: {north: {mean: 1, spread: 2, drift: 0.1}}\nunits: {1: 2, 2: {level: 1}}\n"
            + "spread_by_year: {2020: 1.5}\ndefault: {center: 5, range: [1, 10]}");
        Assert.True(study.Simulates(), study.Printed());
    }
}
