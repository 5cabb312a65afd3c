using ReportGen.Tests.Architecture.Code;
using ReportGen.Tests.Architecture.Rules;
using Xunit.Abstractions;

namespace ReportGen.Tests.Architecture;

/// <summary>Who may use whom: held in the program, and seen to fall by a few planted lines.</summary>
[Trait("Speed", "slow")]
public sealed class WallTests(ITestOutputHelper output)
{
    private static readonly SourceCode Program = SourceCode.OfProgram;

    [Fact]
    public void Program_IsUnderstoodByTheCompiler()
    {
        Assert.True(Program.Files.Count > 300, $"{Program.Files.Count} files");
        Assert.True(Program.Uses.Count(u => u.IsOurs) > 10_000, $"{Program.Uses.Count} uses");
        Assert.Empty(Program.Unread);
    }

    [Fact]
    public void Name_ThatMeansNothing_IsUnread() =>
        Assert.Equal(["Plugins/Figures/X.cs:1: Gone"], SourceCode.Of(("Plugins/Figures/X.cs", "class X { Gone M() => null!; }")).Unread);

    [Fact]
    public void Projects_ReferToWhatTheHouseAllows()
    {
        var projects = SourceFiles.Below("src", "*.csproj");
        Assert.Equal(8, projects.Count);
        Held.Check(Walls.References(projects), [], output);
    }

    [Theory]
    [InlineData("ReportGen.Statistics", "<ProjectReference Include='../ReportGen.Engine.csproj' />", "refers to ReportGen.Engine")]
    [InlineData("ReportGen.Contracts", "<PackageReference Include='Markdig' />", "takes the package Markdig")]
    [InlineData("ReportGen.Tools", "", "the house has no such project")]
    public void Project_ThatReachesOut_IsTold(string project, string item, string told)
    {
        var xml = $"<Project><ItemGroup>{item}</ItemGroup></Project>";
        Held.Tells(Walls.References([($"{project}.csproj", xml)]), $"{project}.csproj: {told}");
    }

    [Fact]
    public void Stages_UseNoOtherStage()
    {
        Assert.Equal(
            Walls.StagesInOrder.Order(StringComparer.Ordinal),
            Program.Files.Select(f => Walls.StageOf(f.Namespace)).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Held.Check(Walls.Stages(Program), [], output);
    }

    [Fact]
    public void Stage_ThatUsesAnother_IsTold()
    {
        // no using names the other stage, and the second use does not even name its type
        var code = SourceCode.Of(
            ("Generator/Engine/Load/Rows.cs", "public class Rows { public int Count => 1; }"),
            ("Generator/Engine/Between.cs", "class Between { public static Load.Rows Rows => new(); }"),
            ("Generator/Engine/Render/Page.cs", "class Page\n{\n  int One(Load.Rows rows) => 1;\n  int Two => Between.Rows.Count;\n}"));
        Held.Tells(
            Walls.Stages(code),
            "Generator/Engine/Render/Page.cs:3: Render uses Rows of Load",
            "Generator/Engine/Render/Page.cs:4: Render uses Rows.Count of Load");
    }

    [Fact]
    public void Packages_StayInTheirFolders()
    {
        Held.Check(Walls.Packages(Program), [], output);
        Held.Check(Walls.EmptyHomes(Program), [], output);
    }

    [Fact]
    public void Package_OutsideItsFolder_IsTold()
    {
        var code = SourceCode.Of(("Generator/Engine/Load/X.cs", "class X { YamlDotNet.RepresentationModel.YamlStream stream; }"));
        Held.Tells(Walls.Packages(code), "Generator/Engine/Load/X.cs:1: uses YamlStream of the package YamlDotNet");
        Assert.Contains(Walls.EmptyHomes(code), b => b.ToString() == "Generator/Engine/Declare/: does not use YamlDotNet");
    }

    [Fact]
    public void Namespaces_UseEachOtherInOneDirection() => Held.Check(Walls.OneWay(Program), Exemptions.WaysRound, output);

    [Fact]
    public void Namespaces_ThatUseEachOther_AreTold()
    {
        var pair = SourceCode.Of(
            ("Plugins/Figures/Inner/B.cs", "class B { const int X = A.Size; }"),
            ("Plugins/Figures/A.cs", "class A { public const int Size = 1; void Use(Inner.B b) { } }"));
        Assert.Equal("ReportGen.Figures -> ReportGen.Figures.Inner", Assert.Single(Walls.OneWay(pair)).Place);
        var round = SourceCode.Of(
            ("Plugins/Figures/One/A.cs", "class A { Two.B b; }"),
            ("Plugins/Figures/Two/B.cs", "class B { Three.C c; }"),
            ("Plugins/Figures/Three/C.cs", "class C { void M() { var a = new One.A(); } }"));
        Assert.Equal("ReportGen.Figures.One -> ReportGen.Figures.Two -> ReportGen.Figures.Three", Assert.Single(Walls.OneWay(round)).Place);
    }

    [Fact]
    public void Contracts_HoldWhatProjectsShare() => Held.Check(Walls.Shared(Program), Exemptions.InContracts, output);

    [Fact]
    public void Contract_OfOneProjectAlone_IsTold()
    {
        var code = SourceCode.Of(
            ("Generator/Contracts/Alone.cs", "public class Alone { public Alone? Next; }"),
            ("Generator/Contracts/Common.cs", "public class Common { public Part? Part; }"),
            ("Generator/Contracts/Part.cs", "public class Part;"),
            ("Generator/Contracts/Dead.cs", "public class Dead;"),
            ("Generator/Engine/X.cs", "class X { Contracts.Alone a; Contracts.Common b; Contracts.Part c; }"),
            ("Plugins/Sources/Y.cs", "class Y { Contracts.Common b; }"));
        Held.Tells(
            Walls.Shared(code),
            "Generator/Contracts/Alone.cs:1: Alone is used by Generator/Engine alone",
            "Generator/Contracts/Dead.cs:1: Dead is used by nobody");
    }

    [Fact]
    public void Features_UseNoInsideOfAnother()
    {
        Assert.True(Features.Crossings(Program).Count() > 20, "no feature was seen to read another's result");
        Held.Check(Features.Apart(Program), [], output);
    }

    [Fact]
    public void Feature_ThatUsesAnInsideOfAnother_IsTold()
    {
        var code = SourceCode.Of(
            ("Generator/Contracts/R.cs", "public interface IModelResult;"),
            ("Plugins/Statistics/Theil/Theil.cs", "public static class Theil { public static double Of() => 0; }"),
            ("Plugins/Statistics/Theil/TheilModel.cs", """
                public class TheilOptions;
                public record TheilPart(double Value);
                public record TheilResult(IReadOnlyList<TheilPart> Parts) : Contracts.IModelResult { public static string Key => ""; }
                public class TheilModel { public static int Rounds => 1; }
                """),
            ("Plugins/Statistics/Trend/Reader.cs", """
                public class Reader
                {
                    double Of(Theil.TheilResult result, Theil.TheilOptions options) => result.Parts[0].Value + Theil.Theil.Of();
                    int Rounds => Theil.TheilModel.Rounds;
                }
                """),
            ("Plugins/Statistics/Shared/Words.cs", "class Words { Theil.TheilResult r; }"));
        Held.Tells(
            Features.Apart(code).OrderBy(b => b.Place, StringComparer.Ordinal),
            "Plugins/Statistics/Shared/Words.cs:1: Shared, which features share, knows TheilResult of Theil",
            "Plugins/Statistics/Trend/Reader.cs:4: Trend uses TheilModel, an inside of Theil",
            "Plugins/Statistics/Trend/Reader.cs:4: Trend uses TheilModel.Rounds, an inside of Theil");
    }
}
