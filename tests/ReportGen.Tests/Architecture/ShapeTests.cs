using ReportGen.Tests.Architecture.Code;
using ReportGen.Tests.Architecture.Rules;
using Xunit.Abstractions;

namespace ReportGen.Tests.Architecture;

/// <summary>How a source file looks.</summary>
public sealed class ShapeTests(ITestOutputHelper output)
{
    private static readonly SourceCode Program = SourceCode.OfProgram;

    [Fact]
    public void Lines_AreReadAtOneGlance()
    {
        var all =
            from folder in (string[])["src", "tests"]
            from file in SourceFiles.Below(folder)
            select ($"{folder}/{file.Path}", file.Text);
        Held.Check(Shape.Lines(all), Exemptions.Lines, output);
    }

    [Fact]
    public void Line_Over140Columns_IsTold()
    {
        var text = $"{new string('x', 140)}\n{new string('里', 141)}\r\n";
        Held.Tells(Shape.Lines([("a.cs", text)]), "a.cs:2: 141 columns");
    }

    [Fact]
    public void Files_HoldOneIdea()
    {
        Held.Check(Shape.Length(SourceFiles.Below("src"), 400), [], output);
        Held.Check(Shape.Length(SourceFiles.Below("src/Generator/Engine", "Pipeline.cs"), 99), [], output);
    }

    [Fact]
    public void File_OfManyLines_IsTold() =>
        Held.Tells(Shape.Length([("a.cs", "1\n2\n3\n"), ("b.cs", "1\n2\n")], 2), "a.cs: 3 lines; 2 is the most");

    [Fact]
    public void PublicTypes_StandInFilesOfTheirOwn() => Held.Check(Shape.PublicTypes(Program), Exemptions.PublicTypes, output);

    [Fact]
    public void PublicTypes_InOneFile_AreTold()
    {
        var code = SourceCode.Of(
            ("Plugins/Figures/Bars.cs", "public record Bar; public class Bars;"),
            ("Plugins/Figures/Family.cs", "public record Father; public record struct Child; public enum Age { Young }"),
            ("Plugins/Figures/Other.cs", "public class Name { public class Nested; } class Inside;"));
        Held.Tells(Shape.PublicTypes(code), "Plugins/Figures/Bars.cs: holds Bar, Bars", "Plugins/Figures/Other.cs: holds Name");
    }

    [Fact]
    public void Namespaces_AreTheFolders() => Held.Check(Shape.Namespaces(Program), [], output);

    [Fact]
    public void Namespace_OfAnotherFolder_IsTold()
    {
        var code = SourceCode.Of(
            ("Plugins/Figures/Bars/X.cs", "namespace ReportGen.Figures; class X;"),
            ("Plugins/Figures/Y.cs", "namespace ReportGen.Figures; class Y;"));
        Held.Tells(Shape.Namespaces(code), "Plugins/Figures/Bars/X.cs: is in the namespace ReportGen.Figures");
    }

    [Fact]
    public void Numbers_HaveLabels() => Held.Check(Shape.BareArrays(Program), [], output);

    [Fact]
    public void BareNumbers_AreTold()
    {
        var code = SourceCode.Of(("Plugins/Statistics/X.cs", """
            public class X
            {
                public double[] Values => [];
                public IReadOnlyList<double[,]> All() => [];
                public int[] Ranks(double[] taken) => [];
                double[] inside = [];
            }
            """));
        Held.Tells(
            Shape.BareArrays(code),
            "Plugins/Statistics/X.cs:3: hands out double[]", "Plugins/Statistics/X.cs:4: hands out IReadOnlyList<double[,]>");
    }

    [Fact]
    public void Formulas_NameSourceAndConventions()
    {
        Assert.True(Shape.FormulaFiles(Program).Count() >= 7, "formula classes were not found");
        Held.Check(Shape.Formulas(Program), [], output);
    }

    [Fact]
    public void Formula_WithoutItsSource_IsTold()
    {
        const string Text = "namespace ReportGen.Statistics.Theil;\n/// <summary><b>Conventions.</b></summary>\npublic static class Theil;";
        Held.Tells(
            Shape.Formulas(SourceCode.Of(("Plugins/Statistics/Theil/Theil.cs", Text))),
            "Plugins/Statistics/Theil/Theil.cs: lacks <b>Source.</b>");
    }

    [Fact]
    public void Usings_OfAProject_StandInOnePlace() => Held.Check(Shape.Usings(Program), [], output);

    [Fact]
    public void Using_ThatIsRepeated_IsTold()
    {
        var code = SourceCode.Of(
            ("Plugins/Figures/Usings.cs", "global using System.Text;\nnamespace ReportGen.Figures;"),
            ("Plugins/Figures/X.cs", "using System.Text;\nglobal using System.Globalization;\nnamespace ReportGen.Figures;"));
        Held.Tells(
            Shape.Usings(code),
            "Plugins/Figures/X.cs:1: repeats System.Text", "Plugins/Figures/X.cs:2: System.Globalization is imported globally");
    }
}
